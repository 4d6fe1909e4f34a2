import { joinExample } from '../../kit/neuron/checks.js';
import { formFromAttribute } from './state/form-attribute.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define: (attributes, known) => [...joinExample(attributes, known), ...formFromAttribute(attributes.form).problems],
};
