import { listed } from './decimal-mark.js';
import { subscript, typeset } from './quantity.js';

/** @typedef {import('../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../core/gate.js').GateRow} GateRow */

/**
 * A gate's name as it is written: AND.
 * @param {string} gate
 */
export function gateLabel(gate) {
  return gate.toUpperCase();
}

/**
 * A row's inputs as a point: (0, 1), or just 0 for one input.
 * @param {GateRow} row
 */
export function rowLabel({ inputs }) {
  return inputs.length === 1 ? String(inputs[0]) : `(${inputs.join(', ')})`;
}

/**
 * What the numbers have to satisfy in a row: w₂ + b > 0.
 * @param {GateRow} row
 */
export function conditionOf({ inputs, isWanted }) {
  return `${[...activeWeights(inputs), 'b'].join(' + ')} ${isWanted ? '> 0' : '≤ 0'}`;
}

/**
 * A hint from the neuron as it is, stronger with each try.
 * @param {GateCheck} check
 * @param {string} gate
 * @param {number} tries how many have failed
 * @returns {string[]} sentences
 */
export function hintOf(check, gate, tries) {
  const wrong = check.rows.filter(({ isRight }) => !isRight);
  const [row] = wrong;
  if (!row) return [];
  const count = wrong.length === 1 ? 'One row is' : `${wrong.length} rows are`;
  const sentences = [
    `${count} wrong. ${rowLabel(row)} gives z = ${typeset(row.z)}, which is ${row.fires ? 'above 0, so the neuron fires' : 'not above 0, so the neuron stays quiet'}; ${gateLabel(gate)} wants ${row.isWanted ? 1 : 0}.`,
  ];
  if (tries >= 2) {
    const numbers = ['b', ...activeWeights(row.inputs)];
    sentences.push(`${row.fires ? 'Lower' : 'Raise'} ${orList(numbers)}.`);
  }
  if (tries >= 3) sentences.push(biasHint(check));
  return sentences;
}

/** @param {GateCheck} check */
export function biasHint({ rows, biases, weakest, strongest }) {
  if (biases) {
    return `With these weights, every bias above ${typeset(biases.above.text)} and up to ${typeset(biases.upTo.text)} will do.`;
  }
  const [must, mustNot] = [rows[weakest], rows[strongest]];
  return `With these weights no bias will do: ${rowLabel(must)} has to fire, and its products sum to ${typeset(must.sum)}; ${rowLabel(mustNot)} must not, and has ${typeset(mustNot.sum)}. ${weightHint(must, mustNot)}`;
}

/**
 * @param {GateRow} must fire
 * @param {GateRow} mustNot
 */
function weightHint(must, mustNot) {
  const only = (/** @type {GateRow} */ a, /** @type {GateRow} */ b) =>
    activeWeights(a.inputs.map((input, i) => (b.inputs[i] ? 0 : input)));
  const [raise, lower] = [only(must, mustNot), only(mustNot, must)];
  const parts = [];
  if (raise.length > 0) parts.push(`raise ${orList(raise)}`);
  if (lower.length > 0) parts.push(`lower ${orList(lower)}`);
  const sentence = parts.join(', or ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * Why a solution is one.
 * @param {GateCheck} check
 * @param {string} gate
 * @returns {string[]} sentences
 */
export function whySolved(check, gate) {
  const { rows, bar } = check;
  const sums = (/** @type {boolean} */ isWanted) =>
    andList(rows.filter((row) => row.isWanted === isWanted).map(({ sum }) => typeset(sum)));
  return [
    `This is ${gateLabel(gate)}. The products sum to ${andList(rows.map(({ sum }) => typeset(sum)))}. The bias sets the bar at ${typeset(bar)}: ${sums(true)} ${rows.filter(({ isWanted }) => isWanted).length === 1 ? 'is' : 'are'} above it, ${sums(false)} ${rows.filter(({ isWanted }) => !isWanted).length === 1 ? 'is' : 'are'} not.`,
    biasHint(check),
  ];
}

/**
 * The state for a screen reader.
 * @param {GateCheck} check
 * @param {string} gate
 */
export function spokenGate({ rows, isSolved }, gate) {
  const answers = rows.map(
    (row) => `${rowLabel(row)}: z ${typeset(row.z)}, output ${typeset(row.output)}${row.isRight ? '' : ', wrong'}`,
  );
  const right = rows.filter(({ isRight }) => isRight).length;
  return `${isSolved ? `This is ${gateLabel(gate)}` : `${right} of ${rows.length} rows are ${gateLabel(gate)}`}. ${answers.join('. ')}.`;
}

/** @param {readonly number[]} inputs */
function activeWeights(inputs) {
  return inputs.flatMap((input, i) => (input ? [`w${subscript(String(i + 1))}`] : []));
}

/** @param {string[]} words */
function orList(words) {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}` : words[0];
}

/** @param {string[]} words */
function andList(words) {
  return words.length > 1 ? `${listed(words.slice(0, -1))} and ${words[words.length - 1]}` : words[0];
}
