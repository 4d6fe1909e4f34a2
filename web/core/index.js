/**
 * `neuron-lesson/core`: the computing core without elements, for other scripts. Importing it has no side effects.
 */
export { CoreError } from './core-error.js';
export { loadCore } from './load-core.js';
