import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-anatomy. */
export const attributes = NEURON;
