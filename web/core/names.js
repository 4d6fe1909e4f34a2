/**
 * The names that the core takes, for the types of its options. The core has its own tables, and refuses any other name by
 * listing them; a test compares the two. The build asks the core for the activations' names. Nothing loads this file.
 *
 * @typedef {import('./generated/activation-names.js').ActivationName} ActivationName
 * @typedef {import('./generated/activation-names.js').PlacedActivationName} PlacedActivationName
 * @typedef {typeof LOSSES[number]} LossName
 * @typedef {typeof OPTIMIZERS[number]} OptimizerName
 * @typedef {typeof INITIALIZATIONS[number]} InitializationName
 * @typedef {typeof DATA_KINDS[number]} DataKind
 * @typedef {typeof FUNCTIONS[number]} FunctionName
 */

export const LOSSES = /** @type {const} */ (['mse', 'bce', 'bce_with_logits', 'cross_entropy', 'hinge']);

export const OPTIMIZERS = /** @type {const} */ (['perceptron', 'sgd', 'momentum', 'adam', 'rmsprop']);

export const INITIALIZATIONS = /** @type {const} */ ([
  'pytorch',
  'uniform',
  'normal',
  'xavier_uniform',
  'xavier_normal',
  'he_uniform',
  'he_normal',
  'zeros',
]);

/** The gates are truth tables. */
export const DATA_KINDS = /** @type {const} */ ([
  'and',
  'or',
  'not',
  'nand',
  'nor',
  'xor',
  'gaussians',
  'circle',
  'moons',
  'spiral',
  'quadrants',
  'images',
]);

export const FUNCTIONS = /** @type {const} */ (['sine', 'step', 'bump', 'sawtooth']);
