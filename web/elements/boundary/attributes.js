import { NEURON } from '../../kit/neuron/attributes.js';

/** What an author may write into neuron-boundary. */
export const attributes = [
  ...NEURON,
  'weights',
  'bias',
  'activation',
  'points',
  'dimensions',
  'range',
  'hide',
  'locked',
];
