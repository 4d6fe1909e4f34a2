import { NEURON } from '../../kit/neuron/attributes.js';

/** The attributes that an author may set on neuron-gate. */
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
  'variant',
];
