import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-features. */
export const attributes = [...NEURON, 'preset', 'hide', 'locked'];
