import { parseNumber, parseNumberList, shorten } from '../../state/parse-number.js';
import { say } from '../../words/say.js';
import { EXAMPLE, MOST_INPUTS } from './neuron-state.js';

/** What an author leaves out: each input 1, each weight 0.5. */
const DEFAULT_INPUT = 1;
const DEFAULT_WEIGHT = 0.5;

const showingExample = () => say`Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].`;

/**
 * Reads the attributes that describe a neuron. They are untrusted: whatever is wrong gives a message that
 * names what was given and what is accepted, and the example stands in.
 *
 * @param {{ inputs?: string | null, weights?: string | null, bias?: string | null, activation?: string | null }} given
 * @param {readonly string[]} activations that the core knows
 * @param {string} [instead] what a message says of what is shown instead
 * @returns {{ state: import('./neuron-state.js').NeuronState, given: boolean, problems: string[] }}
 *   `given` is false where the author said nothing about the neuron
 */
export function neuronFromAttributes(given, activations, instead) {
  /** @type {string[]} */
  const problems = [];
  const { inputs, weights } = numbers(given, problems, instead ?? showingExample());
  const bias = biasFrom(given.bias, problems, instead);
  const activation = activationFrom(given.activation, activations, problems, instead);
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
 * @param {string} instead
 */
function numbers(given, problems, instead) {
  const inputs = listFrom('inputs', given.inputs, problems, instead);
  const weights = listFrom('weights', given.weights, problems, instead);
  if (inputs === 'bad' || weights === 'bad') return EXAMPLE;
  if (!inputs && !weights) return EXAMPLE;
  if (inputs && weights && inputs.length !== weights.length) {
    problems.push(
      say`There are ${inputs.length} inputs and ${weights.length} weights; a neuron has one weight for each input. ${instead}`,
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
 * @param {string} instead
 * @returns {number[] | undefined | 'bad'}
 */
function listFrom(name, text, problems, instead) {
  if (text == null) return undefined;
  const parsed = parseNumberList(text);
  if ('problem' in parsed) {
    problems.push(`${name}="${shorten(text)}": ${parsed.problem} ${instead}`);
    return 'bad';
  }
  if (parsed.values.length < 1 || parsed.values.length > MOST_INPUTS) {
    problems.push(
      say`${name}="${shorten(text)}" has ${parsed.values.length} numbers; 1 to ${MOST_INPUTS} are accepted, as in ${name}="2, 3, 1". ${instead}`,
    );
    return 'bad';
  }
  return parsed.values;
}

/**
 * @param {string | null | undefined} text
 * @param {string[]} problems
 * @param {string} [instead]
 */
function biasFrom(text, problems, instead = say`Using 0.`) {
  if (text == null) return EXAMPLE.bias;
  const parsed = parseNumber(text);
  if ('problem' in parsed) {
    problems.push(`bias="${shorten(text)}": ${parsed.problem} ${instead}`);
    return EXAMPLE.bias;
  }
  return parsed.value;
}

/**
 * @param {string | null | undefined} text
 * @param {readonly string[]} activations
 * @param {string[]} problems
 * @param {string} [instead]
 */
function activationFrom(text, activations, problems, instead = say`Using ${EXAMPLE.activation}.`) {
  if (text == null) return EXAMPLE.activation;
  const name = text.trim().toLowerCase().replaceAll('-', '_');
  if (activations.includes(name)) return name;
  problems.push(say`activation="${shorten(text)}" is not known; accepted are ${activations.join(', ')}. ${instead}`);
  return EXAMPLE.activation;
}
