/**
 * Writes the documentation in docs/ of the built site: the general pages from web/docs, and a page for each element. An
 * element's attributes and events come from the comments in its source, which is the only place that describes them.
 *
 * @import {Bundle} from './bundle.mjs'
 * @import {Elements} from './remark-widgets.mjs'
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { componentName, folderOf } from '../embed/component-name.js';
import { frameHeightOf, WIDE } from '../embed/frame-heights.js';
import { oEmbedOf } from '../embed/oembed.js';
import { DEFAULTS } from '../toolchain/defaults.mjs';
import { describeElements } from '../toolchain/describe-elements.mjs';
import { web } from '../toolchain/targets.mjs';
import { ImageStore } from './image-store.mjs';
import { lessonPage } from './page-template.mjs';
import { renderLesson } from './render-lesson.mjs';
import { asComponent, asFence, asTag } from './snippets.mjs';

const sources = join(web, 'docs');

/** The general pages, in the order of the index. */
const PAGES = [
  'tag',
  'fenced-blocks',
  'docking',
  'iframe',
  'slides',
  'npm',
  'frameworks',
  'one-file',
  'look',
  'events',
  'work',
  'exam',
  'versions',
  'trouble',
];

/**
 * @typedef {object} Described an element in custom-elements.json
 * @property {string} tagName
 * @property {string} description
 * @property {{ name: string, description?: string }[]} attributes
 * @property {{ name: string, description?: string }[]} events
 * @property {{ description: string }[]} [slots]
 */

/**
 * @param {string} folder of the built site
 * @param {Bundle} bundle
 * @param {Elements} elements
 * @param {string} [url] the site's future address, with a / at its end; if given, each element gets an oEmbed answer
 */
export async function writeDocs(folder, bundle, elements, url = '') {
  const described = await describedElements();
  const bodies = await Promise.all(PAGES.map((name) => readFile(join(sources, `${name}.md`), 'utf8')));
  const pages = new Map(PAGES.map((name, i) => [name, bodies[i]]));
  const properties = await colourTable();
  for (const [name, body] of pages) pages.set(name, body.replace('{{properties}}', properties));
  const titles = new Map([...pages].map(([name, body]) => [name, /^# (.*)$/m.exec(body)?.[1] ?? name]));
  for (const element of described) {
    const body = await readFile(join(web, folderOf(element.tagName), `${element.tagName}.md`), 'utf8');
    pages.set(element.tagName, elementPage(element, body));
  }
  pages.set('index', await indexPage(titles, described));
  await mkdir(join(folder, 'docs'), { recursive: true });
  const framed = Object.keys(elements).filter((name) => frameHeightOf(name, WIDE));
  if (url) await writeOEmbed(folder, url, pages, framed);
  for (const [name, body] of pages) {
    const path = join(sources, `${name}.md`);
    const lesson = await renderLesson({ path, source: withFrontMatter(body), elements, images: new ImageStore() });
    const oembed = url && framed.includes(name) ? `${url}oembed/${name}.json` : '';
    const page = lessonPage(lesson, bundle, {
      site: '../',
      title: `${lesson.hero.title} – neuron-lesson`,
      description: descriptionOf(body),
      skip: 'Skip to the text',
      contentsTitle: 'On this page',
      oembed,
      hasWork: false,
    });
    await writeFile(join(folder, 'docs', `${name}.html`), page);
  }
}

/**
 * Writes each element's oEmbed answer, which shows its example in an iframe (https://oembed.com).
 * @param {string} folder
 * @param {string} url
 * @param {ReadonlyMap<string, string>} pages
 * @param {readonly string[]} names
 */
async function writeOEmbed(folder, url, pages, names) {
  await mkdir(join(folder, 'oembed'), { recursive: true });
  for (const name of names) {
    const answer = oEmbedOf({ name, attributes: exampleIn(pages.get(name) ?? '', name) }, url);
    await writeFile(join(folder, 'oembed', `${name}.json`), `${JSON.stringify(answer)}\n`);
  }
}

/** @returns {Promise<Described[]>} sorted by name */
async function describedElements() {
  const folder = await mkdtemp(join(tmpdir(), 'neuron-lesson-docs-'));
  try {
    const { modules } = await describeElements(folder);
    return modules
      .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
      .filter((/** @type {any} */ { tagName }) => tagName)
      .sort((/** @type {Described} */ a, /** @type {Described} */ b) => a.tagName.localeCompare(b.tagName));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Turns a Markdown page that begins with its title into a lesson with front matter.
 * @param {string} body
 */
function withFrontMatter(body) {
  const [, title, rest] = /^# (.*)\n+([\s\S]*)$/.exec(body) ?? ['', 'neuron-lesson', body];
  const subtitle = 'neuron-lesson';
  return `---\nhero:\n  title: ${JSON.stringify(title)}\n  subtitle: ${JSON.stringify(subtitle)}\n  tags: []\n---\n\n${rest}`;
}

/** What search engines show of a page: its first paragraph. @param {string} body that begins with its title */
function descriptionOf(body) {
  const [, first = ''] = /^# .*\n+(?:## .*\n+)?([^\n#`|{<][\s\S]*?)\n\n/.exec(body) ?? [];
  const text = first
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`\\]/g, '')
    .replaceAll(/\s+/g, ' ');
  return `neuron-lesson: ${text || 'widgets that teach what a neuron is'}`;
}

/**
 * @param {ReadonlyMap<string, string>} titles
 * @param {readonly Described[]} described
 */
async function indexPage(titles, described) {
  const body = await readFile(join(sources, 'index.md'), 'utf8');
  const row = (/** @type {Described} */ { tagName, description }) =>
    `| [${tagName}](${tagName}.html) | ${cell(description)} |`;
  return body
    .replace('{{pages}}', [...titles].map(([name, title]) => `- [${title}](${name}.html)`).join('\n'))
    .replace('{{elements}}', ['| element | what it is |', '|---|---|', ...described.map(row)].join('\n'));
}

/**
 * @param {Described} element
 * @param {string} body
 */
function elementPage({ tagName, description, attributes, events, slots = [] }, body) {
  const row = (/** @type {{ name: string, description?: string }} */ { name, description = '' }) =>
    `| \`${name}\` | ${cell(description)} |`;
  const sorted = [...attributes].sort((a, b) => a.name.localeCompare(b.name));
  return `# ${tagName}

${plain(description)}

${body}

## Attributes

| attribute | what it says | without it |
|---|---|---|
${sorted.map((attribute) => `${row(attribute)} ${withoutIt(tagName, attribute.name)} |`).join('\n')}

Between its tags: ${plain(slots[0]?.description ?? 'what is shown where scripts can’t run')}.

## Events

| event | when |
|---|---|
${events.map(row).join('\n')}

What their details hold is in [Events](events.html); colours, font and the part \`widget\` in [At home in your page](look.html).

${tagName === 'neuron-value' ? '' : intoYourPage(tagName, body)}[All elements and ways](index.html)
`;
}

/**
 * How to write an element that stands by itself, in each way, with its page's own example.
 * @param {string} tagName
 * @param {string} body
 */
function intoYourPage(tagName, body) {
  const example = { tagName, attributes: exampleIn(body, tagName), content: contentIn(body, tagName) };
  return `## Into your page

As a [tag](tag.html):

\`\`\`html
<script type="module" async src="neuron-lesson/neuron-lesson.js"></script>

${asTag(example)}
\`\`\`

As a [fenced block](fenced-blocks.html) in Markdown:

\`\`\`\`markdown
${asFence(example)}
\`\`\`\`

In [React](frameworks.html):

\`\`\`jsx
import { ${componentName(tagName)} } from 'neuron-lesson/react';

${asComponent(example)}
\`\`\`

${iframePart(tagName, example.attributes)}[All elements and ways](index.html)
`;
}

/**
 * The attributes of the page's own example.
 * @param {string} body
 * @param {string} tagName
 * @returns {Map<string, string>}
 */
export function exampleIn(body, tagName) {
  const block = new RegExp(`\`\`\`${tagName}\\n([\\s\\S]*?)---`).exec(body)?.[1] ?? '';
  const lines = block.split('\n').flatMap((line) => {
    const [, name, value] = /^([a-z]+): (.*)$/.exec(line) ?? [];
    return name ? [/** @type {[string, string]} */ ([name, value])] : [];
  });
  // For the answer to oEmbed: its own page has a number in a sentence.
  if (tagName === 'neuron-value') return new Map(Object.entries({ model: 'example', name: 'w1' }));
  return new Map(lines);
}

/**
 * What stands between an element's tags, in Markdown, where that is what the element shows: a quiz's questions.
 * @param {string} body
 * @param {string} tagName
 */
function contentIn(body, tagName) {
  if (tagName !== 'neuron-quiz') return '';
  return new RegExp(`\`\`\`${tagName}\\n---\\n([\\s\\S]*?)\\n\`\`\``).exec(body)?.[1] ?? '';
}

/**
 * @param {string} tagName
 * @param {ReadonlyMap<string, string>} attributes
 */
function iframePart(tagName, attributes) {
  const height = frameHeightOf(tagName, WIDE);
  if (!height) return '';
  return `In an [iframe](iframe.html):

\`\`\`html
<iframe src="https://example.org/neuron-lesson/embed.html#${tagName}${queryOf(attributes)}" title="${tagName}"
  width="100%" height="${height}" sandbox="allow-scripts" style="border: 0"></iframe>
\`\`\`

`;
}

/** @param {ReadonlyMap<string, string>} attributes */
function queryOf(attributes) {
  const query = [...attributes].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&amp;');
  return query ? `?${query}` : '';
}

/** The custom properties for colours, with their values. */
async function colourTable() {
  const palette = await readFile(join(web, 'kit/drawing/palette.css'), 'utf8');
  const found = [...palette.matchAll(/var\((--neuron-[a-z]+), light-dark\((#\w+), (#\w+)\)\)/g)];
  return [
    '| property | light | dark |',
    '|---|---|---|',
    ...found.map(([, name, light, dark]) => `| \`${name}\` | \`${light}\` | \`${dark}\` |`),
  ].join('\n');
}

/**
 * @param {string} tagName
 * @param {string} attribute
 */
function withoutIt(tagName, attribute) {
  const value = DEFAULTS.get(tagName)?.[attribute] ?? { words: 'nothing' };
  return typeof value === 'string' ? `\`${value}\`` : cell(value.words);
}

/** The text of a source comment, escaped for a table cell. @param {string} text */
function cell(text) {
  return plain(text).replaceAll('|', '\\|');
}

/** The text of a source comment, which isn't Markdown, escaped for Markdown. @param {string} text */
function plain(text) {
  return text.replace(/\s+/g, ' ').replaceAll(/([<*[\]])/g, '\\$1');
}
