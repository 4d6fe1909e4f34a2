import { shorten } from './parse-number.js';

/** @import { Problem } from '../words/problem.js' */

/**
 * Splits an attribute into names separated by spaces or commas.
 * @param {string} text
 * @param {readonly string[]} accepted
 * @returns {{ known: string[], unknown: string[] }} each once, in the order in which they are first given
 */
export function namesIn(text, accepted) {
  const names = [...new Set(text.split(/[\s,]+/))].filter(Boolean);
  return {
    known: names.filter((name) => accepted.includes(name)),
    unknown: names.filter((name) => !accepted.includes(name)),
  };
}

/**
 * @param {string} text a name in any case, with hyphens or underscores
 * @param {readonly string[]} accepted
 * @returns {string | undefined} as it stands in `accepted`
 */
export function nameIn(text, accepted) {
  const name = text.trim().toLowerCase().replaceAll('-', '_');
  return accepted.includes(name) ? name : undefined;
}

/**
 * @param {string} attribute
 * @param {string} given the attribute's whole text
 * @param {string} name that isn't known
 * @param {readonly string[]} accepted
 * @param {Pick<Problem, 'instead' | 'standIn'>} [more]
 * @returns {Problem}
 */
export function unknownName(attribute, given, name, accepted, more) {
  return { code: 'unknown-name', attribute, given: shorten(given), part: shorten(name), accepted, ...more };
}
