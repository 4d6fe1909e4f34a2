import { compileWasm, fetchWasm } from './compile-wasm.js';
import { settings } from './configure.js';
import { Core } from './core.js';
import { instantiateCore } from './instantiate-core.js';

/**
 * @typedef {object} LoadOptions
 * @property {string | URL} [wasmUrl] where the wasm file is, if not beside the scripts
 * @property {BufferSource} [wasmBinary] its bytes, if the caller has them; such a core isn't shared
 */

/**
 * A function that loads one of the compiled modules, once per page and address. A failed load is forgotten, so that a
 * later call tries again.
 *
 * @param {(options: object) => Promise<any>} createRaw the module's glue
 * @param {URL} defaultUrl
 */
export function coreLoader(createRaw, defaultUrl) {
  /** @type {Map<string, Promise<Core>>} */
  const loaded = new Map();

  /** @param {() => Promise<BufferSource>} readBytes */
  async function startCore(readBytes) {
    const module = await compileWasm(await readBytes());
    const start = () => instantiateCore(createRaw, module);
    return new Core(start, await start());
  }

  /**
   * @param {LoadOptions} [options]
   * @returns {Promise<Core>}
   */
  return function load({ wasmUrl, wasmBinary } = {}) {
    if (wasmBinary) return startCore(() => Promise.resolve(wasmBinary));
    const given = wasmUrl ? undefined : settings.wasmBinary;
    const url = wasmUrl ?? addressOf(defaultUrl);
    const key = given ? '' : String(url);
    let core = loaded.get(key);
    if (!core) {
      core = startCore(() => (given ? Promise.resolve(given) : fetchWasm(url)));
      loaded.set(key, core);
      core.catch(() => loaded.delete(key));
    }
    return core;
  };
}

/**
 * Where the page says that the file is, or else beside the scripts.
 * @param {URL} beside
 */
function addressOf(beside) {
  if (!settings.wasmUrl) return beside;
  return new URL(beside.pathname.split('/').pop() ?? '', new URL(settings.wasmUrl, document.baseURI));
}
