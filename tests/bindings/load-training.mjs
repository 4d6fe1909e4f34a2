import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/index.js';

export const trainingWasmUrl = new URL('../../web/core/generated/training-core.wasm', import.meta.url);

/** Loads a new instance of the training core, as `neuron-lesson/core` exports it. */
export async function freshTrainingCore() {
  return loadCore({ wasmBinary: await readFile(trainingWasmUrl) });
}
