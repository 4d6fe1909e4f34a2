import { freeze } from '../../../kit/neuron/state/neuron-state.js';
import { parseNumber, shorten } from '../../../kit/state/parse-number.js';
import { say } from '../../../kit/words/say.js';

/** @import { Problem } from '../../../kit/words/problem.js' */

/**
 * A detector: its features, the weights it has learned, and examples to try and to learn from.
 *
 * @typedef {object} Example
 * @property {string} name
 * @property {readonly number[]} values one for each feature
 * @property {number} label 1 for yes, 0 for no
 *
 * @typedef {object} FeaturePreset
 * @property {string} yes the answer if the weighted sum is above 0
 * @property {string} no
 * @property {readonly string[]} features
 * @property {readonly number[]} weights
 * @property {number} bias
 * @property {readonly Example[]} examples
 */

/** The parts of `neuron-features` that an author can leave out. */
export const FEATURES_HIDEABLE = Object.freeze(['learn', 'link', 'save', 'undo']);

export const MOST_FEATURES = 8;
export const MOST_EXAMPLES = 40;
const LONGEST_NAME = 40;

/** The lesson's cat detector; the examples after the first two are added to learn from. @type {FeaturePreset} */
export const CAT_DETECTOR = Object.freeze({
  get yes() {
    return say`yes, cat`;
  },
  get no() {
    return say`no, not cat`;
  },
  get features() {
    return [say`whiskers`, say`pointy ears`, say`background`, say`dog features`];
  },
  weights: [0.8, 0.9, 0.1, -0.5],
  bias: 0,
  get examples() {
    return [
      { name: say`Cat`, values: [1, 1, 0.2, 0], label: 1 },
      { name: say`Dog`, values: [0, 0, 0.3, 1], label: 0 },
      { name: say`Kitten`, values: [0.7, 0.9, 0.6, 0.1], label: 1 },
      { name: say`Wolf`, values: [0.3, 0.8, 0.9, 0.9], label: 0 },
      { name: say`Rabbit`, values: [0.8, 0.4, 0.5, 0.3], label: 0 },
      { name: say`Sphynx`, values: [0.2, 1, 0.1, 0], label: 1 },
      { name: say`Seal`, values: [1, 0, 0.8, 0.5], label: 0 },
      { name: say`Old tom`, values: [0.9, 0.6, 0.7, 0.2], label: 1 },
    ];
  },
});

/**
 * Reads an author's preset, which is JSON. An invalid one becomes a problem, and the cat detector is used instead.
 * @param {string | null | undefined} text
 * @returns {{ preset: FeaturePreset, problems: Problem[] }}
 */
export function presetFromJson(text) {
  if (text == null || text.trim() === '') return { preset: CAT_DETECTOR, problems: [] };
  const wrong = (/** @type {Problem['code']} */ code, /** @type {Partial<Problem>} */ more = {}) => ({
    preset: CAT_DETECTOR,
    problems: [
      /** @type {Problem} */ ({ code, attribute: 'preset', given: shorten(text), standIn: 'cat detector', ...more }),
    ],
  });
  let given;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return wrong('not-json', { part: error instanceof Error ? error.message : String(error) });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return wrong('no-object');
  const { features, weights, bias = 0, examples, yes = 'yes', no = 'no' } = given;
  if (!Array.isArray(features) || features.length < 1 || features.length > MOST_FEATURES || !features.every(isName)) {
    return wrong('bad-features', { accepted: [MOST_FEATURES, LONGEST_NAME] });
  }
  if (!isName(yes) || !isName(no)) return wrong('bad-answers');
  if (!isNumbers(weights ?? features.map(() => 0), features.length) || !isNumber(bias)) {
    return wrong('bad-weights', { accepted: [features.length] });
  }
  if (!Array.isArray(examples) || examples.length < 1 || examples.length > MOST_EXAMPLES) {
    return wrong('bad-examples', { accepted: [MOST_EXAMPLES] });
  }
  for (const [i, example] of examples.entries()) {
    const { name, values, label } = example ?? {};
    if (!isName(name) || !isNumbers(values, features.length) || (label !== 0 && label !== 1)) {
      return wrong('bad-example', { part: String(i + 1), accepted: [features.length] });
    }
  }
  return { preset: { yes, no, features, weights: weights ?? features.map(() => 0), bias, examples }, problems: [] };
}

/**
 * The neuron of a detector, with the first example as its inputs.
 * @param {FeaturePreset} preset
 */
export function neuronOf({ weights, bias, examples }) {
  return freeze({ inputs: examples[0].values, weights, bias, activation: 'identity' });
}

/** @param {unknown} value */
function isName(value) {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

/** @param {unknown} value */
function isNumber(value) {
  return typeof value === 'number' && 'value' in parseNumber(String(value));
}

/**
 * @param {unknown} values
 * @param {number} count
 */
function isNumbers(values, count) {
  return Array.isArray(values) && values.length === count && values.every(isNumber);
}
