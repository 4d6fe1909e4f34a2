import { compileWasm, fetchModule } from './compile-wasm.js';
import { settings } from './configure.js';
import { CoreError, isTrap, sentence, stopped } from './core-error.js';

import { instantiateCore } from './instantiate-core.js';

/** @typedef {import('./core.js').Core} Core */
/** @typedef {import('./bindings.d.ts').BoundTrainingModule} BoundTrainingModule */

/**
 * @typedef {object} Source where a core's wasm comes from
 * @property {string | URL} [wasmUrl] URL of the .wasm file, if it isn't beside the scripts
 * @property {BufferSource} [wasmBinary] the bytes of the .wasm file, if the caller has them; such a core isn't shared
 */

/**
 * @typedef {{ size: number, sha256: string }} Digest of a wasm file: its bytes, and their SHA-256 in Base64
 */

/**
 * @template {Core} Loaded
 * @typedef {object} Part the scripts of one of the compiled modules
 * @property {(options: object) => Promise<any>} createModule Emscripten's glue
 * @property {new (start: () => BoundTrainingModule | Promise<BoundTrainingModule>, bound: BoundTrainingModule) => Loaded} Core
 */

/**
 * Makes a function that loads one of the compiled modules, once per page and URL. A failed load is forgotten, so that a
 * later call tries again, past the browser's cache.
 *
 * @template {Core} Loaded
 * @param {() => Promise<Part<Loaded>>} importPart
 * @param {URL} defaultUrl
 * @param {Digest} [digest] of the file that belongs to these scripts; bytes that a caller has aren't checked
 */
export function coreLoader(importPart, defaultUrl, digest) {
  /** @type {Map<string, Promise<Loaded>>} */
  const loaded = new Map();
  /** URLs of which nothing good came. @type {Set<string>} */
  const failed = new Set();

  async function imported() {
    try {
      return await importPart();
    } catch (cause) {
      throw new CoreError(
        'script-unreachable',
        sentence`The scripts of the lesson's computing core could not be loaded. Is the network there? Then try again, or reload the page.`,
        { cause },
      );
    }
  }

  /** @param {Promise<WebAssembly.Module>} compiled */
  async function startCore(compiled) {
    // In parallel, since neither depends on the other.
    const [{ createModule, Core }, module] = await Promise.all([imported(), compiled]);
    const start = () => instantiateCore(createModule, module);
    try {
      return new Core(start, await start());
    } catch (cause) {
      throw isTrap(cause) ? stopped(cause) : cause;
    }
  }

  /**
   * @param {Source} [source]
   * @returns {Promise<Loaded>}
   */
  return function load({ wasmUrl, wasmBinary } = {}) {
    if (wasmBinary) return startCore(compileWasm(wasmBinary));
    const given = wasmUrl ? undefined : settings.wasmBinary;
    const url = wasmUrl ?? addressOf(defaultUrl);
    const key = given ? '' : String(url);
    let core = loaded.get(key);
    if (!core) {
      const cache = failed.has(key) ? 'reload' : 'default';
      core = startCore(given ? compileWasm(given) : fetchModule(url, { cache, digest }));
      loaded.set(key, core);
      core.catch(() => {
        loaded.delete(key);
        failed.add(key);
      });
    }
    return core;
  };
}

/**
 * URL of the file: in the folder that the page has configured, or else beside the scripts.
 * @param {URL} beside
 */
function addressOf(beside) {
  if (!settings.wasmUrl) return beside;
  const folder = new URL(settings.wasmUrl, document.baseURI);
  // Without it, the address would be that of a file, and its last part would be lost.
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return new URL(beside.pathname.split('/').pop() ?? '', folder);
}
