import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/load-core.js';

export const wasmUrl = new URL('../../web/core/generated/neuron-core.wasm', import.meta.url);

/** Loads a new instance of the small core for a test, from the same file that pages load. */
export async function freshCore() {
  return loadCore({ training: false, wasmBinary: await readFile(wasmUrl) });
}
