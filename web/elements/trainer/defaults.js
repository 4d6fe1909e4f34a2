import { EVERY_DEFAULT } from '../../kit/element/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...EVERY_DEFAULT,
  data: 'xor',
  points: { words: 'those of the data set' },
  samples: '200',
  noise: '0.1',
  layers: '2',
  activation: 'sigmoid',
  loss: 'bce',
  optimizer: 'sgd',
  rate: '2',
  batch: '0',
  initialization: 'pytorch',
  scale: '0.5',
  l1: '0',
  l2: '0',
  seed: '1',
  compact: { words: 'off' },
};
