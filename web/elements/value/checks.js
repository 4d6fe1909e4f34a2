import { describeName } from '../../kit/drawing/quantity.js';
import { EXAMPLE, MOST_INPUTS, slotOf } from '../../kit/neuron/state/neuron-state.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = { refer: numberProblems };

/** @type {NonNullable<import('../../kit/neuron/checks.js').Check['refer']>} */
function numberProblems({ model = '', name = '' }, { models, complete }) {
  if (model === '') return [{ text: 'A live number needs to know whose it is: add a line “model: NAME”' }];
  const found = models.get(model);
  if (!found) {
    if (!complete) return [];
    const others = [...models.keys()].map((other) => `“${other}”`).join(', ') || 'none';
    return [
      {
        attribute: 'model',
        text: `No widget of this lesson has the neuron “${model}”; write “model: ${model}” into one, or name another (there are: ${others})`,
      },
    ];
  }
  const { state } = found;
  if (!state || isNumber(name, state)) return [];
  const n = state.inputs.length;
  const text =
    n < MOST_INPUTS && isNumber(name, mostInputs)
      ? `The neuron “${model}” has no “${name}”, for it has only ${n} ${n === 1 ? 'input' : 'inputs'}`
      : `A neuron has no number “${name}”; it has x1 to x${n}, w1 to w${n}, p1 to p${n}, ${SINGLE.join(', ')}`;
  return [{ attribute: 'name', text }];
}

const mostInputs = { ...EXAMPLE, inputs: Array(MOST_INPUTS).fill(1), weights: Array(MOST_INPUTS).fill(1) };

/** Names of the numbers that a neuron has only one of, as far as the views can show them. */
const SINGLE = ['b', 'sum', 'z', 'y', 'slope'].filter(describeName);

/**
 * Whether this neuron has a number of that name, either settable (x1, w1, b) or computed (p1, sum, z, y).
 *
 * @param {string} name
 * @param {import('../../kit/neuron/state/neuron-state.js').NeuronState} state
 */
export function isNumber(name, state) {
  return SINGLE.includes(name) || slotOf(name.replace(/^p(?=\d)/, 'x'), state) !== undefined;
}
