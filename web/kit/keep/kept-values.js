/** Checks of what was kept, which may be anything. */

/**
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 */
export function isWhole(value, low, high) {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}
