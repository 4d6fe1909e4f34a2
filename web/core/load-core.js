import { coreLoader } from './core-loader.js';
import createRaw from './generated/neuron-core.js';

/** Loads the core for single neurons, a third of the size of the one that also trains. */
export const loadCore = coreLoader(createRaw, new URL('./generated/neuron-core.wasm', import.meta.url));
