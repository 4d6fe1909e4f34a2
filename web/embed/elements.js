/**
 * The one list of our elements: the lesson's build checks fenced blocks against it, the entry defines from it.
 * Importing it does nothing.
 *
 * @typedef {object} ElementEntry
 * @property {readonly string[]} attributes that an author may write
 * @property {() => Promise<CustomElementConstructor>} load
 */

/** Of all that show a neuron. */
const COMMON = ['model', 'ranges', 'steps', 'decimal'];

/** @type {Readonly<Record<string, ElementEntry>>} */
export const elements = Object.freeze({
  'neuron-activation': {
    attributes: [...COMMON, 'z', 'activation', 'show'],
    load: async () => (await import('../widgets/neuron-activation.js')).NeuronActivation,
  },
  'neuron-anatomy': {
    attributes: [...COMMON],
    load: async () => (await import('../widgets/neuron-anatomy.js')).NeuronAnatomy,
  },
  'neuron-boundary': {
    attributes: [...COMMON, 'weights', 'bias', 'activation', 'points', 'dimensions', 'range', 'hide', 'locked'],
    load: async () => (await import('../widgets/neuron-boundary.js')).NeuronBoundary,
  },
  'neuron-features': {
    attributes: [...COMMON, 'preset', 'hide', 'locked'],
    load: async () => (await import('../widgets/neuron-features.js')).NeuronFeatures,
  },
  'neuron-formula': {
    attributes: [...COMMON, 'form'],
    load: async () => (await import('../widgets/neuron-formula.js')).NeuronFormula,
  },
  'neuron-gate': {
    attributes: [...COMMON, 'gate', 'weights', 'bias', 'activation', 'challenge', 'predict', 'hide', 'locked'],
    load: async () => (await import('../widgets/neuron-gate.js')).NeuronGate,
  },
  'neuron-parts': {
    attributes: [...COMMON, 'inputs', 'weights', 'bias', 'activation', 'hide', 'locked'],
    load: async () => (await import('../widgets/neuron-parts.js')).NeuronParts,
  },
  'neuron-quiz': {
    attributes: [],
    load: async () => (await import('../widgets/neuron-quiz.js')).NeuronQuiz,
  },
  'neuron-value': {
    attributes: [...COMMON, 'name'],
    load: async () => (await import('../widgets/neuron-value.js')).NeuronValue,
  },
});
