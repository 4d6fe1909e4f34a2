import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...NEURON_DEFAULTS,
  weights: '1, 1',
  bias: '-1.5',
  activation: 'step',
  points: { words: 'points that the line can separate' },
  dimensions: { words: 'as many as there are weights' },
  range: '-1, 2',
};
