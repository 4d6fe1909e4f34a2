/**
 * The list of all elements, from which the entry defines them. Importing it has no side effects. The attributes that
 * authors may set are in attributes.js, which no page has to load.
 *
 * @typedef {object} ElementEntry
 * @property {boolean} [isHeavy] whether the element is only loaded when it comes near the viewport
 * @property {() => Promise<CustomElementConstructor>} load
 */

/** @type {Readonly<Record<string, ElementEntry>>} */
export const elements = Object.freeze({
  'neuron-activation': {
    load: async () => (await import('../elements/activation/neuron-activation.js')).NeuronActivation,
  },
  'neuron-anatomy': {
    load: async () => (await import('../elements/anatomy/neuron-anatomy.js')).NeuronAnatomy,
  },
  'neuron-approximator': {
    isHeavy: true,
    load: async () => (await import('../elements/approximator/neuron-approximator.js')).NeuronApproximator,
  },
  'neuron-boundary': {
    load: async () => (await import('../elements/boundary/neuron-boundary.js')).NeuronBoundary,
  },
  'neuron-features': {
    load: async () => (await import('../elements/features/neuron-features.js')).NeuronFeatures,
  },
  'neuron-formula': {
    load: async () => (await import('../elements/formula/neuron-formula.js')).NeuronFormula,
  },
  'neuron-gate': {
    load: async () => (await import('../elements/gate/neuron-gate.js')).NeuronGate,
  },
  'neuron-parts': {
    load: async () => (await import('../elements/parts/neuron-parts.js')).NeuronParts,
  },
  'neuron-quiz': {
    load: async () => (await import('../elements/quiz/neuron-quiz.js')).NeuronQuiz,
  },
  'neuron-trainer': {
    isHeavy: true,
    load: async () => (await import('../elements/trainer/neuron-trainer.js')).NeuronTrainer,
  },
  'neuron-value': {
    load: async () => (await import('../elements/value/neuron-value.js')).NeuronValue,
  },
  'neuron-vision': {
    isHeavy: true,
    load: async () => (await import('../elements/vision/neuron-vision.js')).NeuronVision,
  },
  'neuron-xor': {
    isHeavy: true,
    load: async () => (await import('../elements/xor/neuron-xor.js')).NeuronXor,
  },
});
