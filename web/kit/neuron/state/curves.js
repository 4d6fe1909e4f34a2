/**
 * Samples of an activation at evenly spaced places from −reach to reach, as the core computed them.
 * @typedef {{ reach: number, samples: Float32Array }} Curve
 */

/** Enough points for a smooth curve in a small place; odd, so that one of them is 0. */
const POINTS = 65;
const SMALLEST_REACH = 4;

/** @type {WeakMap<object, Map<string, Curve>>} for each core, by what is sampled */
const sampled = new WeakMap();

/**
 * An activation's curve, sampled once for each reach that is needed, for all elements.
 *
 * @param {import('../../../core/core.js').Core} core
 * @param {string} activation
 * @param {number} [z] a place that the curve must reach
 * @returns {Curve}
 */
export function curveOf(core, activation, z = 0) {
  let reach = SMALLEST_REACH;
  while (reach < Math.abs(z) * 1.1) reach *= 2;
  return sampledCurve(core, activation, { reach, points: POINTS });
}

/**
 * The same for a reach that the caller chooses, and for the derivative.
 *
 * @param {import('../../../core/core.js').Core} core
 * @param {string} activation
 * @param {{ reach: number, points: number, isDerivative?: boolean }} options
 * @returns {Curve}
 */
export function sampledCurve(core, activation, { reach, points, isDerivative = false }) {
  let curves = sampled.get(core);
  if (!curves) sampled.set(core, (curves = new Map()));
  const key = `${activation} ${reach} ${points} ${isDerivative}`;
  let curve = curves.get(key);
  if (!curve) {
    curve = { reach, samples: core.sampleActivation(activation, -reach, reach, points, isDerivative) };
    curves.set(key, curve);
  }
  return curve;
}
