/** A square cut by the half-planes of four rows has no more corners. */
const MOST_CORNERS = 8;

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
  core.reserve(1 + 2 * MOST_CORNERS);
  core.reply((raw) => raw.gateSolutions(gate, bias, low, high));
  const [size] = core.staged(1);
  const numbers = [...core.staged(size, 1)];
  const dimensions = gate === 'not' ? 1 : 2;
  return Array.from({ length: size / dimensions }, (_, i) => numbers.slice(i * dimensions, (i + 1) * dimensions));
}
