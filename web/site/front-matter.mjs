/**
 * The course's front matter: the content of the page's hero.
 *
 * @import {Root} from 'mdast'
 * @import {Point} from 'unist'
 * @import {VFile} from 'vfile'
 *
 * @typedef {{ title: string, subtitle: string, tags: string[], tagPlaces: Point[], lang: string }} Hero lang: a BCP 47 tag
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { error } from '../toolchain/report.mjs';

const EXPECTED = `expected

    ---
    hero:
      title: "What is a Neuron"
      subtitle: "The Basic Building Block of Neural Networks"
      tags:
        - "⏱️ 8 min read"
    ---
`;

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** A remark plugin that leaves the checked front matter in `file.data.hero`. */
export default function frontMatter() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    file.data.hero = readHero(tree, file);
  };
}

/**
 * @param {Root} tree
 * @param {VFile} file
 * @returns {Hero}
 */
function readHero(tree, file) {
  /** @type {Hero} */
  const hero = { title: '', subtitle: '', tags: [], tagPlaces: [], lang: 'en' };
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    error(file, `The lesson has no front matter: ${EXPECTED}`, { line: 1, column: 1 });
    return hero;
  }

  const lines = new LineCounter();
  const yaml = parseDocument(node.value, { lineCounter: lines, prettyErrors: false });
  // The text of the front matter starts on the line below the first `---`.
  const place = (/** @type {unknown} */ item, /** @type {Point} */ otherwise) => {
    const range = /** @type {{ range?: [number, number, number] } | undefined} */ (item)?.range;
    if (!range) return otherwise;
    const { line, col } = lines.linePos(range[0]);
    return { line: line + 1, column: col };
  };

  const start = { line: 1, column: 1 };
  if (yaml.errors.length > 0) {
    for (const problem of yaml.errors) {
      const { line, col } = lines.linePos(problem.pos[0]);
      error(file, `The front matter isn't valid YAML: ${problem.message}`, { line: line + 1, column: col });
    }
    return hero;
  }

  const lang = yaml.get('lang', true);
  if (isScalar(lang) && typeof lang.value === 'string' && LANGUAGE_TAG.test(lang.value)) hero.lang = lang.value;
  else if (lang !== undefined) {
    error(file, `“lang” must be a language tag, like lang: de or lang: pt-BR; ${was(lang)}`, place(lang, start));
  }

  const map = yaml.get('hero', true);
  if (!isMap(map)) {
    error(file, `The front matter has no “hero” with a title, a subtitle and tags: ${EXPECTED}`, place(map, start));
    return hero;
  }

  const heroPlace = place(map, start);
  for (const name of /** @type {const} */ (['title', 'subtitle'])) {
    const value = map.get(name, true);
    if (isScalar(value) && typeof value.value === 'string' && value.value.trim()) {
      hero[name] = value.value.trim();
    } else {
      error(file, `“hero.${name}” must be a text, like ${name}: "…"; ${was(value)}`, place(value, heroPlace));
    }
  }

  const tags = map.get('tags', true);
  if (tags === undefined) return hero;
  if (!isSeq(tags)) {
    error(file, `“hero.tags” must be a list of texts, one “- "…"” a line; ${was(tags)}`, place(tags, heroPlace));
    return hero;
  }
  for (const item of tags.items) {
    if (isScalar(item) && typeof item.value === 'string' && item.value.trim()) {
      hero.tags.push(item.value.trim());
      hero.tagPlaces.push(place(item, heroPlace));
    } else {
      error(file, `Each of “hero.tags” must be a text in quotes; ${was(item)}`, place(item, heroPlace));
    }
  }
  return hero;
}

/** @param {unknown} node */
function was(node) {
  if (node === undefined || node === null) return 'it is missing';
  if (isScalar(node)) return `it is ${JSON.stringify(node.value)}`;
  return isSeq(node) ? 'it is a list' : 'it is a map';
}
