import { andList } from '../../../kit/drawing/lists.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { activationLabel } from '../../../kit/words/activations.js';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * A part of the biological neuron and its counterpart, in the order in which a signal reaches them.
 * @typedef {object} AnatomyPart
 * @property {string} name
 * @property {string} biological
 * @property {string} artificial
 * @property {string} cell what the part does in a cell
 * @property {(snapshot: NeuronSnapshot) => string} number what its counterpart does with the numbers
 */

/** @type {readonly AnatomyPart[]} */
export const ANATOMY = Object.freeze([
  {
    name: 'in',
    get biological() {
      return say`dendrite`;
    },
    get artificial() {
      return say`input`;
    },
    get cell() {
      return say`Dendrites are the branches on which signals from other cells arrive.`;
    },
    number: (snapshot) => say`Inputs are the numbers that come in: ${list(snapshot, 'x')}.`,
  },
  {
    name: 'weighted',
    get biological() {
      return say`synapse`;
    },
    get artificial() {
      return say`weight`;
    },
    get cell() {
      return say`A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.`;
    },
    number: (snapshot) =>
      say`A weight does that by multiplying: ${list(snapshot, 'w')}. A negative one holds back. The products are ${list(snapshot, 'p')}.`,
  },
  {
    name: 'inside',
    get biological() {
      return say`cell body`;
    },
    get artificial() {
      return say`sum and activation`;
    },
    get cell() {
      return say`The cell body gathers all of it, and if it is strong enough together, the cell fires.`;
    },
    number: ({ state, texts }) =>
      say`The sum with the bias is ${typeset(texts.get('z') ?? '')}, and the activation, ${activationLabel(state.activation)}, decides what becomes of it.`,
  },
  {
    name: 'out',
    get biological() {
      return say`axon`;
    },
    get artificial() {
      return say`output`;
    },
    get cell() {
      return say`The axon carries the pulse away, to the dendrites of other cells.`;
    },
    number: ({ texts }) => say`The output is one number, ${typeset(texts.get('y') ?? '')}, an input to other neurons.`,
  },
]);

/**
 * @param {NeuronSnapshot} snapshot
 * @param {string} letter
 */
function list({ state, texts }, letter) {
  const all = state.inputs.map((_, i) => typeset(texts.get(`${letter}${i + 1}`) ?? ''));
  return andList(all);
}
