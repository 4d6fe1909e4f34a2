import { EVERY } from '../../kit/element/attributes.js';

/** What an author may write into neuron-quiz. */
export const attributes = EVERY;
