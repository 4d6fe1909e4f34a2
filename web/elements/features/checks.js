import { addModel } from '../../kit/neuron/checks.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { FEATURES_HIDEABLE, neuronOf, presetFromJson } from './state/feature-preset.js';

/** @type {import('../../kit/neuron/checks.js').Check} */
export const check = {
  define({ model, preset: text, hide, locked }, known) {
    const { preset, problems } = presetFromJson(text);
    addModel(known, model, neuronOf(preset));
    return [...problems, ...hiddenParts(hide, FEATURES_HIDEABLE).problems, ...lockedNumbers(locked).problems];
  },
};
