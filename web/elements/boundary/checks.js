import { addModel } from '../../kit/neuron/checks.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { BOUNDARY_HIDEABLE, boundaryFromAttributes } from './state/boundary-attributes.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define(attributes, known) {
    const { state, given, problems } = boundaryFromAttributes(attributes, known.activations);
    addModel(known, attributes.model, state, given);
    return [
      ...problems,
      ...hiddenParts(attributes.hide, BOUNDARY_HIDEABLE).problems,
      ...lockedNumbers(attributes.locked).problems,
    ];
  },
};
