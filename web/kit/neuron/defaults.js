import { EVERY_DEFAULT } from '../element/defaults.js';

/** Of elements that show a neuron. @type {import('../element/defaults.js').Defaults} */
export const NEURON_DEFAULTS = {
  ...EVERY_DEFAULT,
  model: { words: 'a neuron of its own' },
  ranges: { words: '-10 to 10; ten times as far for numbers that start outside' },
  steps: { words: '0.1 from -10 to 10; ten times as much in ten times the range' },
  decimal: 'point',
};
