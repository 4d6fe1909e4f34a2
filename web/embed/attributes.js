/**
 * The attributes that an author may write into each element: a lesson's build checks fenced blocks against them, and a test
 * compares them with what the elements observe.
 */
import { SETTING_NAMES } from '../models/training-settings.js';

/** Of all elements. */
const EVERY = ['theme'];

/** Of all that show a neuron. */
const COMMON = [...EVERY, 'model', 'ranges', 'steps', 'decimal'];

/** @type {Readonly<Record<string, { attributes: readonly string[] }>>} */
export const accepted = Object.freeze({
  'neuron-activation': { attributes: [...COMMON, 'z', 'activation', 'show'] },
  'neuron-anatomy': { attributes: [...COMMON] },
  'neuron-approximator': { attributes: [...EVERY, 'function', 'activation', 'neurons', 'way'] },
  'neuron-boundary': {
    attributes: [...COMMON, 'weights', 'bias', 'activation', 'points', 'dimensions', 'range', 'hide', 'locked'],
  },
  'neuron-features': { attributes: [...COMMON, 'preset', 'hide', 'locked'] },
  'neuron-formula': { attributes: [...COMMON, 'form'] },
  'neuron-gate': {
    attributes: [...COMMON, 'gate', 'weights', 'bias', 'activation', 'challenge', 'predict', 'hide', 'locked'],
  },
  'neuron-parts': { attributes: [...COMMON, 'inputs', 'weights', 'bias', 'activation', 'hide', 'locked'] },
  'neuron-quiz': { attributes: [...EVERY] },
  'neuron-trainer': { attributes: [...EVERY, ...SETTING_NAMES, 'hide', 'locked'] },
  'neuron-value': { attributes: [...COMMON, 'name'] },
  'neuron-vision': { attributes: [...EVERY, 'neurons', 'seed'] },
  'neuron-xor': { attributes: [...EVERY, 'seed', 'weights'] },
});
