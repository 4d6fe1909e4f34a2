/** @import { Problem } from '../words/problem.js' */

/**
 * Frameworks and scripts give properties as arrays, numbers, booleans and objects. Each becomes the text that an
 * attribute would have, so that the readers of attributes read both. Kinds of properties, besides plain text:
 *
 * - `maybe-empty`: text that says something even if it is empty
 * - `switch`: names, or all of them: an attribute without a value, or true
 * - `record`: numbers by name, such as { weights: [-2, 2] }
 * - `json`: an object
 * - `Boolean`: on or off
 * @typedef {'maybe-empty' | 'switch' | 'record' | 'json' | typeof Boolean} Kind
 */

/** What is larger than this isn't read to its end: no attribute takes so many values. */
const MOST_VALUES = 1000;

/**
 * The converter from attributes to what attributeValue takes. An attribute without a value can't be told from '', a
 * property can.
 */
export const AS_WRITTEN = {
  /**
   * @param {string | null} text
   * @param {unknown} [kind]
   */
  fromAttribute: (text, kind) => (kind === 'switch' && text === '' ? 'true' : text),
};

/** A value that can't be said as text. */
class Refusal extends Error {
  /** @param {Pick<Problem, 'code' | 'given'> & Partial<Problem>} problem */
  constructor(problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * @param {unknown} given
 * @param {unknown} [kind] a Kind; anything else is text
 * @returns {{ value: any, problem?: Problem }} value: text, or undefined for what counts as not given: null, false,
 * "false", and '' unless it says something; of the kind Boolean, true or false
 */
export function attributeValue(given, kind) {
  try {
    return { value: kind === Boolean ? isOn(given) : new Writer(kind).text(given) };
  } catch (error) {
    // What isn't a refusal was thrown by a getter or a proxy of the page's.
    const { problem } = error instanceof Refusal ? error : wrongType(given);
    const code = kind === 'json' && problem.code === 'wrong-type' ? 'no-object' : problem.code;
    return { value: kind === Boolean ? false : undefined, problem: { ...problem, code } };
  }
}

/** @param {unknown} given */
function isOn(given) {
  if (typeof given === 'string') return given !== 'false';
  if (given != null && typeof given !== 'boolean' && typeof given !== 'number') throw wrongType(given);
  return Boolean(given);
}

/** Writes one value, at a bounded cost. */
class Writer {
  #kind;
  #left = MOST_VALUES;

  /** @param {unknown} kind */
  constructor(kind) {
    this.#kind = kind;
  }

  /** @param {unknown} given */
  text(given) {
    if (given == null || given === false || given === 'false') return undefined;
    const written = typeof given === 'object' ? this.#object(given) : word(given);
    return written === '' && this.#kind !== 'maybe-empty' ? undefined : written;
  }

  /** @param {object} given */
  #object(given) {
    if (this.#kind === 'json') return this.#json(given);
    if (isList(given)) return this.#list(given);
    if (this.#kind !== 'record' || !isPlain(given)) throw wrongType(given);
    return this.#take(Object.entries(given))
      .map(([name, numbers]) => `${name} ${this.#row(numbers)}`)
      .join('; ');
  }

  /** @param {ArrayLike<unknown>} list of numbers or names, or of rows of them */
  #list(list) {
    const items = this.#take(list);
    const parts = items.map((item) => this.#row(item));
    // With a semicolon between numbers, the comma of "0,5" is a decimal mark.
    const isOfRows = this.#kind === 'record' || items.some(isList) || parts.some((part) => part.includes(','));
    return parts.join(isOfRows ? '; ' : ', ');
  }

  /** @param {unknown} row */
  #row(row) {
    return isList(row) ? this.#take(row).map(word).join(' ') : word(row);
  }

  /** @param {object} given */
  #json(given) {
    if (!isPlain(given) && !Array.isArray(given)) throw wrongType(given);
    return JSON.stringify(given, (_, each) => {
      this.#count(1);
      return each;
    });
  }

  /**
   * @template T
   * @param {ArrayLike<T>} list
   * @returns {T[]}
   */
  #take(list) {
    this.#count(list.length);
    return Array.from(list);
  }

  /** @param {number} count */
  #count(count) {
    this.#left -= count;
    if (this.#left < 0) throw new Refusal({ code: 'too-many-values', given: '…', accepted: [MOST_VALUES] });
  }
}

/** @param {unknown} given */
function word(given) {
  if (given === null || ['object', 'function', 'symbol'].includes(typeof given)) throw wrongType(given);
  return String(given);
}

/**
 * @param {unknown} given
 * @returns {given is ArrayLike<unknown>} whether it is an array or a typed array
 */
function isList(given) {
  return Array.isArray(given) || (ArrayBuffer.isView(given) && 'length' in given);
}

/** @param {object} given */
function isPlain(given) {
  const prototype = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @param {unknown} given */
function wrongType(given) {
  return new Refusal({ code: 'wrong-type', given: given === null ? 'null' : typeof given });
}
