/** The events that widgets tell their page of. They bubble, also out of shadow trees; frames dispatch them again. */
export const EVENTS = Object.freeze(
  /** @type {const} */ (['neuron-attempt', 'neuron-change', 'neuron-error', 'neuron-goal', 'neuron-step']),
);
