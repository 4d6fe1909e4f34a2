import { cornersOf, linesOf } from './unpack.js';

/**
 * How a neuron divides the space of its one to three inputs.
 * @typedef {object} HalfSpaces
 * @property {number} errors number of points on the wrong side
 * @property {{ lowest: number, highest: number, from: number[], to: number[] }} shade the smallest and the largest
 * weighted sum in the box, and the points between which it rises from one to the other
 * @property {string} distance −b/|w|, formatted for display; '' if there is no boundary
 * @property {string[]} crossings where the boundary crosses each axis; '' for an axis that it doesn't cross
 * @property {{ z: string, output: string, fires: boolean, isRight: boolean }[]} points
 * @property {number[][]} boundary in the box: a threshold, a segment's ends, a polygon's corners, or empty
 */

/** @typedef {import('../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * Computes everything that a drawing of the boundary needs, in one call into the core.
 * @param {import('./core.js').Core} core
 * @param {import('./neuron-handle.js').UncheckedParameters} neuron
 * @param {{ low: readonly number[], high: readonly number[], points: readonly LabelledPoint[] }} scene
 * @returns {HalfSpaces}
 */
export function halfSpaces(core, { weights, bias, activation }, { low, high, points }) {
  const n = weights.length;
  core.writeArguments(
    weights,
    low,
    high,
    points.flatMap(({ at }) => at),
    points.map(({ label }) => label),
  );
  const spaces = core.answer((bound) => bound.halfSpaces(n, bias, activation, points.length));
  const weightedSums = linesOf(spaces.weightedSums);
  const outputs = linesOf(spaces.outputs);
  return {
    errors: spaces.errors,
    shade: {
      lowest: spaces.lowest,
      highest: spaces.highest,
      from: [...spaces.shadeFrom],
      to: [...spaces.shadeTo],
    },
    distance: spaces.distance,
    crossings: linesOf(spaces.crossings),
    points: points.map(({ label }, i) => {
      const fires = spaces.fires[i] === 1;
      return { z: weightedSums[i], output: outputs[i], fires, isRight: fires === (label === 1) };
    }),
    boundary: cornersOf(spaces.boundary, n),
  };
}

/**
 * The bias with which the boundary passes through a point.
 * @param {import('./core.js').Core} core
 * @param {readonly number[]} weights
 * @param {readonly number[]} point
 * @param {number} grain the bias is rounded to a multiple of this
 */
export function biasThrough(core, weights, point, grain) {
  core.writeArguments(weights, point);
  return core.call((bound) => bound.biasThrough(weights.length, grain));
}

/**
 * The weights and the bias whose boundary passes through the pivot and another place, up to rounding to multiples of
 * `grain`.
 * @param {import('./core.js').Core} core
 * @param {readonly number[]} weights two
 * @param {{ pivot: readonly number[], place: readonly number[], grain: number }} turn
 */
export function turnBoundary(core, weights, { pivot, place, grain }) {
  core.writeArguments(weights, pivot, place);
  const turned = core.call((bound) => bound.turnBoundary(grain));
  return { weights: [...turned.weights], bias: turned.bias };
}
