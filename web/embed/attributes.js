/**
 * The attributes that an author may write into each element: what reads fenced blocks checks them against these, and a test
 * compares them with what the elements observe. It imports nothing, so that who only reads blocks loads no widget.
 */

/** Of all elements. */
const EVERY = ['theme'];

/** Of all that show a neuron. */
const COMMON = [...EVERY, 'model', 'ranges', 'steps', 'decimal'];

/** How a network is trained. */
const SETTINGS =
  'data points samples noise layers activation loss optimizer rate batch initialization scale l1 l2 seed'.split(' ');

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
  'neuron-trainer': { attributes: [...EVERY, ...SETTINGS, 'hide', 'locked'] },
  'neuron-value': { attributes: [...COMMON, 'name'] },
  'neuron-vision': { attributes: [...EVERY, 'neurons', 'seed'] },
  'neuron-xor': { attributes: [...EVERY, 'seed', 'weights'] },
});
