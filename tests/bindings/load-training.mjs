import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/index.js';

export const trainingWasmUrl = new URL('../../web/core/generated/training-core.wasm', import.meta.url);

/** What `neuron-lesson/core` gives, on an instance of its own. */
export async function freshTrainingCore() {
  return loadCore({ wasmBinary: await readFile(trainingWasmUrl) });
}
