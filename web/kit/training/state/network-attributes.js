import { unknownName } from '../../state/attribute-names.js';
import { parseNumber, shorten } from '../../state/parse-number.js';
import { PLACED_ACTIVATIONS } from '../../words/activations.js';

/** @import { Problem } from '../../words/problem.js' */

/**
 * Reads the attributes of the widgets that each show one kind of network. Each error becomes a problem that says what
 * was given and what is accepted, and the default is used instead.
 */

export const FUNCTIONS = Object.freeze(['sine', 'step', 'bump', 'sawtooth', 'own']);
/** Activations that can be placed, and identity, with which any number of neurons makes one straight line. */
export const APPROXIMATOR_ACTIVATIONS = Object.freeze([...PLACED_ACTIVATIONS, 'identity']);
export const MOST_NEURONS = 64;
const MOST_SEEING = 24;
const LARGEST_SEED = 100_000;

/** @typedef {Record<string, string | null | undefined>} Given attributes as they are written */

/**
 * @param {Given} given
 * @returns {{ settings: { name: string, activation: string, neurons: number, way: 'build' | 'train' }, problems: Problem[] }}
 */
export function approximatorFromAttributes(given) {
  const read = reader(given);
  const name = read.word('function', FUNCTIONS);
  const activation = read.word('activation', APPROXIMATOR_ACTIVATIONS, 'relu');
  const way = /** @type {'build' | 'train'} */ (read.word('way', ['build', 'train']));
  return {
    settings: { name, activation, way, neurons: read.wholeNumber('neurons', 1, MOST_NEURONS, 8) },
    problems: read.problems,
  };
}

/**
 * @param {Given} given
 * @returns {{ settings: { neurons: number, seed: number }, problems: Problem[] }}
 */
export function visionFromAttributes(given) {
  const read = reader(given);
  const neurons = read.wholeNumber('neurons', 2, MOST_SEEING, 12);
  return { settings: { neurons, seed: read.wholeNumber('seed', 1, LARGEST_SEED, 1) }, problems: read.problems };
}

/**
 * @param {Given} given
 * @returns {{ settings: { seed: number, weights: 'small' | 'large' }, problems: Problem[] }}
 */
export function xorFromAttributes(given) {
  const read = reader(given);
  const weights = /** @type {'small' | 'large'} */ (read.word('weights', ['small', 'large']));
  return { settings: { weights, seed: read.wholeNumber('seed', 1, LARGEST_SEED, 1) }, problems: read.problems };
}

/** @param {Given} given */
function reader(given) {
  /** @type {Problem[]} */
  const problems = [];
  return {
    problems,
    /** @param {string} name @param {readonly string[]} accepted @param {string} [usual] the default */
    word(name, accepted, usual = accepted[0]) {
      const word = (given[name] ?? usual).trim().toLowerCase();
      if (accepted.includes(word)) return word;
      problems.push(unknownName(name, word, word, accepted, { instead: usual }));
      return usual;
    },
    /** @param {string} name @param {number} low @param {number} high @param {number} usual */
    wholeNumber(name, low, high, usual) {
      const text = given[name];
      if (text == null) return usual;
      const parsed = parseNumber(text);
      if ('value' in parsed && Number.isInteger(parsed.value) && parsed.value >= low && parsed.value <= high) {
        return parsed.value;
      }
      problems.push({
        code: 'no-whole-number',
        attribute: name,
        given: shorten(text),
        accepted: [low, high],
        instead: String(usual),
      });
      return usual;
    },
  };
}
