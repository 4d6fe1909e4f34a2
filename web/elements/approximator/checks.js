import { approximatorFromAttributes } from '../../kit/training/state/network-attributes.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = { define: (attributes) => approximatorFromAttributes(attributes).problems };
