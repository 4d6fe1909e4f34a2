/**
 * What each byte of a widget's first load is for. The bundler says which sources are in a file, and the folder of a source
 * what it is for, so that nothing here has to be kept when files come and go.
 *
 * @import {Sized} from './built-files.mjs'
 */
import { relative } from 'node:path';
import { minifySync } from 'vite';
import { web } from '../toolchain/targets.mjs';
import { compressed } from './built-files.mjs';
import { sectionsOf } from './wasm-sections.mjs';

/** By the path of a source below web/; the first that fits. A group in the pattern is the purpose's name. */
const PURPOSES = /** @type {const} */ ([
  [/\.css(\?|$)|heights-of-heavy/, 'styles'],
  [/^node_modules\/@?lit\b/, 'Lit'],
  [/^node_modules\/((?:@[^/]+\/)?[^/]+)/, undefined],
  [/^core\/generated\//, 'core: Emscripten and Embind'],
  [/^core\//, 'core: handles'],
  [/^embed\//, 'entry'],
  [/^kit\/(?:[^/]+\/)*(drawing|state)\//, undefined],
  [/^kit\/([^/]+)\//, undefined],
]);

/** @param {string} id of a source, as the bundler names it @param {string} element */
export function purposeOf(id, element) {
  // Those that plugins make begin with a zero.
  const path = id.startsWith('\0') ? id.slice(1) : relative(web, id).replaceAll('\\', '/');
  for (const [pattern, name] of PURPOSES) {
    const found = pattern.exec(path);
    if (found) return name ?? found[1];
  }
  const [, owner] = /^elements\/([^/]+)\//.exec(path) ?? [];
  if (owner) return `neuron-${owner}` === element ? 'its own' : 'other elements’';
  return 'bundler';
}

/** @typedef {{ raw: number, brotli: number }} Share in bytes */

/**
 * @typedef {object} Sources
 * @property {ReadonlyMap<string, ReadonlyMap<string, string>>} modulesOf for each script, the sources in it
 * @property {ReadonlyMap<string, [string, Buffer][]>} [functionsOf] for each compiled module, its functions by purpose
 */

/**
 * The purposes of a widget's files. A file's bytes are shared out among its sources as long as they are when each is
 * minified alone; those on the wire among its purposes, as long as each is when it is compressed alone. Both make up the whole,
 * with what is nobody's: names that files share, and what is common to several purposes.
 *
 * @param {Iterable<Sized>} files
 * @param {string} element
 * @param {Sources} sources
 * @returns {Map<string, Share>} the largest on the wire first
 */
export function purposesOf(files, element, sources) {
  /** @type {Map<string, Share>} */
  const shares = new Map();
  for (const file of files) {
    const parts = [...partsOf(file, element, sources)].filter(([, { length }]) => length > 0);
    const raw = shareOut(
      file.content.length,
      parts.map(([, part]) => part.length),
    );
    const brotli = shareOut(
      file.bytes,
      parts.map(([, part]) => compressed(part).length),
    );
    for (const [i, [purpose]] of parts.entries()) {
      const share = shares.get(purpose) ?? { raw: 0, brotli: 0 };
      shares.set(purpose, { raw: share.raw + raw[i], brotli: share.brotli + brotli[i] });
    }
  }
  return new Map([...shares].sort(([, a], [, b]) => b.brotli - a.brotli));
}

/**
 * @param {Sized} file
 * @param {string} element
 * @param {Sources} sources
 * @returns {Map<string, Buffer>} what of it is for which purpose
 */
function partsOf({ file, content }, element, { modulesOf, functionsOf = new Map() }) {
  if (file.endsWith('.wasm')) {
    const [, functions] = [...functionsOf].find(([module]) => file.startsWith(`assets/${module}-`)) ?? [];
    const parts = sectionsOf(content).flatMap((part) => (part[0] === 'functions' && functions ? functions : [part]));
    return new Map(parts.map(([name, bytes]) => [`wasm: ${name}`, bytes]));
  }
  const modules = modulesOf.get(file);
  if (!modules) throw new Error(`sizes: ${file} isn't what these sources make; run build-scripts/build`);
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const [id, code] of modules) {
    const purpose = purposeOf(id, element);
    texts.set(purpose, (texts.get(purpose) ?? '') + minified(id, code));
  }
  return new Map([...texts].map(([purpose, text]) => [purpose, Buffer.from(text)]));
}

/**
 * As the bundler makes it shorter, but alone: what is used only by other sources is still there.
 * @param {string} id
 * @param {string} source
 */
function minified(id, source) {
  const { code, errors } = minifySync(id, source, { compress: { unused: false }, mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`sizes: ${id}: ${errors[0].message}`);
  return code;
}

/** @param {number} total @param {number[]} weights */
function shareOut(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (total * weight) / sum);
}
