import { cornersOf } from './unpack.js';

/**
 * All weights in a range with which one neuron makes a gate at this bias.
 * @param {import('./core.js').Core} core that trains
 * @param {string} gate
 * @param {number} bias
 * @param {readonly [number, number]} range of each weight
 * @returns {number[][]} the corners of the area that they fill, w₁ and w₂, counter-clockwise; for NOT the ends of an
 * interval; nothing where no weights do
 */
export function gateSolutions(core, gate, bias, [low, high]) {
  const numbers = core.answer((bound) => bound.gateSolutions(gate, bias, low, high));
  return cornersOf(numbers, gate === 'not' ? 1 : 2);
}
