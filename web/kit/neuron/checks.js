/**
 * What a build asks of a lesson's widgets, so that a lesson that builds is a lesson that works: the same readers that the
 * widget has. Pages don't load it.
 *
 * @import { NeuronState } from './state/neuron-state.js'
 * @import { Problem } from '../words/number-problem.js'
 *
 * @typedef {Problem | { attribute?: string, text: string }} Finding what is wrong; text: what only a build can find
 *
 * @typedef {object} Known
 * @property {readonly string[]} activations that the core has
 * @property {readonly string[]} gates that the core has
 * @property {Map<string, Model>} models that the lesson's widgets define, by name
 * @property {boolean} complete false where a widget couldn't be read, so that there may be more models
 *
 * @typedef {object} Model
 * @property {NeuronState | undefined} state undefined where it couldn't be read
 * @property {boolean} given false where nobody said more than the model's name
 *
 * @typedef {object} Check
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [define]
 *   reads what the widget says about its model, and adds that to `known`
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [refer]
 *   runs once all models are known
 */
import { EXAMPLE } from './state/neuron-state.js';

/**
 * Adds a widget's model, where no earlier widget has.
 * @param {Known} known
 * @param {string | undefined} name none: the widget's own neuron, which nobody else names
 * @param {NeuronState} state
 * @param {boolean} [given]
 */
export function addModel({ models }, name, state, given = true) {
  if (name && !models.has(name)) models.set(name, { state, given });
}

/** Of a widget that shows any neuron, and says no numbers of its own. @type {NonNullable<Check['define']>} */
export function joinExample({ model }, known) {
  addModel(known, model, EXAMPLE, false);
  return [];
}
