import { freeze } from '../../../kit/neuron/state/neuron-state.js';
import { namesIn } from '../../../kit/state/attribute-names.js';
import { parseNumber, shorten } from '../../../kit/state/parse-number.js';
import { say } from '../../../kit/words/say.js';

/** Those that the lesson names. */
const DEFAULT = Object.freeze(['relu', 'sigmoid', 'tanh']);

/**
 * Reads the attribute `show`: activations with spaces or commas between them.
 * @param {string | null | undefined} text
 * @param {readonly string[]} known the core's
 * @returns {{ shown: Set<string>, problems: string[] }}
 */
export function shownActivations(text, known) {
  if (text == null) return { shown: new Set(DEFAULT), problems: [] };
  const names = namesIn(text.toLowerCase().replaceAll('-', '_'), known);
  return {
    shown: new Set(names.known),
    problems: names.unknown.map(
      (name) =>
        say`show="${shorten(text)}": there is no activation “${shorten(name)}”; accepted are ${known.join(', ')}.`,
    ),
  };
}

/** The lesson's weighted sum. */
const DEFAULT_SUM = 0.9;

/**
 * A neuron with a given weighted sum.
 * @param {{ z?: string | null, activation?: string | null }} given
 * @param {readonly string[]} known the core's activations
 * @returns {{ state: import('../../../kit/neuron/state/neuron-state.js').NeuronState, problems: string[] }}
 */
export function sumFromAttributes({ z, activation }, known) {
  const problems = [];
  let bias = DEFAULT_SUM;
  if (z != null) {
    const parsed = parseNumber(z);
    if ('problem' in parsed) problems.push(say`z="${shorten(z)}": ${parsed.problem} Using ${DEFAULT_SUM}.`);
    else bias = parsed.value;
  }
  let own = 'relu';
  if (activation != null) {
    const name = activation.trim().toLowerCase().replaceAll('-', '_');
    if (known.includes(name)) own = name;
    else {
      problems.push(
        say`activation="${shorten(activation)}" is not known; accepted are ${known.join(', ')}. Using ${own}.`,
      );
    }
  }
  // An input of 0 leaves the sum to the bias.
  return { state: freeze({ inputs: [0], weights: [1], bias, activation: own }), problems };
}
