import { EXAMPLE, MOST_INPUTS } from './neuron-state.js';
import { parseNumber, parseNumberList, shorten } from './parse-number.js';

/** What an author leaves out: each input 1, each weight 0.5. */
const DEFAULT_INPUT = 1;
const DEFAULT_WEIGHT = 0.5;

const SHOWING_EXAMPLE = 'Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].';

/**
 * Reads the attributes that describe a neuron. They are untrusted: whatever is wrong gives a message that
 * names what was given and what is accepted, and the example stands in.
 *
 * @param {{ inputs?: string | null, weights?: string | null, bias?: string | null, activation?: string | null }} given
 * @param {readonly string[]} activations that the core knows
 * @returns {{ state: import('./neuron-state.js').NeuronState, given: boolean, problems: string[] }}
 *   `given` is false where the author said nothing about the neuron
 */
export function neuronFromAttributes(given, activations) {
  /** @type {string[]} */
  const problems = [];
  const { inputs, weights } = numbers(given, problems);
  const bias = biasFrom(given.bias, problems);
  const activation = activationFrom(given.activation, activations, problems);
  const said = [given.inputs, given.weights, given.bias, given.activation];
  return {
    state: { inputs, weights, bias, activation },
    given: said.some((value) => value != null),
    problems,
  };
}

/**
 * @param {{ inputs?: string | null, weights?: string | null }} given
 * @param {string[]} problems
 */
function numbers(given, problems) {
  const inputs = listFrom('inputs', given.inputs, problems);
  const weights = listFrom('weights', given.weights, problems);
  if (inputs === 'bad' || weights === 'bad') return EXAMPLE;
  if (!inputs && !weights) return EXAMPLE;
  if (inputs && weights && inputs.length !== weights.length) {
    problems.push(
      `There are ${inputs.length} inputs and ${weights.length} weights; a neuron has one weight for each input. ${SHOWING_EXAMPLE}`,
    );
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
 * @param {string[]} problems
 * @returns {number[] | undefined | 'bad'}
 */
function listFrom(name, text, problems) {
  if (text == null) return undefined;
  const parsed = parseNumberList(text);
  if ('problem' in parsed) {
    problems.push(`${name}="${shorten(text)}": ${parsed.problem} ${SHOWING_EXAMPLE}`);
    return 'bad';
  }
  if (parsed.values.length < 1 || parsed.values.length > MOST_INPUTS) {
    problems.push(
      `${name}="${shorten(text)}" has ${parsed.values.length} numbers; 1 to ${MOST_INPUTS} are accepted, as in ${name}="2, 3, 1". ${SHOWING_EXAMPLE}`,
    );
    return 'bad';
  }
  return parsed.values;
}

/**
 * @param {string | null | undefined} text
 * @param {string[]} problems
 */
function biasFrom(text, problems) {
  if (text == null) return EXAMPLE.bias;
  const parsed = parseNumber(text);
  if ('problem' in parsed) {
    problems.push(`bias="${shorten(text)}": ${parsed.problem} Using 0.`);
    return EXAMPLE.bias;
  }
  return parsed.value;
}

/**
 * @param {string | null | undefined} text
 * @param {readonly string[]} activations
 * @param {string[]} problems
 */
function activationFrom(text, activations, problems) {
  if (text == null) return EXAMPLE.activation;
  const name = text.trim().toLowerCase().replaceAll('-', '_');
  if (activations.includes(name)) return name;
  problems.push(
    `activation="${shorten(text)}" is not known; accepted are ${activations.join(', ')}. Using ${EXAMPLE.activation}.`,
  );
  return EXAMPLE.activation;
}
