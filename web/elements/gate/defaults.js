import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...NEURON_DEFAULTS,
  gate: 'and',
  weights: { words: 'those that make the gate; for xor, those of or' },
  bias: { words: 'the one that makes the gate; for xor, that of or' },
  activation: 'step',
  challenge: { words: 'the numbers are shown' },
  predict: { words: 'nothing is asked; without a value, outputs' },
};
