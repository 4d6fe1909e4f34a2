/**
 * The height that each element's frame needs, in px, with the example of its documentation: the most that it takes at any
 * width from 640 px on, and from 320 px on. Where parts stand side by side, a wider frame isn't always a lower one. A quiz
 * has none: its questions stand between its tags, and an address has nothing there.
 */
import { ACTIVATION_NAMES } from '../kit/words/activations.js';

export const WIDE = 640;
export const NARROW = 320;

/** How many rows the activations take, with so many in a row. @param {number} across */
export const activationRows = (across) => Math.ceil(ACTIVATION_NAMES.length / across);

const table = Math.round(33.2 * activationRows(1));

/** @type {Readonly<Record<string, { wide: number, narrow: number }>>} */
export const frameHeights = Object.freeze({
  'neuron-activation': { wide: 478 + table, narrow: 618 + table },
  'neuron-anatomy': { wide: 710, narrow: 710 },
  'neuron-approximator': { wide: 845, narrow: 1039 },
  'neuron-boundary': { wide: 845, narrow: 924 },
  'neuron-features': { wide: 580, narrow: 818 },
  'neuron-formula': { wide: 340, narrow: 340 },
  'neuron-gate': { wide: 832, narrow: 1275 },
  'neuron-parts': { wide: 860 + 77 * activationRows(5), narrow: 1197 + 77 * activationRows(3) },
  'neuron-trainer': { wide: 1002, narrow: 1320 },
  'neuron-value': { wide: 362, narrow: 362 },
  'neuron-vision': { wide: 1270, narrow: 1950 },
  'neuron-xor': { wide: 1375, narrow: 1950 },
});

/**
 * @param {string} name of an element
 * @param {number} width of the frame, in px
 * @returns {number | undefined} undefined if no frame can show it
 */
export function frameHeightOf(name, width) {
  return frameHeights[name]?.[width < WIDE ? 'narrow' : 'wide'];
}
