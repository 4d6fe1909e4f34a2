/**
 * `neuron-lesson/core`: the computing core without elements, for other scripts. Importing it has no side effects.
 *
 * @typedef {import('./core.js').Core} Core for single neurons and gates
 * @typedef {import('./training-core.js').TrainingCore} TrainingCore
 * @typedef {import('./neuron-handle.js').NeuronHandle} NeuronHandle
 * @typedef {import('./neuron-handle.js').NeuronParameters} NeuronParameters
 * @typedef {import('./run-handle.js').RunHandle} RunHandle
 * @typedef {import('./run-config.js').RunConfig} RunConfig
 * @typedef {import('./run-config.js').OptimizerOptions} OptimizerOptions
 * @typedef {import('./run-state.js').RunState} RunState
 * @typedef {import('./data-sets.js').DataOptions} DataOptions
 * @typedef {import('./data-sets.js').DataSet} DataSet
 * @typedef {import('./names.js').ActivationName} ActivationName
 */
export { CoreError } from './core-error.js';
export { loadCore } from './load-core.js';
