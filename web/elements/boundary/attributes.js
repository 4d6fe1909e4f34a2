import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-boundary. */
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
  'variant',
];
