import { freezePoints, NO_POINTS, samePoints } from '../../state/labelled-points.js';

/**
 * What a learner can set on one neuron. States are frozen and replaced, never changed in place, so a history is a list
 * of states.
 *
 * @typedef {object} NeuronState
 * @property {readonly number[]} inputs
 * @property {readonly number[]} weights
 * @property {number} bias
 * @property {string} activation
 * @property {readonly import('../../state/labelled-points.js').LabelledPoint[]} [points] that the neuron should
 * separate, if an element shows them
 */

/** The lesson's example: x = [2, 3, 1], w = [0.5, −0.3, 0.8], b = 0, ReLU. */
export const EXAMPLE = freeze({
  inputs: [2, 3, 1],
  weights: [0.5, -0.3, 0.8],
  bias: 0,
  activation: 'relu',
});

/** More inputs than this don't fit into a picture on a phone. */
export const MOST_INPUTS = 8;

/**
 * @param {NeuronState} state
 * @returns {NeuronState} with float32 values, as the core has them
 */
export function freeze({ inputs, weights, bias, activation, points }) {
  return Object.freeze({
    inputs: Object.freeze(inputs.map(Math.fround)),
    weights: Object.freeze(weights.map(Math.fround)),
    bias: Math.fround(bias),
    activation,
    ...(points && { points: freezePoints(points) }),
  });
}

/** @typedef {{ kind: 'x' | 'w' | 'b', index: number }} Slot one settable number; index from 0 */

/**
 * @param {string} name "x1", "w2", "b"
 * @param {NeuronState} state
 * @returns {Slot | undefined} undefined for a name that isn't settable on this neuron
 */
export function slotOf(name, state) {
  if (name === 'b') return { kind: 'b', index: 0 };
  const match = /^([xw])([1-9]\d?)$/.exec(name);
  if (!match) return undefined;
  const index = Number(match[2]) - 1;
  if (index >= state.inputs.length) return undefined;
  return { kind: /** @type {'x' | 'w'} */ (match[1]), index };
}

/**
 * @param {NeuronState} state
 * @param {Slot} slot
 */
export function read(state, { kind, index }) {
  if (kind === 'b') return state.bias;
  return kind === 'x' ? state.inputs[index] : state.weights[index];
}

/**
 * @param {NeuronState} state
 * @param {Slot} slot
 * @param {number} value
 * @returns {NeuronState}
 */
export function write(state, { kind, index }, value) {
  if (kind === 'b') return freeze({ ...state, bias: value });
  const key = kind === 'x' ? 'inputs' : 'weights';
  return freeze({ ...state, [key]: state[key].map((old, i) => (i === index ? value : old)) });
}

/**
 * A state with some of another's values, and with all of its numbers if their counts differ.
 * @param {NeuronState} state
 * @param {NeuronState} other
 * @param {readonly (keyof NeuronState)[]} names of the values to take
 */
export function amended(state, other, names) {
  const some = Object.fromEntries(names.map((name) => [name, other[name]]));
  const { inputs, weights, points } = other;
  /** @type {NeuronState} */
  const next = { ...state, ...some };
  return freeze(next.inputs.length === next.weights.length ? next : { ...next, inputs, weights, points });
}

/**
 * @param {NeuronState} a
 * @param {NeuronState} b
 */
export function sameState(a, b) {
  return (
    a.bias === b.bias &&
    a.activation === b.activation &&
    sameNumbers(a.inputs, b.inputs) &&
    sameNumbers(a.weights, b.weights) &&
    samePoints(a.points ?? NO_POINTS, b.points ?? NO_POINTS)
  );
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function sameNumbers(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
