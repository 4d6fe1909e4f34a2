import { LARGEST, parseNumber } from '../../state/parse-number.js';

/** @import { Problem } from '../../words/problem.js' */

/**
 * How far, and in which steps, a learner can move a neuron's numbers: as the teacher says, or by round limits that
 * leave room around the author's numbers. Links, undo and training may go beyond.
 *
 * @typedef {readonly [low: number, high: number]} Range
 *
 * @typedef {object} Limits set by a teacher, by name: for single numbers ("w2") or for all of a kind ("w")
 * @property {ReadonlyMap<string, Range>} ranges
 * @property {ReadonlyMap<string, number>} steps
 */

/** @type {Limits} */
export const NO_LIMITS = Object.freeze({ ranges: new Map(), steps: new Map() });

/** The limits of one neuron's numbers. */
export class NumberLimits {
  #said = NO_LIMITS;
  /** @type {(name: string) => readonly number[]} */
  #initialOf;

  /** @param {(name: string) => readonly number[]} initialOf the initial numbers of this number's kind, its own first */
  constructor(initialOf) {
    this.#initialOf = initialOf;
  }

  /** @param {Limits} limits */
  use(limits) {
    this.#said = limits;
  }

  /**
   * The range of keys, dragging and the slider: the teacher's, or else a power of ten to both sides, the same for all
   * inputs and for all weights.
   * @param {string} name "x1", "w1", "b"
   * @returns {Range}
   */
  rangeOf(name) {
    return this.#rangeSaid(name) ?? this.#usual(name);
  }

  /**
   * A number's range, extended if needed to include its current value.
   * @param {string} name
   * @param {number} value
   * @returns {Range}
   */
  rangeIncluding(name, value) {
    const [low, high] = this.rangeOf(name);
    return [Math.min(low, value), Math.max(high, value)];
  }

  /**
   * The smallest change that keys and dragging make.
   * @param {string} name
   */
  incrementOf(name) {
    const { steps } = this.#said;
    const [low, high] = this.rangeOf(name);
    return steps.get(name) ?? steps.get(name[0]) ?? Number(`1e${Math.floor(Math.log10((high - low) / 100))}`);
  }

  /**
   * @param {string} name
   * @param {number} value
   * @returns {number} the nearest value that may be set
   */
  within(name, value) {
    const said = this.#rangeSaid(name);
    const [first] = this.#initialOf(name);
    const [low, high] = said ? [Math.min(said[0], first), Math.max(said[1], first)] : [-LARGEST, LARGEST];
    return Math.min(high, Math.max(low, value));
  }

  /**
   * Reads a number that a learner typed.
   * @param {string} name
   * @param {string} text
   * @returns {{ value: number } | { problem: Problem }}
   */
  parse(name, text) {
    const parsed = parseNumber(text);
    if ('problem' in parsed || this.within(name, parsed.value) === parsed.value) return parsed;
    return { problem: { code: 'outside-limits', given: text, part: name, accepted: this.rangeOf(name) } };
  }

  /** @param {string} name */
  #rangeSaid(name) {
    const { ranges } = this.#said;
    return ranges.get(name) ?? ranges.get(name[0]);
  }

  /**
   * @param {string} name
   * @returns {Range}
   */
  #usual(name) {
    let limit = 10;
    while (this.#initialOf(name).some((value) => Math.abs(value) > limit)) limit *= 10;
    return [-limit, limit];
  }
}
