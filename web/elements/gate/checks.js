import { addModel } from '../../kit/neuron/checks.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { attributeValue } from '../../kit/state/attribute-value.js';
import {
  firstNeuron,
  GATE_HIDEABLE,
  gateNeuronFromAttributes,
  gatesFromAttribute,
  predictionFromAttribute,
} from './state/gate-attributes.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define(attributes, known) {
    const { gates, problems: unknown } = gatesFromAttribute(attributes.gate, known.gates);
    const first = firstNeuron(gates[0], attributeValue(attributes.challenge, Boolean).value);
    const { state, problems } = gateNeuronFromAttributes(attributes, first, known.activations);
    addModel(known, attributes.model, state ?? first);
    return [
      ...unknown,
      ...problems,
      ...predictionFromAttribute(attributes.predict).problems,
      ...hiddenParts(attributes.hide, GATE_HIDEABLE).problems,
      ...lockedNumbers(attributes.locked).problems,
    ];
  },
};
