import { EVERY } from '../../kit/element/attributes.js';

/** The attributes that an author may set on neuron-approximator. */
export const attributes = [...EVERY, 'function', 'activation', 'neurons', 'way', 'hide', 'variant'];
