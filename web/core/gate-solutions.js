import { cornersOf } from './unpack.js';

/**
 * All weights within a range with which one neuron implements a gate at the given bias.
 * @param {import('./core.js').Core} core with the training functions
 * @param {string} gate
 * @param {number} bias
 * @param {readonly [number, number]} range of each weight
 * @returns {number[][]} the corners (w₁, w₂) of the area of these weights, counter-clockwise; for NOT the ends of an
 * interval; empty if no weights work
 */
export function gateSolutions(core, gate, bias, [low, high]) {
  const numbers = core.answer((bound) => bound.gateSolutions(gate, bias, low, high));
  return cornersOf(numbers, gate === 'not' ? 1 : 2);
}
