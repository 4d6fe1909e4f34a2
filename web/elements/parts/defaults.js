import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...NEURON_DEFAULTS,
  inputs: '2, 3, 1',
  weights: '0.5, -0.3, 0.8',
  bias: '0',
  activation: 'relu',
};
