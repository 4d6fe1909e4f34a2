import { settings } from './configure.js';
import { Core } from './core.js';
import { coreLoader } from './core-loader.js';

/** @typedef {import('./training-core.js').TrainingCore} TrainingCore */

// Each module has glue of its own, which is imported where the module is used.
const loadNeuronCore = coreLoader(
  async () => {
    const { default: createModule } = await import('./generated/neuron-core.js');
    return { createModule, Core };
  },
  new URL('./generated/neuron-core.wasm', import.meta.url),
);

const loadTrainingCore = coreLoader(
  async () => {
    const { createModule, TrainingCore } = await import('./training-core.js');
    return { createModule, Core: TrainingCore };
  },
  new URL('./generated/training-core.wasm', import.meta.url),
);

/**
 * Loads the core, once per page and address.
 *
 * @template {boolean} [Training=true]
 * @param {import('./core-loader.js').Source & { training?: Training }} [options] training: whether networks are going to be
 * trained (default). Without, it is a module of a third of the size, for single neurons and gates; but where a page has
 * given the bytes of the one that trains, it is that one.
 * @returns {Promise<Training extends false ? Core : TrainingCore>}
 */
export function loadCore({ training, ...source } = {}) {
  const isSmall = training === false && !settings.wasmBinary;
  return /** @type {Promise<any>} */ (isSmall ? loadNeuronCore(source) : loadTrainingCore(source));
}
