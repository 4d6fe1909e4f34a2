import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-formula. */
export const attributes = [...NEURON, 'form'];
