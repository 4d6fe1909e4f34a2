import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-parts. */
export const attributes = [...NEURON, 'inputs', 'weights', 'bias', 'activation', 'hide', 'locked'];
