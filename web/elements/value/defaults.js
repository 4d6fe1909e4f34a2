import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

/** @type {import('../../kit/element/defaults.js').Defaults} */
export const defaults = {
  ...NEURON_DEFAULTS,
  name: { words: 'what stands between the tags' },
};
