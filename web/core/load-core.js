import { settings } from './configure.js';
import { coreLoader } from './core-loader.js';
import createRaw from './generated/neuron-core.js';

const load = coreLoader(createRaw, new URL('./generated/neuron-core.wasm', import.meta.url));

/**
 * Loads the core for single neurons, a third of the size of the one that also trains; or that one, where a page has given
 * its bytes.
 * @param {import('./core-loader.js').LoadOptions} [options]
 */
export async function loadCore(options) {
  if (settings.wasmBinary) return (await import('./load-training-core.js')).loadTrainingCore();
  return load(options);
}
