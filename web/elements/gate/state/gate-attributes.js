import { neuronFromAttributes } from '../../../kit/neuron/state/neuron-attributes.js';
import { freeze } from '../../../kit/neuron/state/neuron-state.js';
import { namesIn, unknownName } from '../../../kit/state/attribute-names.js';
import { shorten } from '../../../kit/state/parse-number.js';

/** The parts of `neuron-gate` that an author can leave out. */
export const GATE_HIDEABLE = Object.freeze([
  'controls',
  'hints',
  'link',
  'neuron',
  'plane',
  'save',
  'solutions',
  'table',
  'undo',
]);

/**
 * @typedef {import('../../../kit/neuron/state/neuron-state.js').NeuronState} NeuronState
 * @import { Problem } from '../../../kit/words/problem.js'
 */

/** The lesson's numbers for each gate; for XOR, those of OR, since none are right. */
const WEIGHTS = Object.freeze({
  and: [[1, 1], -1.5],
  or: [[1, 1], -0.5],
  not: [[-1], 0.5],
  nand: [[-1, -1], 1.5],
  nor: [[-1, -1], 0.5],
  xor: [[1, 1], -0.5],
});

/** Where a challenge starts: numbers that make neither a gate of two inputs nor NOT. */
const CHALLENGE = Object.freeze({ weights: [0.5, -0.5], bias: 0.2 });

/**
 * Reads the attribute `gate`: one name, or several separated by spaces or commas.
 * @param {string | null | undefined} text
 * @param {readonly string[]} known the core's gates
 * @returns {{ gates: string[], problems: Problem[] }} at least one gate
 */
export function gatesFromAttribute(text, known) {
  const names = namesIn((text ?? 'and').toLowerCase(), known);
  const gates = [...new Set(names.known)];
  const more = gates.length > 0 ? {} : { instead: 'and' };
  const problems = names.unknown.map((name) => unknownName('gate', text ?? '', name, known, more));
  return { gates: gates.length > 0 ? gates : ['and'], problems };
}

/**
 * The neuron that a gate begins with.
 * @param {string} gate
 * @param {boolean} isChallenge whether the learner has to find its numbers
 * @returns {NeuronState}
 */
export function firstNeuron(gate, isChallenge) {
  const [weights, bias] = /** @type {[number[], number]} */ (WEIGHTS[/** @type {keyof typeof WEIGHTS} */ (gate)]);
  return freeze({
    inputs: weights.map(() => 1),
    weights: isChallenge ? CHALLENGE.weights.slice(0, weights.length) : weights,
    bias: isChallenge ? CHALLENGE.bias : bias,
    activation: 'step',
  });
}

/** @param {string} gate */
export function inputsOf(gate) {
  return firstNeuron(gate, false).inputs.length;
}

/**
 * The numbers that an author gives a gate's neuron. Any that are left out are the gate's own.
 * @param {{ weights?: string | null, bias?: string | null, activation?: string | null }} given
 * @param {NeuronState} first
 * @param {readonly string[]} activations
 * @returns {{ state: NeuronState | undefined, problems: Problem[] }} no state if the author gave no valid numbers
 */
export function gateNeuronFromAttributes(given, first, activations) {
  const { weights, bias, activation } = given;
  if (weights == null && bias == null && activation == null) return { state: undefined, problems: [] };
  const { state, problems } = neuronFromAttributes(given, activations, 'gate’s numbers');
  if (problems.length > 0) {
    return { state: undefined, problems };
  }
  if (weights != null && state.weights.length !== first.weights.length) {
    /** @type {Problem} */
    const problem = {
      code: 'wrong-count',
      attribute: 'weights',
      given: shorten(weights),
      counts: [state.weights.length],
      accepted: [first.weights.length],
      example: `weights="${first.weights.join(', ')}"`,
      standIn: 'gate’s numbers',
    };
    return { state: undefined, problems: [problem] };
  }
  return {
    state: freeze({
      inputs: first.inputs,
      weights: weights == null ? first.weights : state.weights,
      bias: bias == null ? first.bias : state.bias,
      activation: activation == null ? first.activation : state.activation,
    }),
    problems: [],
  };
}

/**
 * Reads the attribute `predict`: what a learner predicts before it is shown.
 * @param {string | boolean | null | undefined} text "outputs", which is also the default, or "line"
 * @returns {{ first: '' | 'outputs' | 'line', problems: Problem[] }} '' for nothing
 */
export function predictionFromAttribute(text) {
  if (text == null || text === false) return { first: '', problems: [] };
  const word = text === true ? '' : text.trim().toLowerCase();
  if (word === 'line') return { first: 'line', problems: [] };
  if (['', 'true', 'outputs'].includes(word)) return { first: 'outputs', problems: [] };
  return {
    first: 'outputs',
    problems: [unknownName('predict', word, word, ['outputs', 'line'], { instead: 'outputs' })],
  };
}
