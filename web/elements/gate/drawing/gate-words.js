import { andList, orList } from '../../../kit/drawing/lists.js';
import { subscript, typeset } from '../../../kit/drawing/quantity.js';
import { isolate, many, say } from '../../../kit/words/say.js';

/** @typedef {import('../../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../../core/gate.js').GateRow} GateRow */

/**
 * A gate's name in capitals, such as AND.
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
  return inputs.length === 1 ? String(inputs[0]) : isolate(`(${inputs.join(', ')})`);
}

/**
 * The condition that the numbers have to satisfy in a row, such as w₂ + b > 0. No line breaks inside the comparison.
 * @param {GateRow} row
 */
export function conditionOf({ inputs, isWanted }) {
  return isolate(`${[...activeWeights(inputs), 'b'].join(' + ')} ${isWanted ? '>\u{a0}0' : '≤\u{a0}0'}`);
}

/**
 * A hint about the neuron's current numbers, which tells more with each failed try.
 * @param {GateCheck} check
 * @param {string} gate
 * @param {number} tries the number of failed tries; 0 for no hint but the number of wrong rows
 * @returns {string[]} sentences
 */
export function hintOf(check, gate, tries) {
  const wrong = check.rows.filter(({ isRight }) => !isRight);
  const [row] = wrong;
  if (!row) return [];
  const count = many(wrong.length, 'One row is wrong.', '{0} rows are wrong.');
  if (tries === 0) return [count];
  const why = row.fires
    ? say`${rowLabel(row)} gives z = ${typeset(row.z)}, which is above 0, so the neuron fires; ${gateLabel(gate)} wants ${row.isWanted ? 1 : 0}.`
    : say`${rowLabel(row)} gives z = ${typeset(row.z)}, which is not above 0, so the neuron stays quiet; ${gateLabel(gate)} wants ${row.isWanted ? 1 : 0}.`;
  const sentences = [`${count} ${why}`];
  if (tries >= 2) {
    const numbers = ['b', ...activeWeights(row.inputs)];
    sentences.push(row.fires ? say`Lower ${orList(numbers)}.` : say`Raise ${orList(numbers)}.`);
  }
  if (tries >= 3) sentences.push(biasHint(check));
  return sentences;
}

/** @param {GateCheck} check */
export function biasHint({ rows, biases, weakest, strongest }) {
  if (biases) {
    return say`With these weights, every bias above ${typeset(biases.above.text)} and up to ${typeset(biases.upTo.text)} will do.`;
  }
  const [must, mustNot] = [rows[weakest], rows[strongest]];
  return say`With these weights no bias will do: ${rowLabel(must)} has to fire, and its products sum to ${typeset(must.sum)}; ${rowLabel(mustNot)} must not, and has ${typeset(mustNot.sum)}. ${weightHint(must, mustNot)}`;
}

/**
 * @param {GateRow} must fire
 * @param {GateRow} mustNot
 */
function weightHint(must, mustNot) {
  const only = (/** @type {GateRow} */ a, /** @type {GateRow} */ b) =>
    activeWeights(a.inputs.map((input, i) => (b.inputs[i] ? 0 : input)));
  const [raise, lower] = [only(must, mustNot), only(mustNot, must)];
  if (lower.length === 0) return say`Raise ${orList(raise)}.`;
  if (raise.length === 0) return say`Lower ${orList(lower)}.`;
  return say`Raise ${orList(raise)}, or lower ${orList(lower)}.`;
}

/**
 * Explains why the neuron's numbers make the gate.
 * @param {GateCheck} check
 * @param {string} gate
 * @returns {string[]} sentences
 */
export function whySolved(check, gate) {
  const { rows, bar } = check;
  const [above, below] = [true, false].map((isWanted) =>
    rows.filter((row) => row.isWanted === isWanted).map(({ sum }) => typeset(sum)),
  );
  const fire = many(above.length, '{1} is above it', '{1} are above it', andList(above));
  const stay = many(below.length, '{1} is not', '{1} are not', andList(below));
  return [
    say`This is ${gateLabel(gate)}. The products sum to ${andList(rows.map(({ sum }) => typeset(sum)))}. The bias sets the bar at ${typeset(bar)}: ${fire}, ${stay}.`,
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
    (row) =>
      say`${rowLabel(row)}: z ${typeset(row.z)}, output ${typeset(row.output)}${row.isRight ? '' : say`, wrong`}`,
  );
  const right = rows.filter(({ isRight }) => isRight).length;
  return `${isSolved ? say`This is ${gateLabel(gate)}` : say`${right} of ${rows.length} rows are ${gateLabel(gate)}`}. ${answers.join('. ')}.`;
}

/** @param {readonly number[]} inputs */
function activeWeights(inputs) {
  return inputs.flatMap((input, i) => (input ? [`w${subscript(String(i + 1))}`] : []));
}
