/**
 * One row of a gate's truth table, as a neuron answers it.
 * @typedef {object} GateRow
 * @property {readonly number[]} inputs each 0 or 1
 * @property {string} z the weighted sum, as a learner reads it
 * @property {string} output
 * @property {string} sum the sum of the products, before the bias
 * @property {boolean} isWanted whether the gate's output is 1
 * @property {boolean} fires whether z > 0
 * @property {boolean} isRight
 *
 * One end of the range of biases that make the gate with the present weights.
 * @typedef {object} BiasEnd
 * @property {string} text
 * @property {readonly (readonly number[])[]} boundary
 *
 * @typedef {object} GateCheck
 * @property {GateRow[]} rows
 * @property {boolean} isSolved
 * @property {string} bar −b, which a row's sum has to pass to fire
 * @property {number} weakest the row that has to fire and has the smallest sum
 * @property {number} strongest the row that must not fire and has the largest sum
 * @property {{ above: BiasEnd, upTo: BiasEnd } | undefined} biases undefined where no bias will do
 * @property {readonly (readonly number[])[]} boundary in the box from −0.5 to 1.5: a threshold, a segment's ends, or nothing
 */

/** More numbers than any gate's answer has. */
const MOST_NUMBERS = 32;

/**
 * A neuron compared with a gate, row by row, in one call.
 * @param {import('./core.js').Core} core
 * @param {string} gate one of core.gates
 * @param {import('./neuron-handle.js').NeuronParameters} neuron
 * @returns {GateCheck}
 */
export function checkGate(core, gate, { weights, bias, activation }) {
  const n = weights.length;
  core.reserve(MOST_NUMBERS);
  core.stage(weights);
  const lines = core.reply((raw) => raw.checkGate(gate, n, bias, activation)).split('\n');
  const numbers = [...core.staged(MOST_NUMBERS)];
  const take = () => /** @type {number} */ (numbers.shift());
  const boundary = () => {
    const points = take() / n;
    return Array.from({ length: points }, () => Array.from({ length: n }, take));
  };
  const rows = Array.from({ length: 2 ** n }, (_, row) => {
    const [z, output, sum] = lines[row].split('\t');
    const isWanted = take() === 1;
    const fires = take() === 1;
    const inputs = Array.from({ length: n }, (_, i) => (row >> (n - 1 - i)) & 1);
    return { inputs, z, output, sum, isWanted, fires, isRight: fires === isWanted };
  });
  const [weakest, strongest, hasRange] = [take(), take(), take()];
  const line = boundary();
  const end = (/** @type {number} */ i) => ({ text: lines[rows.length + 1 + i], boundary: boundary() });
  const biases = hasRange === 1 ? { above: end(0), upTo: end(1) } : undefined;
  const isSolved = rows.every(({ isRight }) => isRight);
  return { rows, isSolved, bar: lines[rows.length], weakest, strongest, biases, boundary: line };
}
