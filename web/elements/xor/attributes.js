import { EVERY } from '../../kit/element/attributes.js';

/** The attributes that an author may set on neuron-xor. */
export const attributes = [...EVERY, 'seed', 'weights', 'hide', 'variant'];
