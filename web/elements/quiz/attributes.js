import { EVERY } from '../../kit/element/attributes.js';

/** The attributes that an author may set on neuron-quiz. */
export const attributes = [...EVERY, 'hide', 'variant'];
