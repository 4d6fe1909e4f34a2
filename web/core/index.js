/**
 * `neuron-lesson/core`: the computing core without elements, for scripts of one's own. Importing it does nothing.
 */
export { CoreError } from './core-error.js';
export { loadCore } from './load-core.js';
