import { shorten } from '../../state/parse-number.js';

/** @import { Problem } from '../../words/problem.js' */

const ALL = Object.freeze({ inputs: 'x', weights: 'w', bias: 'b' });
const ACCEPTED = Object.freeze(['activation', 'bias', 'inputs', 'points', 'weights']);

/**
 * What a teacher has locked.
 * @typedef {object} Lock
 * @property {(name: string) => boolean} has whether a number ("x1", "w2", "b") is locked
 * @property {boolean} activation
 * @property {boolean} points
 * @property {boolean} inputs whether all inputs are locked, and with them how many there are
 * @property {Problem[]} problems
 */

/**
 * Reads the attribute `locked`: names separated by spaces or commas, or "true" for everything.
 * @param {string | null | undefined} text
 * @returns {Lock}
 */
export function lockedNumbers(text) {
  const names = (text?.trim() === 'true' ? ACCEPTED.join(' ') : (text ?? ''))
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isKnown = (/** @type {string} */ name) =>
    name === 'activation' || name === 'points' || Object.hasOwn(ALL, name) || /^([xw][1-9]\d?|b)$/.test(name);
  /** @type {Set<string>} */
  const locked = new Set(
    names.map((name) => (Object.hasOwn(ALL, name) ? ALL[/** @type {keyof typeof ALL} */ (name)] : name)),
  );
  return {
    has: (name) => locked.has(name) || locked.has(name.slice(0, 1)),
    activation: locked.has('activation'),
    inputs: locked.has('x'),
    points: locked.has('points'),
    problems: names
      .filter((name) => !isKnown(name))
      .map((name) => ({
        code: 'unknown-number',
        attribute: 'locked',
        given: shorten(text ?? ''),
        part: shorten(name),
        accepted: ACCEPTED,
      })),
  };
}
