import { hiddenParts, MENU_HIDEABLE } from '../../kit/neuron/state/hidden-parts.js';
import { xorFromAttributes } from '../../kit/training/state/network-attributes.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define: (attributes) => [
    ...xorFromAttributes(attributes).problems,
    ...hiddenParts(attributes.hide, MENU_HIDEABLE).problems,
  ],
};
