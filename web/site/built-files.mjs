/** The files of a built site as a server sends them, and which of them a widget needs. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elements } from '../embed/elements.js';

/** @typedef {{ file: string, content: Buffer, text: string, bytes: number }} Sized text: a script's; bytes: on the wire */

/** As well as brotli can. @param {string | Buffer} content */
export function compressed(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}

/** @param {string} directory */
async function filesIn(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} folder the built site */
export async function builtFiles(folder) {
  /** @type {Sized[]} */
  const sizes = [];
  for (const path of (await filesIn(folder)).sort()) {
    const content = await readFile(path);
    const text = path.endsWith('.js') ? content.toString() : '';
    sizes.push({ file: relative(folder, path), content, text, bytes: compressed(content).length });
  }

  /**
   * A file and everything that it needs before it runs: the modules that it imports, and theirs.
   * @param {Sized} from
   * @param {Set<Sized>} [found]
   */
  function neededBy(from, found = new Set()) {
    if (found.has(from)) return found;
    found.add(from);
    for (const [, name] of from.text.matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g)) {
      const next = sizes.find(({ file }) => basename(file) === basename(name));
      if (next) neededBy(next, found);
    }
    return found;
  }

  /** @param {string} element */
  function embedded(element) {
    const core = elements[element].isHeavy ? 'training-core' : 'neuron-core';
    // The entry, the element's chunk and the core that it loads, as script and wasm.
    const starts = [/^neuron-lesson\.js$/, ...[element, core].map((name) => new RegExp(`^assets/${name}-[^/]*$`))];
    const files = sizes.filter(({ file }) => starts.some((start) => start.test(file)));
    if (files.length < 3) throw new Error(`sizes: a chunk of ${element} or of ${core} isn't in ${folder}`);
    return new Set(files.flatMap((file) => [...neededBy(file)]));
  }

  return { sizes, neededBy, embedded };
}
