import { andList } from '../../drawing/lists.js';
import { subscript, typeset } from '../../drawing/quantity.js';
import { listed } from '../../words/decimal-mark.js';
import { isolate, many, say } from '../../words/say.js';

/** @typedef {import('../../../core/half-spaces.js').HalfSpaces} HalfSpaces */
/** @typedef {import('../../state/labelled-points.js').LabelledPoint} LabelledPoint */

/** @param {number} dimensions */
export function boundaryName(dimensions) {
  return dimensions === 1 ? say`threshold` : dimensions === 2 ? say`line` : say`plane`;
}

/**
 * Describes where the boundary is and how it divides the points, as a sighted learner sees it.
 * @param {import('../../neuron/state/neuron-state.js').NeuronState} state
 * @param {HalfSpaces} spaces
 * @param {readonly LabelledPoint[]} points
 * @returns {string[]} sentences
 */
export function boundaryWords({ weights, bias }, spaces, points) {
  const name = boundaryName(weights.length);
  if (spaces.distance === '') {
    return [
      bias > 0
        ? say`With all weights 0 there is no ${name}: the sum is the bias, and the neuron fires everywhere.`
        : say`With all weights 0 there is no ${name}: the sum is the bias, and the neuron stays quiet everywhere.`,
      ...tally(spaces, points),
    ];
  }
  return [`${placeWords(weights.length, spaces)}${visibility(weights.length, spaces)}`, ...tally(spaces, points)];
}

/**
 * @param {number} dimensions
 * @param {HalfSpaces} spaces
 */
function placeWords(dimensions, { crossings, distance }) {
  if (dimensions === 1) return say`The threshold is at x₁ = ${typeset(crossings[0])}`;
  const crossed = crossings
    .map((place, i) => (place === '' ? '' : say`${`x${subscript(String(i + 1))}`} at ${typeset(place)}`))
    .filter(Boolean);
  const far = typeset(distance.replace(/^-/, ''));
  const name = boundaryName(dimensions);
  return far === '0'
    ? say`The ${name} crosses ${andList(crossed)}, through the origin`
    : say`The ${name} crosses ${andList(crossed)}, ${far} from the origin`;
}

/**
 * @param {number} dimensions
 * @param {HalfSpaces} spaces
 */
function visibility(dimensions, { boundary, shade }) {
  if (boundary.length > 0) return '.';
  const everywhere =
    shade.highest > 0
      ? say`; it is out of this picture, in all of which the neuron fires.`
      : say`; it is out of this picture, in all of which the neuron stays quiet.`;
  const back = dimensions === 1 ? say`Change the numbers to bring it back.` : say`Change the bias to bring it back.`;
  return `${everywhere} ${back}`;
}

/**
 * @param {HalfSpaces} spaces
 * @param {readonly LabelledPoint[]} points
 */
function tally({ points: placed, errors }, points) {
  if (points.length === 0) return [];
  const firing = placed.filter(({ fires }) => fires).length;
  const sides = many(
    firing,
    '{0} point is on the 1 side, {1} on the 0 side',
    '{0} points are on the 1 side, {1} on the 0 side',
    placed.length - firing,
  );
  if (errors === 0) return [say`${sides}: all right.`];
  return [`${sides}. ${many(errors, 'One is on the wrong side.', '{0} are on the wrong side.')}`];
}

/**
 * @param {number} index
 * @param {LabelledPoint} point
 * @param {HalfSpaces} spaces
 */
export function pointWords(index, { at, label }, spaces) {
  const placed = spaces.points[index];
  const where = say`Point ${index + 1} at ${coordinates(at)}, class ${label}`;
  return placed ? `${where}, ${placed.isRight ? say`right` : say`wrong`}: z = ${typeset(placed.z)}` : where;
}

/** @param {readonly number[]} at */
export function coordinates(at) {
  const numbers = listed(at.map((value) => typeset(String(Number(value.toFixed(2))))));
  return at.length === 1 ? numbers : isolate(`(${numbers})`);
}
