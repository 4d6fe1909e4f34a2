/**
 * Prints what each kilobyte of a widget's first load is for: of the element that is named, or of all in one table. The
 * scripts are built once more, because only the bundler knows what is in them. --functions FOLDER: where the core has been
 * compiled with the names of its functions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { elements } from '../embed/elements.js';
import { builtFiles } from './built-files.mjs';
import { bundle } from './bundle.mjs';
import { purposesOf } from './purposes.mjs';
import { functionsOf } from './wasm-functions.mjs';

const kB = (/** @type {number | undefined} */ bytes) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { functions: { type: 'string' } } });
const [name] = positionals;
if (name && !(name in elements)) {
  console.error(`sizes: there is no element ${name}; there are ${Object.keys(elements).join(', ')}`);
  process.exit(1);
}
const scripts = await mkdtemp(join(tmpdir(), 'sizes-'));
const { modulesOf = new Map() } = await bundle(scripts).finally(() => rm(scripts, { recursive: true }));
const { embedded } = await builtFiles(fileURLToPath(new URL('../../dist', import.meta.url)));
/** @type {Map<string, [string, Buffer][]>} */
const functions = new Map();
if (values.functions) {
  for (const module of ['neuron-core', 'training-core'])
    functions.set(module, await functionsOf(values.functions, module));
}
const sources = { modulesOf, functionsOf: functions };
const shares = (/** @type {string} */ element) => purposesOf(embedded(element), element, sources);
print(name ? ofOne(name) : ofAll());

/** @param {string} element @returns {string[][]} */
function ofOne(element) {
  const found = [...shares(element)];
  const sum = (/** @type {'raw' | 'brotli'} */ key) => kB(found.reduce((total, [, share]) => total + share[key], 0));
  return [
    [element, 'raw kB', 'brotli kB'],
    ...found.map(([purpose, { raw, brotli }]) => [purpose, kB(raw), kB(brotli)]),
    ['together', sum('raw'), sum('brotli')],
  ];
}

/** @returns {string[][]} */
function ofAll() {
  const all = Object.keys(elements).map((element) => ({ element, found: shares(element) }));
  const most = (/** @type {string} */ purpose) => Math.max(...all.map(({ found }) => found.get(purpose)?.brotli ?? 0));
  const purposes = [...new Set(all.flatMap(({ found }) => [...found.keys()]))].sort((a, b) => most(b) - most(a));
  return [
    ['brotli kB', ...all.map(({ element }) => element.replace('neuron-', ''))],
    ...purposes.map((purpose) => [purpose, ...all.map(({ found }) => kB(found.get(purpose)?.brotli))]),
    ['together', ...all.map(({ found }) => kB([...found.values()].reduce((sum, { brotli }) => sum + brotli, 0)))],
  ];
}

/** @param {string[][]} lines */
function print(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  for (const line of lines) {
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 2))).join(''));
  }
}
