import { coreLoader } from './core-loader.js';
import createRaw from './generated/training-core.js';

/** Loads the whole core: single neurons and training. */
export const loadTrainingCore = coreLoader(createRaw, new URL('./generated/training-core.wasm', import.meta.url));
