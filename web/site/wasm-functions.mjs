/**
 * What the functions of a compiled module are for. A module of the same sources that keeps its functions' names, and the
 * compiler's tables of what each source defines, tell the folder of each function; the optimiser has put small ones into
 * those that call them.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readUnsigned, sections } from './wasm-sections.mjs';

const [CUSTOM, IMPORTS, CODE] = [0, 2, 10];
/** In the section of names, those of functions. */
const OF_FUNCTIONS = 1;

/** By a function's name; what is left is C's, or how the module starts. */
const LIBRARIES = /** @type {const} */ ([
  [/^_*embind|emscripten::/, 'Embind'],
  [/^(?:[\w ]+ )?(?:std::|__cxxabiv1::|operator )/, 'C++ library'],
]);
const REST = 'C library, start';

/**
 * @param {string} folder in which CMake has built it with --profiling-funcs
 * @param {string} module such as neuron-core
 * @returns {Promise<[string, Buffer][]>}
 */
export async function functionsOf(folder, module) {
  const owners = await ownersIn(folder);
  /** @type {Map<string, Buffer[]>} */
  const found = new Map();
  for (const { name, code } of namedFunctions(await readFile(join(folder, `${module}.wasm`)))) {
    const owner = ownerOf(name, owners);
    found.set(owner, [...(found.get(owner) ?? []), code]);
  }
  return [...found].map(([owner, codes]) => [owner, Buffer.concat(codes)]);
}

/**
 * @param {string} name of a function
 * @param {ReadonlyMap<string, string>} owners
 */
export function ownerOf(name, owners) {
  // Binaryen's mark of functions that it has found to be alike.
  const own = name.replace(/^byn\$mgfn-shared\$/, '');
  return LIBRARIES.find(([pattern]) => pattern.test(own))?.[1] ?? owners.get(own) ?? REST;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} by a function's name, the folder of its source
 */
async function ownersIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const objects = names.filter((name) => /\.dir\/cpp\/.*\.o$/.test(name)).sort();
  const options = ['--print-file-name', '--demangle', '--defined-only', ...objects];
  const { stdout } = await promisify(execFile)('emnm', options, { cwd: folder, maxBuffer: 2 ** 28 });
  const owners = new Map();
  for (const [, room, name] of stdout.matchAll(/^\S*\.dir\/cpp\/(?:neuron\/)?([^/]+)\/\S+:\s+\S+ \w (.*)$/gm)) {
    if (!owners.has(name)) owners.set(name, room);
  }
  return owners;
}

/** @param {Buffer} wasm with the section of names */
export function namedFunctions(wasm) {
  /** @type {Map<number, string>} */
  let names = new Map();
  /** @type {Buffer[]} */
  let codes = [];
  let imported = 0;
  for (const { kind, begin, end } of sections(wasm)) {
    if (kind === IMPORTS) imported = importedFunctions(wasm, begin);
    else if (kind === CODE) codes = items(wasm, begin);
    else if (kind === CUSTOM && textAt(wasm, begin)[0] === 'name') names = namesIn(wasm, textAt(wasm, begin)[1], end);
  }
  return codes.map((code, i) => ({ name: names.get(imported + i) ?? '', code }));
}

/** @param {Buffer} wasm @param {number} begin @returns {[string, number]} a text, and where the next thing begins */
function textAt(wasm, begin) {
  const [length, at] = readUnsigned(wasm, begin);
  return [wasm.toString('utf8', at, at + length), at + length];
}

/** @param {Buffer} wasm @param {number} begin */
function items(wasm, begin) {
  let [count, at] = readUnsigned(wasm, begin);
  const found = [];
  for (; count > 0; --count) {
    const [length, start] = readUnsigned(wasm, at);
    at = start + length;
    found.push(wasm.subarray(start, at));
  }
  return found;
}

/** How many imports are functions; Emscripten's modules import nothing else. @param {Buffer} wasm @param {number} begin */
function importedFunctions(wasm, begin) {
  return readUnsigned(wasm, begin)[0];
}

/** @param {Buffer} wasm @param {number} begin @param {number} end @returns {Map<number, string>} */
function namesIn(wasm, begin, end) {
  const found = new Map();
  for (let at = begin; at < end; ) {
    const [length, start] = readUnsigned(wasm, at + 1);
    if (wasm[at] === OF_FUNCTIONS) {
      let [count, from] = readUnsigned(wasm, start);
      for (; count > 0; --count) {
        const [index, next] = readUnsigned(wasm, from);
        const [name, after] = textAt(wasm, next);
        found.set(index, name);
        from = after;
      }
    }
    at = start + length;
  }
  return found;
}
