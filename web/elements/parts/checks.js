import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { neuronFromAttributes } from '../../kit/neuron/state/neuron-attributes.js';
import { freeze, sameState } from '../../kit/neuron/state/neuron-state.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define: (attributes, known) => [
    ...defineNeuron(attributes, known),
    ...hiddenParts(attributes.hide).problems,
    ...lockedNumbers(attributes.locked).problems,
  ],
};

/**
 * This is the one element to which an author gives all numbers of a neuron. Two of the same model must give the same
 * ones.
 * @type {NonNullable<import('../../kit/neuron/checks.js').Check['define']>}
 */
function defineNeuron(attributes, { activations, models }) {
  const { state, given, problems } = neuronFromAttributes(attributes, activations);
  const name = attributes.model ?? '';
  if (name === '') return problems;

  const before = models.get(name);
  if (problems.length > 0) {
    models.set(name, { state: undefined, given: true });
  } else if (!before || (given && !before.given)) {
    models.set(name, { state: freeze(state), given });
  } else if (given && before.state && !sameState(before.state, freeze(state))) {
    return [
      {
        attribute: 'model',
        text: `An earlier widget has set the neuron “${name}” up with other numbers; give the same ones, or another model name`,
      },
    ];
  }
  return problems;
}
