import { EVERY } from '../../kit/element/attributes.js';

/** What an author may write into neuron-vision. */
export const attributes = [...EVERY, 'neurons', 'seed'];
