import { EVERY } from '../../kit/element/attributes.js';

/** What an author may write into neuron-xor. */
export const attributes = [...EVERY, 'seed', 'weights'];
