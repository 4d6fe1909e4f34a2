/** What callers give, looked at before it goes into the core, which knows numbers and names only. */
import { CoreError } from './core-error.js';

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
    throw new CoreError('bad-argument', `${name} must be a whole number, 0 or more; it is ${describe(value)}.`);
  }
}

/** Up to here a 32-bit float holds every whole number. */
export const LARGEST_WHOLE = 2 ** 24;
/** The largest count or index that reaches the core as it is: from here on, 32 bits begin at 0 again. */
export const LARGEST_COUNT = 2 ** 32 - 1;

/**
 * A count or an index; which of them there are is the core's to say.
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
 * Whether it is finite is the core's to say.
 * @param {string} name
 * @param {unknown} value
 */
export function requireNumber(name, value) {
  if (typeof value !== 'number') {
    throw new CoreError('bad-argument', `${name} must be a number; it is ${describe(value)}.`);
  }
}

/**
 * An array of numbers, typed or not; one of arrays, a row each, is the mistake that is easily made. Whether they are finite is
 * the core's to say.
 * @param {string} name
 * @param {unknown} values
 */
export function requireNumbers(name, values) {
  const { length, 0: first = 0 } = /** @type {any} */ (typeof values === 'object' && values ? values : {});
  if (!Number.isSafeInteger(length) || length < 0 || typeof first !== 'number') {
    const given = length > 0 ? `one of which the first is ${describe(first)}` : describe(values);
    throw new CoreError('bad-argument', `${name} must be an array of numbers, one after the other; it is ${given}.`);
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

/** @param {unknown} value */
export function describe(value) {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value ? 'an object' : String(value);
}
