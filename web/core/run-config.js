import { LARGEST_WHOLE, requireBoolean, requireObject, requireWhole } from './arguments.js';
import { CoreError } from './core-error.js';
import { describe, requireNumber, requireNumbers } from './require-numbers.js';

/**
 * The configuration of a training run. Only `layers`, `activations` and `data` have no default.
 * @typedef {object} RunConfig
 * @property {number[]} layers number of inputs, then the number of neurons in each layer
 * @property {(import('./names.js').ActivationName | 'softmax')[]} activations one per layer; `softmax` only for the last one
 * @property {import('./names.js').LossName} [loss] mse (default), bce, bce_with_logits, cross_entropy or hinge
 * @property {OptimizerOptions} [optimizer] default: sgd
 * @property {{ name?: import('./names.js').InitializationName, scale?: number }} [initialization] pytorch (default), uniform, normal, xavier_uniform,
 * xavier_normal, he_uniform, he_normal or zeros; `scale` is for uniform and normal only (default 0.5)
 * @property {number} [batchSize] samples per step; default: all
 * @property {boolean} [shuffle] whether each epoch has its own random order (default: the data's order)
 * @property {number} [seed] a whole number from 0 (default) to 2⁵³ − 1
 * @property {RunData} data
 *
 * @typedef {object} RunData
 * @property {ArrayLike<number>} inputs sample by sample
 * @property {ArrayLike<number>} targets sample by sample: one per output, or, with several outputs, only the class,
 * counted from 0
 * @property {number} [inputCount] inputs per sample, to be checked against the layers; the core's data sets have it
 * @property {number} [targetCount] targets per sample, also to be checked
 * @property {number} [sampleCount]
 *
 * @typedef {object} OptimizerOptions PyTorch's options, and its defaults except for learning rate and momentum
 * @property {import('./names.js').OptimizerName} [name] perceptron, sgd, momentum, adam or rmsprop
 * @property {number} [learningRate] default 0.01
 * @property {number} [momentum] default 0.9
 * @property {number} [beta1] default 0.9
 * @property {number} [beta2] default 0.999
 * @property {number} [alpha] of rmsprop, default 0.99
 * @property {number} [epsilon] default 1e-8
 * @property {number} [l1] penalty on the weights' magnitudes, default 0
 * @property {number} [l2] penalty on half the squared weights (weight decay), default 0
 */

/**
 * @typedef {{ name: string, numbers: import('./bindings.d.ts').OptimizerSettings }} CompleteOptimizer
 * @typedef {ReturnType<typeof completeConfig>} CompleteConfig
 */

/** @type {Readonly<import('./bindings.d.ts').OptimizerSettings>} */
export const OPTIMIZER_DEFAULTS = Object.freeze({
  learningRate: 0.01,
  momentum: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  alpha: 0.99,
  epsilon: 1e-8,
  l1: 0,
  l2: 0,
});

/** In one layer; the core rejects more. */
const MOST_NEURONS = 1024;

const CONFIG_KEYS = [
  'layers',
  'activations',
  'loss',
  'optimizer',
  'initialization',
  'batchSize',
  'shuffle',
  'seed',
  'data',
];

/**
 * Fills in every default of a configuration. Leaves checks to the core where its messages are better (unknown names,
 * shapes that don't fit).
 * @param {RunConfig} config
 */
export function completeConfig(config) {
  requireObject(config, 'A run’s configuration', CONFIG_KEYS);
  const { layers, activations, loss = 'mse', batchSize = 0, shuffle = false, seed = 0 } = config;
  requireLayers(layers);
  if (!Array.isArray(activations) || !activations.every((name) => typeof name === 'string')) {
    throw new CoreError('bad-argument', "activations must be an array of names, such as ['tanh', 'sigmoid'].");
  }
  requireWhole('batchSize', batchSize);
  requireWhole('seed', seed);
  requireBoolean('shuffle', shuffle);
  const initialization = config.initialization ?? {};
  requireObject(initialization, 'initialization', ['name', 'scale']);
  const { name: scheme = 'pytorch', scale = 0.5 } = initialization;
  return {
    layers,
    activations,
    loss: String(loss),
    optimizer: completeOptimizer(config.optimizer ?? {}),
    initialization: { name: String(scheme), scale: Number(scale) },
    batchSize,
    shuffle,
    seed,
    data: completeData(config.data, layers),
  };
}

/** @param {unknown} layers */
function requireLayers(layers) {
  const refuse = (/** @type {string} */ given) => {
    const accepted = `layers must be an array of whole numbers up to ${MOST_NEURONS}, such as [2, 4, 1]`;
    throw new CoreError('bad-argument', `${accepted}; ${given}.`);
  };
  if (!Array.isArray(layers)) return refuse(`it is ${describe(layers)}`);
  for (const size of layers) {
    if (!Number.isSafeInteger(size) || size < 0 || size > LARGEST_WHOLE) refuse(`one is ${describe(size)}`);
  }
}

/**
 * @param {OptimizerOptions} options
 * @param {CompleteOptimizer} [defaults]
 * @returns {CompleteOptimizer}
 */
function completeOptimizer(options, defaults = { name: 'sgd', numbers: OPTIMIZER_DEFAULTS }) {
  requireObject(options, 'optimizer', ['name', ...Object.keys(OPTIMIZER_DEFAULTS)]);
  const { name = defaults.name, ...numbers } = options;
  for (const [key, value] of Object.entries(numbers)) requireNumber(`The optimizer’s ${key}`, value);
  return { name: String(name), numbers: { ...defaults.numbers, ...numbers } };
}

/**
 * @param {CompleteOptimizer} now
 * @param {OptimizerOptions} options those that change
 * @returns {CompleteOptimizer}
 */
export function changedOptimizer(now, options) {
  const next = completeOptimizer(options, now);
  if (next.name === now.name) return next;
  throw new CoreError(
    'bad-argument',
    `A run keeps the optimizer that it began with, ${now.name}; for ${describe(next.name)}, begin a new run with these parameters.`,
  );
}

/**
 * @param {RunData | undefined} data
 * @param {number[]} layers
 */
function completeData(data, layers) {
  requireObject(data, 'data', ['inputs', 'targets', 'inputCount', 'targetCount', 'sampleCount']);
  const { inputs, targets, inputCount, targetCount } = /** @type {RunData} */ (data);
  requireNumbers('data.inputs', inputs);
  requireNumbers('data.targets', targets);
  const outputs = layers.at(-1) ?? 0;
  requireSame('inputCount', inputCount, layers[0]);
  // With several outputs, a single target is the number of a class.
  if (targetCount !== 1) requireSame('targetCount', targetCount, outputs);
  const samples = inputs.length / (layers[0] || 1);
  const classes = outputs > 1 && outputs <= MOST_NEURONS && targets.length === samples;
  return {
    inputs: Float32Array.from(inputs),
    targets: classes ? oneHot(targets, outputs) : Float32Array.from(targets),
  };
}

/**
 * @param {string} name
 * @param {number | undefined} count of the data
 * @param {number} wanted by the layers
 */
function requireSame(name, count, wanted) {
  if (count === undefined || count === wanted) return;
  throw new CoreError('length-mismatch', `data.${name} is ${count}; the layers ask for ${wanted}.`);
}

/**
 * @param {ArrayLike<number>} classes
 * @param {number} count
 */
function oneHot(classes, count) {
  const targets = new Float32Array(classes.length * count);
  for (let i = 0; i < classes.length; i++) {
    const chosen = classes[i];
    if (!Number.isInteger(chosen) || chosen < 0 || chosen >= count) {
      throw new CoreError(
        'bad-value',
        `Sample ${i + 1} has the class ${chosen}; with ${count} outputs the classes are 0 to ${count - 1}.`,
      );
    }
    targets[i * count + chosen] = 1;
  }
  return targets;
}
