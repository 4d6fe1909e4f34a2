import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-value. */
export const attributes = [...NEURON, 'name'];
