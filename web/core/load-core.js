import { compileWasm, fetchWasm } from './compile-wasm.js';
import { Core } from './core.js';
import { instantiateCore } from './instantiate-core.js';

const defaultUrl = new URL('./generated/neuron-core.wasm', import.meta.url);

/** @type {Map<string, Promise<Core>>} */
const loaded = new Map();

/**
 * Loads the C++ core, once per page and address. A failed load is forgotten, so that a later call tries again.
 *
 * @param {object} [options]
 * @param {string | URL} [options.wasmUrl] where the wasm file is, if not beside the scripts
 * @param {BufferSource} [options.wasmBinary] its bytes, if the caller has them; such a core isn't shared
 * @returns {Promise<Core>}
 */
export function loadCore({ wasmUrl = defaultUrl, wasmBinary } = {}) {
  if (wasmBinary) return startCore(() => Promise.resolve(wasmBinary));
  const key = String(wasmUrl);
  let core = loaded.get(key);
  if (!core) {
    core = startCore(() => fetchWasm(wasmUrl));
    loaded.set(key, core);
    core.catch(() => loaded.delete(key));
  }
  return core;
}

/** @param {() => Promise<BufferSource>} readBytes */
async function startCore(readBytes) {
  const module = await compileWasm(await readBytes());
  const start = () => instantiateCore(module);
  return new Core(start, await start());
}
