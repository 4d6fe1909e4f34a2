import { addModel } from '../../kit/neuron/checks.js';
import { BAR_HIDEABLE, hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { shownActivations, sumFromAttributes } from './state/shown-activations.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define(attributes, known) {
    const { state, problems } = sumFromAttributes(attributes, known.activations);
    addModel(known, attributes.model, state);
    return [
      ...problems,
      ...shownActivations(attributes.show, known.activations).problems,
      ...hiddenParts(attributes.hide, BAR_HIDEABLE).problems,
    ];
  },
};
