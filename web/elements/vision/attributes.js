import { EVERY } from '../../kit/element/attributes.js';

/** The attributes that an author may set on neuron-vision. */
export const attributes = [...EVERY, 'neurons', 'seed', 'hide', 'variant'];
