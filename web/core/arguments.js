/** Checks callers' arguments before they are passed to the core, which only takes numbers and names. */
import { CoreError } from './core-error.js';
import { describe } from './require-numbers.js';

/**
 * @param {unknown} value
 * @param {string} what
 * @param {string[]} keys
 */
export function requireObject(value, what, keys) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CoreError('bad-argument', `${what} must be an object with ${keys.join(', ')}; it is ${describe(value)}.`);
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new CoreError('bad-argument', `${what} has no “${unknown.slice(0, 40)}”; it takes ${keys.join(', ')}.`);
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function requireWhole(name, value) {
  if (!Number.isSafeInteger(value) || /** @type {number} */ (value) < 0) {
    throw new CoreError('bad-argument', `${name} must be a whole number from 0 to 2⁵³ − 1; it is ${describe(value)}.`);
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function requireBoolean(name, value) {
  if (typeof value !== 'boolean') {
    throw new CoreError('bad-argument', `${name} must be true or false; it is ${describe(value)}.`);
  }
}

/** A 32-bit float represents every whole number up to this one. */
export const LARGEST_WHOLE = 2 ** 24;
/** The largest count or index that can be passed to the core; larger ones would wrap around at 32 bits. */
export const LARGEST_COUNT = 2 ** 32 - 1;

/**
 * A count or an index. The core checks whether it is in range.
 * @param {string} name
 * @param {unknown} value
 */
export function requireCount(name, value) {
  requireWhole(name, value);
  if (/** @type {number} */ (value) > LARGEST_COUNT) {
    throw new CoreError('bad-argument', `${name} must be a whole number up to ${LARGEST_COUNT}; it is ${value}.`);
  }
}

/**
 * @param {string} what
 * @param {number} index
 * @param {number} count how many there are
 */
export function requireIndex(what, index, count) {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new CoreError('bad-range', `There is no ${what} ${index}; they count from 0 to ${count - 1}.`);
}
