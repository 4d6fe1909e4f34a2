import { EVERY } from '../../kit/element/attributes.js';

/** What an author may write into neuron-approximator. */
export const attributes = [...EVERY, 'function', 'activation', 'neurons', 'way'];
