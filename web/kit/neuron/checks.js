/**
 * Types and helpers for the checks that a build runs on a lesson's widgets. The checks use the widgets' own readers, so
 * a lesson that builds also works. Pages don't load this file.
 *
 * @import { NeuronState } from './state/neuron-state.js'
 * @import { Problem } from '../words/problem.js'
 *
 * @typedef {Problem | { attribute?: string, text: string }} Finding what is wrong; `text`: what only a build can find
 *
 * @typedef {object} Known
 * @property {readonly string[]} activations that the core has
 * @property {readonly string[]} gates that the core has
 * @property {Map<string, Model>} models that the lesson's widgets define, by name
 * @property {boolean} complete false if a widget couldn't be read, so there may be more models
 *
 * @typedef {object} Model
 * @property {NeuronState | undefined} state undefined if it couldn't be read
 * @property {boolean} given false if no widget says more than the model's name
 *
 * @typedef {object} Check
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [define]
 *   reads what the widget says about its model, and adds that to `known`
 * @property {(attributes: Record<string, string>, known: Known) => Finding[]} [refer]
 *   runs once all models are known
 */
import { EXAMPLE } from './state/neuron-state.js';

/**
 * Adds a widget's model, unless an earlier widget has.
 * @param {Known} known
 * @param {string | undefined} name undefined for a widget's own neuron, which no other widget can refer to
 * @param {NeuronState} state
 * @param {boolean} [given]
 */
export function addModel({ models }, name, state, given = true) {
  if (name && !models.has(name)) models.set(name, { state, given });
}

/** For widgets that show any neuron and have no numbers of their own. @type {NonNullable<Check['define']>} */
export function joinExample({ model }, known) {
  addModel(known, model, EXAMPLE, false);
  return [];
}
