import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-gate. */
export const attributes = [
  ...NEURON,
  'gate',
  'weights',
  'bias',
  'activation',
  'challenge',
  'predict',
  'hide',
  'locked',
];
