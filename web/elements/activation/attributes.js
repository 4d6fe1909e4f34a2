import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-activation. */
export const attributes = [...NEURON, 'z', 'activation', 'show'];
