import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-activation. */
export const attributes = [...NEURON, 'z', 'activation', 'show', 'hide'];
