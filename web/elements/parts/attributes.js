import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-parts. */
export const attributes = [...NEURON, 'inputs', 'weights', 'bias', 'activation', 'hide', 'locked', 'variant'];
