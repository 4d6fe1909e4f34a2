import { nameIn, unknownName } from '../../state/attribute-names.js';
import { inAttribute, parseNumber, parseNumberList, shorten } from '../../state/parse-number.js';
import { EXAMPLE, MOST_INPUTS } from './neuron-state.js';

/**
 * @import { Problem } from '../../words/problem.js'
 * @import { StandIn } from '../../words/problem-text.js'
 */

/** The attributes that describe a neuron. */
export const NUMBERS = /** @type {const} */ (['inputs', 'weights', 'bias', 'activation']);

/** Defaults if the author gives only weights or only inputs. */
const DEFAULT_INPUT = 1;
const DEFAULT_WEIGHT = 0.5;

/**
 * Reads the attributes that describe a neuron. They are untrusted: each error becomes a problem that says what was
 * given and what is accepted, and the example is used instead.
 *
 * @param {{ inputs?: string | null, weights?: string | null, bias?: string | null, activation?: string | null }} given
 * @param {readonly string[]} activations that the core knows
 * @param {StandIn} [standIn] what is shown if something is wrong, unless it is the example or a default
 * @returns {{ state: import('./neuron-state.js').NeuronState, given: boolean, problems: Problem[] }}
 *   `given` is false if the author said nothing about the neuron
 */
export function neuronFromAttributes(given, activations, standIn) {
  /** @type {Problem[]} */
  const problems = [];
  const { inputs, weights } = numbers(given, problems, standIn ?? 'example neuron');
  const bias = biasFrom(given.bias, problems, standIn);
  const activation = activationFrom(given.activation, activations, problems, standIn);
  const said = [given.inputs, given.weights, given.bias, given.activation];
  return {
    state: { inputs, weights, bias, activation },
    given: said.some((value) => value != null),
    problems,
  };
}

/**
 * @param {{ inputs?: string | null, weights?: string | null }} given
 * @param {Problem[]} problems
 * @param {StandIn} standIn
 */
function numbers(given, problems, standIn) {
  const inputs = listFrom('inputs', given.inputs, problems, standIn);
  const weights = listFrom('weights', given.weights, problems, standIn);
  if (inputs === 'bad' || weights === 'bad') return EXAMPLE;
  if (!inputs && !weights) return EXAMPLE;
  if (inputs && weights && inputs.length !== weights.length) {
    problems.push({
      code: 'unequal-counts',
      attribute: 'weights',
      given: shorten(given.weights ?? ''),
      counts: [inputs.length, weights.length],
      standIn,
    });
    return EXAMPLE;
  }
  const count = (inputs ?? weights ?? []).length;
  return {
    inputs: inputs ?? Array(count).fill(DEFAULT_INPUT),
    weights: weights ?? Array(count).fill(DEFAULT_WEIGHT),
  };
}

/**
 * @param {'inputs' | 'weights'} name
 * @param {string | null | undefined} text
 * @param {Problem[]} problems
 * @param {StandIn} standIn
 * @returns {number[] | undefined | 'bad'}
 */
function listFrom(name, text, problems, standIn) {
  if (text == null) return undefined;
  const parsed = parseNumberList(text);
  if ('problem' in parsed) {
    problems.push(inAttribute(parsed.problem, name, text, { standIn }));
    return 'bad';
  }
  if (parsed.values.length < 1 || parsed.values.length > MOST_INPUTS) {
    problems.push({
      code: 'too-many-or-few',
      attribute: name,
      given: shorten(text),
      counts: [parsed.values.length],
      accepted: [1, MOST_INPUTS],
      example: `${name}="2, 3, 1"`,
      standIn,
    });
    return 'bad';
  }
  return parsed.values;
}

/**
 * @param {string | null | undefined} text
 * @param {Problem[]} problems
 * @param {StandIn} [standIn]
 */
function biasFrom(text, problems, standIn) {
  if (text == null) return EXAMPLE.bias;
  const parsed = parseNumber(text);
  if ('problem' in parsed) {
    const { bias } = EXAMPLE;
    problems.push(inAttribute(parsed.problem, 'bias', text, standIn ? { standIn } : { instead: String(bias) }));
    return EXAMPLE.bias;
  }
  return parsed.value;
}

/**
 * @param {string | null | undefined} text
 * @param {readonly string[]} activations
 * @param {Problem[]} problems
 * @param {StandIn} [standIn]
 */
function activationFrom(text, activations, problems, standIn) {
  if (text == null) return EXAMPLE.activation;
  const name = nameIn(text, activations);
  if (name) return name;
  const more = standIn ? { standIn } : { instead: EXAMPLE.activation };
  problems.push(unknownName('activation', text, text, activations, more));
  return EXAMPLE.activation;
}
