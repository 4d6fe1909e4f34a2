import { EVERY } from '../element/attributes.js';

/** What an author may write into every element that shows a neuron. */
export const NEURON = [...EVERY, 'model', 'ranges', 'steps', 'decimal'];
