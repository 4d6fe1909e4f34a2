/**
 * How a neuron divides the space of its one to three inputs.
 * @typedef {object} HalfSpaces
 * @property {number} errors points on the wrong side
 * @property {{ lowest: number, highest: number, from: number[], to: number[] }} shade the weighted sums that the box
 * has, and the places between which they grow
 * @property {string} distance −b/|w|, as a learner reads it; '' where there is no boundary
 * @property {string[]} crossings where the boundary crosses each axis; '' where it doesn't
 * @property {{ z: string, output: string, fires: boolean, isRight: boolean }[]} points
 * @property {number[][]} boundary in the box: a threshold, a segment's ends, a polygon's corners, or nothing
 */

/** @typedef {import('../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * In one call, everything that a drawing of the boundary needs.
 * @param {import('./core.js').Core} core
 * @param {import('./neuron-handle.js').NeuronParameters} neuron
 * @param {{ low: readonly number[], high: readonly number[], points: readonly LabelledPoint[] }} scene
 * @returns {HalfSpaces}
 */
export function halfSpaces(core, { weights, bias, activation }, { low, high, points }) {
  const n = weights.length;
  const mostOfBoundary = 1 + 6 * 3;
  core.reserve(Math.max(3 * n + points.length * (n + 1), 3 + 2 * n + points.length + mostOfBoundary));
  core.stage([
    ...Array.from(weights),
    ...low,
    ...high,
    ...points.flatMap(({ at }) => at),
    ...points.map((point) => point.label),
  ]);
  const lines = core.reply((raw) => raw.halfSpaces(n, bias, activation, points.length)).split('\n');
  const numbers = core.staged(3 + 2 * n + points.length + mostOfBoundary);
  const fires = numbers.subarray(3 + 2 * n);
  const size = fires[points.length];
  const corners = fires.subarray(points.length + 1, points.length + 1 + size);
  return {
    errors: numbers[0],
    shade: {
      lowest: numbers[1],
      highest: numbers[2],
      from: [...numbers.subarray(3, 3 + n)],
      to: [...numbers.subarray(3 + n, 3 + 2 * n)],
    },
    distance: lines[0],
    crossings: lines[1].split('\t'),
    points: points.map(({ label }, i) => {
      const [z, output] = lines[2 + i].split('\t');
      return { z, output, fires: fires[i] === 1, isRight: (fires[i] === 1) === (label === 1) };
    }),
    boundary: Array.from({ length: size / n }, (_, i) => [...corners.subarray(i * n, (i + 1) * n)]),
  };
}

/**
 * The bias that moves the boundary through a point.
 * @param {import('./core.js').Core} core
 * @param {readonly number[]} weights
 * @param {readonly number[]} point
 * @param {number} grain what it is rounded to
 */
export function biasThrough(core, weights, point, grain) {
  core.stage([...weights, ...point]);
  return core.call((raw) => raw.biasThrough(weights.length, grain));
}

/**
 * The weights and the bias whose boundary goes through the pivot and, nearly, through another place.
 * @param {import('./core.js').Core} core
 * @param {readonly number[]} weights two
 * @param {{ pivot: readonly number[], place: readonly number[], grain: number }} turn
 */
export function turnBoundary(core, weights, { pivot, place, grain }) {
  core.stage([...weights, ...pivot, ...place]);
  const bias = core.call((raw) => raw.turnBoundary(grain));
  return { weights: [...core.staged(2)], bias };
}
