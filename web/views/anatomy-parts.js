import { activationLabel, typeset } from './quantity.js';

/** @typedef {import('../models/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

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
    biological: 'dendrite',
    artificial: 'input',
    cell: 'Dendrites are the branches on which signals from other cells arrive.',
    number: (snapshot) => `Inputs are the numbers that come in: ${list(snapshot, 'x')}.`,
  },
  {
    name: 'weighted',
    biological: 'synapse',
    artificial: 'weight',
    cell: 'A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.',
    number: (snapshot) =>
      `A weight does that by multiplying: ${list(snapshot, 'w')}. A negative one holds back. The products are ${list(snapshot, 'p')}.`,
  },
  {
    name: 'inside',
    biological: 'cell body',
    artificial: 'sum and activation',
    cell: 'The cell body gathers all of it, and if it is strong enough together, the cell fires.',
    number: ({ state, texts }) =>
      `The sum with the bias is ${typeset(texts.get('z') ?? '')}, and the activation, ${activationLabel(state.activation)}, decides what becomes of it.`,
  },
  {
    name: 'out',
    biological: 'axon',
    artificial: 'output',
    cell: 'The axon carries the pulse away, to the dendrites of other cells.',
    number: ({ texts }) => `The output is one number, ${typeset(texts.get('y') ?? '')}, an input to other neurons.`,
  },
]);

/**
 * @param {NeuronSnapshot} snapshot
 * @param {string} letter
 */
function list({ state, texts }, letter) {
  const all = state.inputs.map((_, i) => typeset(texts.get(`${letter}${i + 1}`) ?? ''));
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}` : all[0];
}
