import { EVERY } from '../element/attributes.js';

/** The attributes of every element that shows a neuron, besides its own. */
export const NEURON = [...EVERY, 'model', 'ranges', 'steps', 'decimal'];
