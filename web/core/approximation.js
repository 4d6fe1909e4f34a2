import { requireCount, requireObject } from './arguments.js';
import { requireNumbers } from './require-numbers.js';

/**
 * A function on [−1, 1], given by its name (sine, step, bump, sawtooth) or by its values at evenly spaced points.
 * @typedef {import('./names.js').FunctionName | ArrayLike<number>} TargetFunction
 *
 * @typedef {object} Approximation a 1-n-1 network with an identity output, whose neurons were placed, not trained
 * @property {Float32Array} parameters in PyTorch's order
 * @property {number} largestError over the domain
 * @property {number} meanError
 * @property {number | null} bound upper bound of the largest error; null if none is known
 */

/**
 * @param {import('./core.js').Core} core
 * @param {{ target: TargetFunction, activation: import('./names.js').PlacedActivationName, neurons: number }} options
 * @returns {Approximation}
 */
export function approximate(core, options) {
  requireObject(options, 'An approximation', ['target', 'activation', 'neurons']);
  const { target, activation, neurons } = options;
  requireCount('neurons', neurons);
  const { name, values } = read(target);
  core.writeArguments(values);
  return core.answer((bound) => bound.approximate(name, values.length, String(activation), neurons));
}

/**
 * How far the outputs of a 1-n-1 network, trained or placed, deviate from a function.
 * @param {import('./core.js').Core} core
 * @param {{ target: TargetFunction, activation: import('./names.js').ActivationName, parameters: ArrayLike<number> }} options
 */
export function approximationError(core, options) {
  requireObject(options, 'An approximation', ['target', 'activation', 'parameters']);
  const { target, activation, parameters } = options;
  const { name, values } = read(target);
  requireNumbers('parameters', parameters);
  core.writeArguments(values, parameters);
  return core.answer((bound) => bound.approximationError(name, values.length, String(activation), parameters.length));
}

/**
 * Samples a function at evenly spaced points from −1 to 1, as training data.
 * @param {import('./core.js').Core} core
 * @param {TargetFunction} target
 * @param {number} count
 */
export function sampleFunction(core, target, count) {
  requireCount('count', count);
  const { name, values } = read(target);
  core.writeArguments(values);
  return core.answer((bound) => bound.sampleFunction(name, values.length, count));
}

/** @param {TargetFunction} target */
function read(target) {
  if (typeof target === 'string') return { name: target, values: [] };
  requireNumbers('target, if it isn’t a name,', target);
  return { name: '', values: target };
}
