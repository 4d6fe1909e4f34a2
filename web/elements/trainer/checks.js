import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import {
  lockedSettings,
  TRAINER_HIDEABLE,
  trainingFromAttributes,
} from '../../kit/training/state/training-settings.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define: (attributes) => [
    ...trainingFromAttributes(attributes).problems,
    ...lockedSettings(attributes.locked).problems,
    ...hiddenParts(attributes.hide, TRAINER_HIDEABLE).problems,
  ],
};
