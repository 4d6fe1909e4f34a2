import { NEURON_DEFAULTS } from '../../kit/neuron/defaults.js';

export const defaults = NEURON_DEFAULTS;
