import { NUMBERS, neuronFromAttributes } from '../../../kit/neuron/state/neuron-attributes.js';
import { freeze } from '../../../kit/neuron/state/neuron-state.js';
import { namesIn, unknownName } from '../../../kit/state/attribute-names.js';
import { inAttribute, parseNumberList, shorten } from '../../../kit/state/parse-number.js';
import { parsePoints } from '../../../kit/state/parse-points.js';

/** The parts of `neuron-boundary` that an author can leave out. */
export const BOUNDARY_HIDEABLE = Object.freeze([
  'controls',
  'data',
  'link',
  'points',
  'question',
  'save',
  'undo',
  'words',
]);

/**
 * @typedef {import('../../../kit/neuron/state/neuron-state.js').NeuronState} NeuronState
 * @import { Problem } from '../../../kit/words/problem.js'
 */

export const MOST_DIMENSIONS = 3;

/** The defaults for one, two and three inputs. Points are written as an author would write them. */
const EXAMPLES = /** @type {const} */ ([
  { weights: [1], bias: -0.5, points: '-0.6 0; -0.2 0; 0.1 0; 0.9 1; 1.2 1; 1.6 1' },
  {
    weights: [1, 1],
    bias: -1.5,
    points: '-0.4 0.2 0; 0 0 0; 0.3 0.8 0; 0.9 -0.3 0; 1.5 0.4 1; 1 1 1; 0.5 1.5 1; 1.4 1.3 1',
  },
  { weights: [1, 1, 1], bias: -1.5, points: '0 0 0 0; 1 0 0 0; 0 1 0 0; 0 0 1 0; 1 1 0 1; 1 0 1 1; 0 1 1 1; 1 1 1 1' },
]);

/** The part of each axis that is shown by default. */
export const DEFAULT_RANGE = Object.freeze([-1, 2]);

/**
 * @param {number} dimensions
 * @param {string} [activation]
 * @returns {NeuronState} with points
 */
export function exampleOf(dimensions, activation = 'step') {
  const { weights, bias, points } = EXAMPLES[dimensions - 1];
  const parsed = parsePoints(points, dimensions);
  return freeze({
    inputs: weights.map(() => 1),
    weights,
    bias,
    activation,
    points: 'points' in parsed ? parsed.points : [],
  });
}

/**
 * Reads the attributes of a boundary. Anything invalid becomes a problem, and the example is used instead.
 *
 * @param {object} given
 * @param {string | null} [given.weights]
 * @param {string | null} [given.bias]
 * @param {string | null} [given.activation]
 * @param {string | null} [given.points]
 * @param {string | null} [given.dimensions]
 * @param {string | null} [given.range]
 * @param {readonly string[]} activations that the core has
 * @returns {{ state: NeuronState, given: boolean, dimensions: number[], range: readonly number[], problems: Problem[] }}
 * dimensions: the numbers of inputs that a learner can choose from, in ascending order, that of the state included
 */
export function boundaryFromAttributes(given, activations) {
  /** @type {Problem[]} */
  const problems = [];
  const { weights, bias, activation } = given;
  const said = weights != null || bias != null;
  const read = neuronFromAttributes({ weights, bias, activation }, activations, 'example');
  problems.push(...read.problems);
  const chosen = dimensionsFrom(given.dimensions, problems);
  const fits = read.problems.length === 0 && weights != null && read.state.weights.length <= MOST_DIMENSIONS;
  if (weights != null && read.problems.length === 0 && !fits) {
    problems.push({
      code: 'too-many-or-few',
      attribute: 'weights',
      given: shorten(weights),
      counts: [read.state.weights.length],
      accepted: [1, MOST_DIMENSIONS],
      example: 'weights="1, 1"',
      standIn: 'example',
    });
  }
  // Prefer two inputs: the plane is the familiar picture, and one or three inputs are compared with it.
  const first = fits ? read.state.weights.length : chosen.length === 0 || chosen.includes(2) ? 2 : chosen[0];
  const example = exampleOf(first, read.problems.length === 0 && activation != null ? read.state.activation : 'step');
  const own = { ...example, weights: fits ? read.state.weights : example.weights };
  if (bias != null && read.problems.length === 0) own.bias = read.state.bias;
  if (given.points != null) {
    const parsed = parsePoints(given.points, first);
    if ('points' in parsed) own.points = parsed.points;
    else problems.push(inAttribute(parsed.problem, 'points', given.points, { standIn: 'example points' }));
  }
  return {
    state: freeze(own),
    given: said || activation != null,
    dimensions: [first, ...chosen.filter((count) => count !== first)].sort(),
    range: rangeFrom(given.range, problems),
    problems,
  };
}

/**
 * Which of a boundary's values change with its attributes: all of them if the number of inputs does.
 * @param {{ state: NeuronState, dimensions: readonly number[] }} said by the attributes now
 * @param {number} count of the neuron's inputs
 * @param {(attribute: string) => boolean} isChanged
 * @returns {(keyof NeuronState)[]}
 */
export function changedValues({ state, dimensions }, count, isChanged) {
  const isRefused = isChanged('dimensions') && !dimensions.includes(count);
  const isOther = state.weights.length !== count && (isRefused || isChanged('weights'));
  return [...NUMBERS, /** @type {const} */ ('points')].filter((name) => isOther || isChanged(name));
}

/**
 * @param {string | null | undefined} text
 * @param {Problem[]} problems
 */
function dimensionsFrom(text, problems) {
  if (text == null) return [];
  const accepted = EXAMPLES.map((_, i) => String(i + 1));
  const { known, unknown } = namesIn(text, accepted);
  problems.push(...unknown.map((count) => unknownName('dimensions', text, count, accepted)));
  return [...new Set(known.map(Number))];
}

/**
 * @param {string | null | undefined} text
 * @param {Problem[]} problems
 */
function rangeFrom(text, problems) {
  if (text == null) return DEFAULT_RANGE;
  const parsed = parseNumberList(text);
  if ('problem' in parsed) {
    problems.push(inAttribute(parsed.problem, 'range', text, { instead: DEFAULT_RANGE.join(', ') }));
    return DEFAULT_RANGE;
  }
  const [low, high] = parsed.values;
  if (parsed.values.length !== 2 || low >= high) {
    problems.push({
      code: 'no-range',
      attribute: 'range',
      given: shorten(text),
      example: `range="${DEFAULT_RANGE.join(', ')}"`,
      instead: DEFAULT_RANGE.join(', '),
    });
    return DEFAULT_RANGE;
  }
  return parsed.values;
}
