/** Enough points for a smooth curve in a small place; odd, so that one of them is 0. */
const POINTS = 65;
const SMALLEST_REACH = 4;

/** The activations' curves, sampled by the core once for each width that is needed. */
export class CurveCache {
  /** @type {WeakMap<object, Map<string, import('./curve.js').Curve>>} */
  #byCore = new WeakMap();

  /**
   * @param {import('../core/core.js').Core | undefined} core
   * @param {string} activation
   * @param {number} z a place that the curve must reach
   * @returns {import('./curve.js').Curve}
   */
  get(core, activation, z) {
    if (!core) return { reach: SMALLEST_REACH, samples: new Float32Array([0, 0]) };
    let reach = SMALLEST_REACH;
    while (reach < Math.abs(z) * 1.1) reach *= 2;
    let curves = this.#byCore.get(core);
    if (!curves) this.#byCore.set(core, (curves = new Map()));
    const key = `${activation} ${reach}`;
    let curve = curves.get(key);
    if (!curve) {
      curve = { reach, samples: core.sampleActivation(activation, -reach, reach, POINTS) };
      curves.set(key, curve);
    }
    return curve;
  }
}
