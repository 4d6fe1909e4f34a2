import { joinExample } from '../../kit/neuron/checks.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = { define: joinExample };
