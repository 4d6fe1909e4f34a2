import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-features. */
export const attributes = [...NEURON, 'preset', 'hide', 'locked'];
