import { freeze } from '../../../kit/neuron/state/neuron-state.js';
import { nameIn, namesIn, unknownName } from '../../../kit/state/attribute-names.js';
import { inAttribute, parseNumber } from '../../../kit/state/parse-number.js';

/** @import { Problem } from '../../../kit/words/problem.js' */

/** The activations that are drawn by default: those that the lesson names. */
const DEFAULT = Object.freeze(['relu', 'sigmoid', 'tanh']);

/**
 * Reads the attribute `show`: names of activations, separated by spaces or commas.
 * @param {string | null | undefined} text
 * @param {readonly string[]} known the core's activations
 * @returns {{ shown: Set<string>, problems: Problem[] }}
 */
export function shownActivations(text, known) {
  if (text == null) return { shown: new Set(DEFAULT), problems: [] };
  const names = namesIn(text.toLowerCase().replaceAll('-', '_'), known);
  return {
    shown: new Set(names.known),
    problems: names.unknown.map((name) => unknownName('show', text, name, known)),
  };
}

/** The lesson's weighted sum. */
const DEFAULT_SUM = 0.9;

/**
 * A neuron with a given weighted sum.
 * @param {{ z?: string | null, activation?: string | null }} given
 * @param {readonly string[]} known the core's activations
 * @returns {{ state: import('../../../kit/neuron/state/neuron-state.js').NeuronState, problems: Problem[] }}
 */
export function sumFromAttributes({ z, activation }, known) {
  /** @type {Problem[]} */
  const problems = [];
  let bias = DEFAULT_SUM;
  if (z != null) {
    const parsed = parseNumber(z);
    if ('problem' in parsed) {
      problems.push(inAttribute(parsed.problem, 'z', z, { instead: String(DEFAULT_SUM) }));
    } else bias = parsed.value;
  }
  let own = 'relu';
  if (activation != null) {
    const name = nameIn(activation, known);
    if (name) own = name;
    else problems.push(unknownName('activation', activation, activation, known, { instead: own }));
  }
  // With an input of 0, the weighted sum is the bias.
  return { state: freeze({ inputs: [0], weights: [1], bias, activation: own }), problems };
}
