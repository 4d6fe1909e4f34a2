/**
 * Renders a lesson's Markdown as the HTML of its article.
 *
 * @import {Root as HastRoot, ElementContent} from 'hast'
 * @import {Hero} from './front-matter.mjs'
 * @import {ImageStore} from './image-store.mjs'
 * @import {ReadingTime} from './reading-time.mjs'
 * @import {Section} from './rehype-sections.mjs'
 * @import {Elements} from './remark-widgets.mjs'
 *
 * @typedef {{
 *   hero: Hero,
 *   readingTime: ReadingTime,
 *   contents: { id: string, html: string }[],
 *   html: string,
 *   elements: string[],
 *   warnings: string,
 * }} Lesson warnings: these and notes, one a line
 */
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { BuildError, failed, format } from '../toolchain/report.mjs';
import frontMatter from './front-matter.mjs';
import readingTime from './reading-time.mjs';
import rehypeImages from './rehype-images.mjs';
import rehypeMathml from './rehype-mathml.mjs';
import rehypeQuantities from './rehype-quantities.mjs';
import rehypeScrollers from './rehype-scrollers.mjs';
import rehypeSections from './rehype-sections.mjs';
import rehypeStrict from './rehype-strict.mjs';
import rehypeTables from './rehype-tables.mjs';
import remarkChecks from './remark-checks.mjs';
import remarkFigures from './remark-figures.mjs';
import remarkFormulas from './remark-formulas.mjs';
import remarkLiveNumbers from './remark-live-numbers.mjs';
import remarkMoney from './remark-money.mjs';
import remarkPlain from './remark-plain.mjs';
import remarkWidgets from './remark-widgets.mjs';

/**
 * @param {{ path: string, source: string, elements: Elements, images: ImageStore, publicFolder?: string }} lesson
 * publicFolder: where images are whose address starts with “/”, if it shouldn't be searched for
 * @returns {Promise<Lesson>}
 * @throws {BuildError} with one line per problem: file, line, what is wrong, what to write
 */
export async function renderLesson({ path, source, elements, images, publicFolder }) {
  const file = new VFile({ path, value: source.replace(/^\uFEFF/, '') });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkMoney)
    .use(remarkFrontmatter, ['yaml'])
    .use(frontMatter)
    .use(remarkWidgets, { elements })
    .use(remarkFigures)
    .use(remarkFormulas)
    .use(remarkLiveNumbers)
    .use(remarkChecks)
    .use(remarkPlain)
    .use(readingTime)
    .use(remarkRehype, { clobberPrefix: 'note-' })
    .use(rehypeKatex, { output: 'mathml' })
    .use(rehypeMathml)
    .use(rehypeHighlight, { plainText: ['none', 'text', 'txt', 'output'] })
    .use(showUnknownLanguages)
    .use(rehypeQuantities)
    .use(rehypeImages, { images, publicFolder })
    .use(rehypeTables)
    .use(rehypeScrollers)
    .use(rehypeSections)
    .use(rehypeStrict)
    .use(rehypeStringify, { omitOptionalTags: false });

  const tree = /** @type {HastRoot} */ (await processor.run(processor.parse(file), file));
  if (failed(file)) throw new BuildError(format(file));

  const stringify = (/** @type {ElementContent[]} */ children) => processor.stringify({ type: 'root', children }, file);
  const {
    hero,
    readingTime: time,
    sections,
  } = /** @type {{ hero: Hero, readingTime: ReadingTime, sections: Section[] }} */ (/** @type {unknown} */ (file.data));
  return {
    hero,
    readingTime: time,
    contents: sections.map(({ id, title }) => ({ id, html: stringify(title) })),
    html: stringify(/** @type {ElementContent[]} */ (tree.children)),
    elements: usedElements(tree, elements),
    warnings: format(file),
  };
}

/** Code in a language that can't be highlighted is shown plainly, and isn't an author's mistake. */
function showUnknownLanguages() {
  return (/** @type {HastRoot} */ _, /** @type {VFile} */ file) => {
    file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'missing-language');
  };
}

/**
 * @param {HastRoot} tree
 * @param {Elements} elements
 */
function usedElements(tree, elements) {
  /** @type {Set<string>} */
  const used = new Set();
  visit(tree, 'element', ({ tagName }) => {
    if (Object.hasOwn(elements, tagName)) used.add(tagName);
  });
  return [...used];
}
