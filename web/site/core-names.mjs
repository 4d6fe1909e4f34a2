/** Names that the build reads from the compiled core, so that it needs no list of its own. */
import { readFile } from 'node:fs/promises';
import { BuildError } from '../toolchain/report.mjs';

/** @typedef {{ activations: readonly string[], gates: readonly string[] }} CoreNames */

/** @type {Promise<CoreNames> | undefined} */
let names;

/** The names of the activations and of the gates, as the core knows them. */
export function coreNames() {
  names ??= askCore();
  return names;
}

/** @returns {Promise<CoreNames>} */
async function askCore() {
  try {
    const { loadCore } = await import('../core/load-core.js');
    const wasm = new URL('../core/generated/neuron-core.wasm', import.meta.url);
    const { activations, gates } = await loadCore({ training: false, wasmBinary: await readFile(wasm) });
    return { activations, gates };
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'ENOENT') throw cause;
    throw new BuildError('The core isn’t compiled: run build-scripts/build, which does that first');
  }
}
