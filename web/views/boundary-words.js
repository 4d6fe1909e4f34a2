import { listed } from './decimal-mark.js';
import { subscript, typeset } from './quantity.js';

/** @typedef {import('../core/half-spaces.js').HalfSpaces} HalfSpaces */
/** @typedef {import('../models/labelled-points.js').LabelledPoint} LabelledPoint */

const NAMES = ['', 'threshold', 'line', 'plane'];

/** @param {number} dimensions */
export function boundaryName(dimensions) {
  return NAMES[dimensions];
}

/**
 * Where the boundary is and what it does to the points, as a sighted learner sees it.
 * @param {import('../models/neuron-state.js').NeuronState} state
 * @param {HalfSpaces} spaces
 * @param {readonly LabelledPoint[]} points
 * @returns {string[]} sentences
 */
export function boundaryWords({ weights, bias }, spaces, points) {
  const name = boundaryName(weights.length);
  if (spaces.distance === '') {
    const side = bias > 0 ? 'fires everywhere' : 'stays quiet everywhere';
    return [
      `With all weights 0 there is no ${name}: the sum is the bias, and the neuron ${side}.`,
      ...tally(spaces, points),
    ];
  }
  return [`${placeWords(weights.length, spaces)}${visibility(name, spaces)}`, ...tally(spaces, points)];
}

/**
 * @param {number} dimensions
 * @param {HalfSpaces} spaces
 */
function placeWords(dimensions, { crossings, distance }) {
  if (dimensions === 1) return `The threshold is at x₁ = ${typeset(crossings[0])}`;
  const crossed = crossings
    .map((place, i) => (place === '' ? '' : `x${subscript(String(i + 1))} at ${typeset(place)}`))
    .filter(Boolean);
  const far = typeset(distance.replace(/^-/, ''));
  return `The ${NAMES[dimensions]} crosses ${listOf(crossed)}, ${far === '0' ? 'through' : `${far} from`} the origin`;
}

/**
 * @param {string} name
 * @param {HalfSpaces} spaces
 */
function visibility(name, { boundary, shade }) {
  if (boundary.length > 0) return '.';
  return `; it is out of this picture, in all of which the neuron ${shade.highest > 0 ? 'fires' : 'stays quiet'}. Change the ${name === 'threshold' ? 'numbers' : 'bias'} to bring it back.`;
}

/**
 * @param {HalfSpaces} spaces
 * @param {readonly LabelledPoint[]} points
 */
function tally({ points: placed, errors }, points) {
  if (points.length === 0) return [];
  const firing = placed.filter(({ fires }) => fires).length;
  const sides = `${count(firing)} on the 1 side, ${placed.length - firing} on the 0 side`;
  if (errors === 0) return [`${sides}: all right.`];
  return [`${sides}. ${errors === 1 ? 'One is' : `${errors} are`} on the wrong side.`];
}

/**
 * @param {number} index
 * @param {LabelledPoint} point
 * @param {HalfSpaces} spaces
 */
export function pointWords(index, { at, label }, spaces) {
  const placed = spaces.points[index];
  const where = `Point ${index + 1} at ${coordinates(at)}, class ${label}`;
  return placed ? `${where}, ${placed.isRight ? 'right' : 'wrong'}: z = ${typeset(placed.z)}` : where;
}

/** @param {readonly number[]} at */
export function coordinates(at) {
  const numbers = listed(at.map((value) => typeset(String(Number(value.toFixed(2))))));
  return at.length === 1 ? numbers : `(${numbers})`;
}

/** @param {number} number */
function count(number) {
  return `${number} ${number === 1 ? 'point is' : 'points are'}`;
}

/** @param {string[]} parts */
function listOf(parts) {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
