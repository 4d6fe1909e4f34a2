/**
 * Compares the size of all files that a page downloads, compressed with brotli, with its budget: for the lesson page,
 * and for each widget alone on somebody else's page. The argument is the built site's folder (default: dist).
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elements } from '../embed/elements.js';
import { builtFiles } from './built-files.mjs';
import { BUDGETS, WAYS_IN, WHOLE } from './size-budgets.mjs';

/** @import {Sized} from './built-files.mjs' */

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const { sizes, neededBy, embedded } = await builtFiles(folder).catch(() => {
  console.error(`sizes: there is no built site in ${folder}; run build-scripts/build`);
  process.exit(1);
});

/**
 * @param {string} name
 * @param {Iterable<Sized>} files
 * @param {number} limit
 */
function weigh(name, files, limit) {
  const total = [...files].reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const over = total > limit;
  console.log(`${name}: ${total.toFixed(1)} kB of ${limit} kB brotli${over ? ', over the budget' : ''}`);
  if (over) process.exitCode = 1;
}

for (const { file, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
for (const [element, { isHeavy }] of Object.entries(elements)) {
  weigh(`${element} embedded`, embedded(element), isHeavy ? BUDGETS.heavy : BUDGETS.widget);
}
/** @param {string} name */
const sizeOf = (name) => sizes.find(({ file }) => file === name);
const entry = neededBy(/** @type {Sized} */ (sizeOf('neuron-lesson.js')));
const waysIn = [...WAYS_IN].map(([name, limit]) => {
  const files = new Set([...neededBy(/** @type {Sized} */ (sizeOf(name)))].filter((file) => !entry.has(file)));
  weigh(`${name} beside a widget`, files, limit);
  return files;
});
for (const [name, limit] of WHOLE) {
  const file = sizeOf(name);
  if (file) weigh(`${name}, all in one`, [file], limit);
}
const ofLesson = sizes.filter(
  (file) =>
    !WHOLE.has(file.file) &&
    !/^(embed\.html$|NOTICES\.txt$|words\.json$|neuron-heights\.css$|docs\/|oembed|assets\/dock-)/.test(file.file) &&
    !waysIn.some((files) => files.has(file)),
);
const first = new Set(ofLesson.filter(({ file }) => !file.startsWith('assets/')));
for (const [element, { isHeavy }] of Object.entries(elements)) {
  if (!isHeavy) for (const file of embedded(element)) first.add(file);
}
weigh('the lesson page', first, BUDGETS.page);
const translates = ofLesson.filter(({ file }) => /^assets\/language-/.test(file));
const catalogues = ofLesson.filter(({ file }) => /^assets\/[a-z]{2}-[^/]*\.js$/.test(file));
for (const catalogue of catalogues) {
  weigh(`the words of ${basename(catalogue.file).slice(0, 2)}`, [catalogue, ...translates], BUDGETS.language);
}
const later = ofLesson.filter((file) => !first.has(file) && !translates.includes(file) && !catalogues.includes(file));
weigh('loaded when it is asked for', later, BUDGETS.later);
