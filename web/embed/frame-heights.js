/**
 * The height that each element's frame needs, in px: with the example of its documentation, in a wide frame and in a
 * narrow one. A quiz has none: its questions stand between its tags, and an address has nothing there.
 */
export const WIDE = 640;
export const NARROW = 320;

/** @type {Readonly<Record<string, { wide: number, narrow: number }>>} */
export const frameHeights = Object.freeze({
  'neuron-activation': { wide: 810, narrow: 950 },
  'neuron-anatomy': { wide: 710, narrow: 580 },
  'neuron-approximator': { wide: 845, narrow: 1070 },
  'neuron-boundary': { wide: 845, narrow: 970 },
  'neuron-features': { wide: 600, narrow: 820 },
  'neuron-formula': { wide: 350, narrow: 370 },
  'neuron-gate': { wide: 850, narrow: 1270 },
  'neuron-parts': { wide: 1015, narrow: 1250 },
  'neuron-trainer': { wide: 930, narrow: 1420 },
  'neuron-value': { wide: 370, narrow: 380 },
  'neuron-vision': { wide: 1600, narrow: 2210 },
  'neuron-xor': { wide: 940, narrow: 1960 },
});

/**
 * @param {string} name of an element
 * @param {number} width of the frame, in px
 * @returns {number | undefined} undefined if no frame can show it
 */
export function frameHeightOf(name, width) {
  return frameHeights[name]?.[width < WIDE ? 'narrow' : 'wide'];
}
