/** The ways in which a neuron's formula can be written, the first one by default. */
export const FORMS = Object.freeze(['symbols', 'numbers', 'vectors']);
