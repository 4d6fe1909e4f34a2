import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-anatomy. */
export const attributes = NEURON;
