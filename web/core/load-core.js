import { settings } from './configure.js';
import { Core } from './core.js';
import { coreLoader } from './core-loader.js';

/** @typedef {import('./training-core.js').TrainingCore} TrainingCore */

const digests = typeof WASM_DIGESTS === 'object' ? WASM_DIGESTS : undefined;

// Each module has its own glue code, which is imported only when the module is loaded.
const loadNeuronCore = coreLoader(
  async () => {
    const { default: createModule } = await import('./generated/neuron-core.js');
    return { createModule, Core };
  },
  new URL('./generated/neuron-core.wasm', import.meta.url),
  digests?.['neuron-core'],
);

const loadTrainingCore = coreLoader(
  async () => {
    const { createModule, TrainingCore } = await import('./training-core.js');
    return { createModule, Core: TrainingCore };
  },
  new URL('./generated/training-core.wasm', import.meta.url),
  digests?.['training-core'],
);

/**
 * Loads the core, once per page and URL.
 *
 * @template {boolean} [Training=true]
 * @param {import('./core-loader.js').Source & { training?: Training }} [options] training: whether networks will be
 * trained (default true). If false, loads a module of a third of the size, for single neurons and gates, unless the
 * page has configured the bytes of training-core.
 * @returns {Promise<Training extends false ? Core : TrainingCore>}
 */
export function loadCore({ training, ...source } = {}) {
  const isSmall = training === false && !settings.wasmBinary;
  return /** @type {Promise<any>} */ (isSmall ? loadNeuronCore(source) : loadTrainingCore(source));
}
