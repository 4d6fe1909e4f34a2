/** Argument checks for all widgets; those that only training needs are in arguments.js. */
import { CoreError } from './core-error.js';

/**
 * Requires a flat array of numbers, typed or not; an array of rows is an easy mistake. The core checks whether the
 * numbers are finite.
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
 * The core checks whether the number is finite.
 * @param {string} name
 * @param {unknown} value
 */
export function requireNumber(name, value) {
  if (typeof value !== 'number') {
    throw new CoreError('bad-argument', `${name} must be a number; it is ${describe(value)}.`);
  }
}

/** @param {unknown} value */
export function describe(value) {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value ? 'an object' : String(value);
}
