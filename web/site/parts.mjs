/**
 * Which files an element needs before it shows its first number, and a language its words: the entry asks for them all
 * at once, and a page whose elements are known names them in its head.
 *
 * @import {Rolldown} from 'vite'
 * @import {Parts} from './start-scripts.mjs'
 */
import { basename } from 'node:path';
import { elements } from '../embed/elements.js';
import { CATALOGUES, languageOf } from '../kit/words/language.js';

/** @typedef {readonly { fileName: string, imports: readonly string[] }[]} Chunks */

/**
 * @param {Rolldown.RolldownOutput['output']} output
 * @returns {Parts}
 */
export function partsOf(output) {
  const chunks = output.filter((item) => item.type === 'chunk');
  /** @param {string} name of a module that is loaded later */
  const chunkOf = (name) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => basename(id, '.js') === name));
    if (!chunk) throw new Error(`no chunk has ${name}.js`);
    return chunk.fileName;
  };
  const wasmOf = (/** @type {string} */ core) => {
    const found = output.find(({ fileName }) => basename(fileName).startsWith(core) && fileName.endsWith('.wasm'));
    if (!found) throw new Error(`${core}.wasm is missing`);
    return found.fileName;
  };
  const needs = Object.entries(elements).map(([name, { isHeavy }]) => {
    const core = isHeavy ? 'training-core' : 'neuron-core';
    return /** @type {const} */ ([name, [wasmOf(core), ...withImports([chunkOf(name), chunkOf(core)], chunks)]]);
  });
  const words = [...CATALOGUES.keys()].map(
    (tag) => /** @type {const} */ ([tag, [...withImports([chunkOf('language'), chunkOf(tag)], chunks)]]),
  );
  const all = [...needs, ...words];
  const files = [...new Set(all.flatMap(([, needed]) => needed))];
  return {
    files,
    of: Object.fromEntries(all.map(([name, needed]) => [name, needed.map((file) => files.indexOf(file))])),
  };
}

/**
 * Files with what they import, and what that imports.
 * @param {Iterable<string>} files
 * @param {Chunks} chunks
 */
export function withImports(files, chunks) {
  const needed = new Set(files);
  // A set may grow while it is iterated, so this reaches the imports of imports, too.
  for (const name of needed) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(imported);
  }
  return needed;
}

/**
 * The files for a page to preload. Heavy elements are only loaded when they come near the viewport.
 * @param {Parts} parts
 * @param {string[]} names of the page's elements
 * @param {string} [lang]
 */
export function preloads(parts, names, lang = 'en') {
  if (names.length === 0) return [];
  const wanted = [...names.filter((name) => !elements[name].isHeavy), languageOf(lang)];
  const places = new Set(wanted.flatMap((name) => parts.of[name] ?? []));
  return [...places].map((place) => ({ href: parts.files[place], wasm: parts.files[place].endsWith('.wasm') }));
}
