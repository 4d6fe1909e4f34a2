import { requireCount, requireObject } from './arguments.js';
import { CoreError } from './core-error.js';
import { requireNumber, requireNumbers } from './require-numbers.js';

/**
 * Whether one neuron can separate two classes of points, and the proof. If it can: the weights and the bias with the
 * widest margin. If it can't: points of both classes with coefficients that sum to 1 in each class, such that both
 * classes have the same weighted mean, the meeting point.
 * @typedef {object} Separability
 * @property {boolean} isSeparable
 * @property {Float32Array | null} weights the largest is 1 or −1 (all are 0 if there is only one class); null if none
 * separate the points, or no 32-bit ones
 * @property {number} bias
 * @property {number} margin the smallest distance of a point from the boundary
 * @property {{ point: number, coefficient: number }[]} shares
 * @property {number[]} meetingPoint
 */

/**
 * @param {import('./core.js').Core} core
 * @param {{ inputCount: number, points: ArrayLike<number>, classes: ArrayLike<number> }} set one to three numbers per
 * point, point by point; classes are 0 and 1
 * @returns {Separability}
 */
export function separability(core, set) {
  requireObject(set, 'A set of points', ['inputCount', 'points', 'classes']);
  const { inputCount, points, classes } = set;
  requireCount('inputCount', inputCount);
  requireNumbers('points', points);
  requireNumbers('classes', classes);
  core.writeArguments(points, classes);
  return core.answer((bound) => bound.separability(inputCount, points.length, classes.length));
}

/**
 * The decision boundary w·x + b = 0 within a box: a threshold, the ends of a segment or the corners of a polygon, one to
 * three numbers each; empty if it doesn't cross the box.
 * @param {import('./core.js').Core} core
 * @param {{ weights: ArrayLike<number>, bias: number, low: ArrayLike<number>, high: ArrayLike<number> }} neuron
 * @returns {Float32Array[]}
 */
export function boundaryInBox(core, neuron) {
  requireObject(neuron, 'A neuron in a box', ['weights', 'bias', 'low', 'high']);
  const { weights, bias, low, high } = neuron;
  requireNumbers('weights', weights);
  requireNumber('bias', bias);
  const count = weights.length;
  requireLength('The box’s low corner', low, count);
  requireLength('The box’s high corner', high, count);
  core.writeArguments(weights, low, high);
  const numbers = core.answer((bound) => bound.boundaryInBox(count, bias));
  return Array.from({ length: numbers.length / count }, (_, i) => numbers.slice(i * count, (i + 1) * count));
}

/**
 * Signed distance of a point from the boundary, positive on the side that the weights point to; 0 if there is no
 * boundary because all weights are 0.
 * @param {import('./core.js').Core} core
 * @param {{ weights: ArrayLike<number>, bias: number, point: ArrayLike<number> }} neuron
 */
export function signedDistance(core, neuron) {
  requireObject(neuron, 'A neuron and a point', ['weights', 'bias', 'point']);
  const { weights, bias, point } = neuron;
  requireNumbers('weights', weights);
  requireNumber('bias', bias);
  requireLength('The point', point, weights.length);
  core.writeArguments(weights, point);
  const distance = core.call((bound) => bound.signedDistance(weights.length, bias));
  if (Number.isFinite(distance)) return distance;
  throw new CoreError('not-finite', 'The weights, the bias and the point’s coordinates must be ordinary numbers.');
}

/**
 * @param {string} what
 * @param {ArrayLike<number>} numbers
 * @param {number} count
 */
function requireLength(what, numbers, count) {
  requireNumbers(what, numbers);
  if (numbers.length !== count) {
    throw new CoreError('length-mismatch', `${what} has ${numbers.length} numbers, but there are ${count} weights.`);
  }
}
