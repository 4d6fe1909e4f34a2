/** What every widget asks of its arguments; arguments.js has what only training asks. */
import { CoreError } from './core-error.js';

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

/** @param {unknown} value */
export function describe(value) {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value ? 'an object' : String(value);
}
