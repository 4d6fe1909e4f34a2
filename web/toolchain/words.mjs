/**
 * Collects the widgets' texts from the sources: every say`…` and many(…), and the core's sentence`…`. Reports what the
 * translations lack; with --english, it prints a catalogue in English for a translator to start from.
 *
 * @typedef {import('../kit/words/language.js').Translation} Translation
 * @typedef {{ file: string, line: number, english: string, translation: Translation }} Word
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { CATALOGUES } from '../kit/words/language.js';
import { walk } from './syntax-tree.mjs';
import { web } from './targets.mjs';

/** Catalogues hold translations of the texts in other files. */
const CATALOGUE = /\/words\/[a-z]{2}\.js$/;

/**
 * @param {string} code
 * @param {string} file its name
 * @returns {Word[]}
 */
export function wordsIn(code, file) {
  /** @type {Word[]} */
  const words = [];
  walk(parseAst(code), (node) => {
    const line = () => code.slice(0, node.start).split('\n').length;
    if (node.type === 'TaggedTemplateExpression' && ['say', 'sentence'].includes(node.tag.name)) {
      const texts = node.quasi.quasis.map((/** @type {any} */ { value }) => value.cooked);
      const english = texts.reduce(
        (/** @type {string} */ text, /** @type {string} */ next, /** @type {number} */ i) => `${text}{${i - 1}}${next}`,
      );
      words.push({ file, line: line(), english, translation: english });
    } else if (node.type === 'CallExpression' && node.callee.name === 'many') {
      const [one, other] = node.arguments.slice(1, 3).map((/** @type {any} */ { value }) => value);
      words.push({ file, line: line(), english: other, translation: { one, other } });
    }
  });
  return words;
}

/**
 * Texts in templates that can't be translated, because they aren't in a say`…`.
 * @param {string} code
 * @returns {string[]}
 */
export function untranslatable(code) {
  /** @type {string[]} */
  const found = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || !/^(html|svg)$/.test(node.tag.name)) return;
    const text = node.quasi.quasis.map((/** @type {any} */ { value }) => value.raw).join('\u0000');
    const attributes = [...text.matchAll(/\b(?:aria-label|aria-valuetext|title|placeholder|alt)="([^"]*)"/g)];
    const between = text.replace(/<!--.*?-->|<\/?[a-z](?:"[^"]*"|[^>"])*>/gs, '\u0001').split('\u0001');
    for (const piece of [...between, ...attributes.map(([, value]) => value)]) {
      const words = /** @type {string[]} */ (piece.match(/\p{L}{2,}/gu) ?? []);
      if (words.some((word) => !NAMES.has(word))) found.push(piece.replaceAll('\u0000', '…').trim());
    }
  });
  return found;
}

/** Words that are the same in every language. */
const NAMES = new Set(['SVG', 'PNG', 'NumPy', 'PyTorch', 'px']);

/** @returns {Promise<Word[]>} the texts of all sources, each one once */
export async function allWords() {
  /** @type {Map<string, Word>} */
  const words = new Map();
  for (const file of await speakingFiles()) {
    for (const word of wordsIn(await readFile(join(web, file), 'utf8'), file)) {
      if (!words.has(word.english)) words.set(word.english, word);
    }
  }
  return [...words.values()];
}

/** @returns {Promise<string[]>} all sources that may have texts, relative to web/ */
export async function speakingFiles() {
  const rooms = ['core', 'elements', 'kit'];
  const files = await Promise.all(
    rooms.map(async (room) =>
      (await readdir(join(web, room), { recursive: true })).sort().map((name) => `${room}/${name}`),
    ),
  );
  const isSource = (/** @type {string} */ file) =>
    file.endsWith('.js') && !file.includes('/generated/') && !CATALOGUE.test(file);
  return [...files.flat().filter(isSource), 'site/page-template.mjs'];
}

/**
 * The faults of a language's catalogue: texts that are missing, unused or wrong.
 * @param {string} tag
 * @param {Readonly<Record<string, Translation>>} catalogue
 * @param {readonly Word[]} words
 * @returns {string[]}
 */
export function faultsOf(tag, catalogue, words) {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.slice().sort();
  const faults = Object.keys(catalogue)
    .filter((english) => !words.some((/** @type {Word} */ word) => word.english === english))
    .map((english) => `“${english}” is said nowhere`);
  for (const { file, line, english, translation } of words) {
    const at = `${file}:${line}: “${english}”`;
    const text = catalogue[english];
    if (text === undefined) faults.push(`${at} is missing`);
    else if (typeof translation === 'string') {
      if (typeof text !== 'string') faults.push(`${at} is one text, not one for each plural form`);
      else if (valuesOf(text) !== valuesOf(english)) faults.push(`${at} has other values: “${text}”`);
    } else if (typeof text === 'string' || Object.keys(text).sort().join() !== forms.join()) {
      faults.push(`${at} needs a text for each of ${forms.join(', ')}`);
    } else {
      // A plural form that fits a single count needn't contain the number.
      const needed = valuesOf(english).replace('{0}', '');
      for (const form of Object.values(text)) {
        if (valuesOf(form).replace('{0}', '') !== needed) faults.push(`${at} has other values: “${form}”`);
      }
    }
  }
  return faults;
}

/** @param {string} text */
function valuesOf(text) {
  return [...new Set(text.match(/\{\d\}/g))].sort().join('');
}

/** @param {readonly Word[]} words */
function catalogueOf(words) {
  const lines = words.flatMap(({ file, english, translation }, i) => [
    ...(file === words[i - 1]?.file ? [] : [`  // ${file}`]),
    `  ${JSON.stringify(english)}: ${JSON.stringify(translation)},`,
  ]);
  return `/**
 * All that widgets say, by the English text that stands in the sources.
 *
 * @type {import('./language.js').Catalogue}
 */
export default {
${lines.join('\n')}
};
`;
}

/**
 * What widgets say, as JSON: the catalogue for a page that brings texts of its own.
 * @param {readonly Word[]} words
 */
export function wordsJson(words) {
  const ofWidgets = words.filter(({ file }) => !file.startsWith('site/'));
  const entries = ofWidgets.map(({ english, translation }) => [english, translation]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}

async function main() {
  const words = await allWords();
  if (process.argv.includes('--english')) {
    process.stdout.write(catalogueOf(words));
    return;
  }
  for (const [tag, load] of CATALOGUES) {
    const faults = faultsOf(tag, (await load()).default, words);
    for (const fault of faults) console.error(`words: ${tag}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  console.log(`words: ${words.length} texts in English, ${[...CATALOGUES.keys()].join(' and ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
