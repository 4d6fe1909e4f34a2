import { cornersOf, linesOf } from './unpack.js';

/**
 * One row of a gate's truth table, with a neuron's answer.
 * @typedef {object} GateRow
 * @property {readonly number[]} inputs each 0 or 1
 * @property {string} z the weighted sum, formatted for display
 * @property {string} output
 * @property {string} sum the sum of the products, before the bias
 * @property {boolean} isWanted whether the gate's output is 1
 * @property {boolean} fires whether z > 0
 * @property {boolean} isRight
 *
 * One end of the range of biases that implement the gate with the current weights.
 * @typedef {object} BiasEnd
 * @property {string} text
 * @property {readonly (readonly number[])[]} boundary
 *
 * @typedef {object} GateCheck
 * @property {GateRow[]} rows
 * @property {boolean} isSolved
 * @property {string} bar −b, which a row's sum must exceed for the neuron to fire
 * @property {number} weakest index of the row with the smallest sum among those that must fire
 * @property {number} strongest index of the row with the largest sum among those that must not fire
 * @property {{ above: BiasEnd, upTo: BiasEnd } | undefined} biases undefined if no bias works
 * @property {readonly (readonly number[])[]} boundary in the box of GATE_PLANE: a threshold, a segment's ends, or empty
 */

/** The part of each axis in which a gate's rows are drawn, and boundaries with them. */
export const GATE_PLANE = /** @type {const} */ ([-0.5, 1.5]);

/**
 * Compares a neuron with a gate, row by row, in one call into the core.
 * @param {import('./core.js').Core} core
 * @param {string} gate one of core.gates
 * @param {import('./neuron-handle.js').UncheckedParameters} neuron
 * @returns {GateCheck}
 */
export function checkGate(core, gate, { weights, bias, activation }) {
  const n = weights.length;
  const [low, high] = GATE_PLANE.map((end) => Array(n).fill(end));
  core.writeArguments(weights, low, high);
  const check = core.answer((bound) => bound.checkGate(gate, n, bias, activation));
  const outputs = linesOf(check.outputs);
  const sums = linesOf(check.productSums);
  const rows = linesOf(check.weightedSums).map((z, row) => {
    const inputs = Array.from({ length: n }, (_, i) => (row >> (n - 1 - i)) & 1);
    const isWanted = check.isWanted[row] === 1;
    const fires = check.fires[row] === 1;
    return { inputs, z, output: outputs[row], sum: sums[row], isWanted, fires, isRight: fires === isWanted };
  });
  const end = (/** @type {import('./bindings.d.ts').BiasEnd} */ { text, boundary }) => ({
    text,
    boundary: cornersOf(boundary, n),
  });
  const { bar, weakest, strongest, above, upTo } = check;
  const biases = above && upTo ? { above: end(above), upTo: end(upTo) } : undefined;
  const isSolved = rows.every(({ isRight }) => isRight);
  return { rows, isSolved, bar, weakest, strongest, biases, boundary: cornersOf(check.boundary, n) };
}
