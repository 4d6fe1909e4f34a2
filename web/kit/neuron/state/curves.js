/**
 * Samples of an activation at evenly spaced points from −halfRange to halfRange, as the core computed them.
 * @typedef {{ halfRange: number, samples: Float32Array }} Curve
 */

/** Enough points for a smooth curve in a small picture; odd, so that one of them is 0. */
const POINTS = 65;
const SMALLEST_HALF_RANGE = 4;

/** @type {WeakMap<object, Map<string, Curve>>} the curves of each core, by what was sampled */
const sampled = new WeakMap();

/**
 * An activation's curve, sampled once per halfRange for all elements.
 *
 * @param {import('../../../core/core.js').Core} core
 * @param {string} activation
 * @param {number} [z] a value that the curve must reach
 * @returns {Curve}
 */
export function curveOf(core, activation, z = 0) {
  let halfRange = SMALLEST_HALF_RANGE;
  while (halfRange < Math.abs(z) * 1.1) halfRange *= 2;
  return sampledCurve(core, activation, { halfRange, points: POINTS });
}

/**
 * The curve of an activation or of its derivative, for a given halfRange.
 *
 * @param {import('../../../core/core.js').Core} core
 * @param {string} activation
 * @param {{ halfRange: number, points: number, isDerivative?: boolean }} options
 * @returns {Curve}
 */
export function sampledCurve(core, activation, { halfRange, points, isDerivative = false }) {
  let curves = sampled.get(core);
  if (!curves) sampled.set(core, (curves = new Map()));
  const key = `${activation} ${halfRange} ${points} ${isDerivative}`;
  let curve = curves.get(key);
  if (!curve) {
    curve = { halfRange, samples: core.sampleActivation(activation, -halfRange, halfRange, points, isDerivative) };
    curves.set(key, curve);
  }
  return curve;
}
