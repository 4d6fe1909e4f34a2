import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...NEURON_DEFAULTS,
  z: '0.9',
  activation: 'relu',
  show: 'relu, sigmoid, tanh',
};
