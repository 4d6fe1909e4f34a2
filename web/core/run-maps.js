import { LARGEST_COUNT, requireCount, requireIndex, requireObject } from './arguments.js';
import { CoreError } from './core-error.js';
import { paint } from './paint.js';
import { requireNumbers } from './require-numbers.js';

/**
 * A neuron's output as a map over two of the network's inputs, in the middle of each cell, row by row from the top,
 * where y is high.
 * @typedef {object} FieldOptions
 * @property {number} width cells, 1 to 1,024
 * @property {number} height
 * @property {[number, number]} x from the left end to the right
 * @property {[number, number]} y from the bottom to the top
 * @property {[number, number]} [inputs] which inputs go to the right and up, counted from 0 (default: the first two)
 * @property {number} [layer] whose neuron, counted from 1 (default: the last layer)
 * @property {number} [neuron] which of its neurons, counted from 0 (default: the first)
 * @property {ArrayLike<number>} [others] every input's value where it is on no axis (default: zeros)
 */

/**
 * The loss over all data on a plane through the present parameters, at p + a · right + b · up.
 * @typedef {object} LandscapeOptions
 * @property {number} width cells, together at most 65,536
 * @property {number} height
 * @property {[number, number]} x a, from the left end to the right
 * @property {[number, number]} y b, from the bottom to the top
 * @property {number | ArrayLike<number>} right a parameter's index, or a direction: a number for each parameter
 * @property {number | ArrayLike<number>} up
 */

const FIELD_KEYS = ['width', 'height', 'x', 'y', 'inputs', 'layer', 'neuron', 'others'];

/**
 * @param {import('./run-handle.js').RunHandle} run
 * @param {FieldOptions} options
 * @returns {Float32Array}
 */
export function field(run, options) {
  requireObject(options, 'A field', FIELD_KEYS);
  const { inputs = [0, 1], layer = 0, neuron = 0, others = [] } = options;
  requireCount('layer', layer);
  requireCount('neuron', neuron);
  requireNumbers('others', others);
  requireNumbers('inputs', inputs);
  for (const input of inputs) requireCount('An axis’s input', input);
  const area = areaOf(options);
  return run.answer((bound) => {
    run.core.writeArguments(others);
    return bound.field(area, inputs[0], inputs[1], layer, neuron, others.length);
  });
}

/**
 * The same as colours, row by row, four bytes each, ready for an ImageData: orange for the lowest value, blue for the
 * highest.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {FieldOptions & { range?: [number, number], dark?: boolean }} all range: the values that get the scale's
 * ends, default −1 and 1; dark: for a dark page
 * @returns {Uint8ClampedArray<ArrayBuffer>}
 */
export function fieldRgba(run, all) {
  requireObject(all, 'A field', [...FIELD_KEYS, 'range', 'dark']);
  const { range = [-1, 1], dark = false, ...options } = all;
  requireNumbers('range', range);
  if (!(range[0] < range[1])) {
    throw new CoreError('bad-range', `A map’s range must rise; it goes from ${range[0]} to ${range[1]}.`);
  }
  return paint(run.core, field(run, options), range, dark);
}

/**
 * All neurons' outputs as maps over the network's one or two inputs, in one call: layer by layer, neuron by neuron, as
 * colours like fieldRgba's. What ends at 0 and 1 has those as the scale's ends, everything else −1 and 1.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {{ neurons: number, width: number, height: number, x: [number, number], y: [number, number], dark?: boolean }} options
 * neurons: how many the network has
 * @returns {Uint8ClampedArray<ArrayBuffer>[]}
 */
export function neuronMaps(run, { neurons, dark = false, ...options }) {
  const area = areaOf(options);
  const all = run.answer((bound) => bound.maps(area, dark));
  const bytes = all.length / neurons;
  return Array.from({ length: neurons }, (_, i) => all.subarray(i * bytes, (i + 1) * bytes));
}

/**
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions} options
 * @returns {Float32Array}
 */
export function lossLandscape(run, options) {
  requireObject(options, 'A loss landscape', ['width', 'height', 'x', 'y', 'right', 'up']);
  const area = areaOf(options);
  const count = run.parameterCount;
  const directions = [directionOf(options.right, count), directionOf(options.up, count)];
  return run.answer((bound) => {
    run.core.writeArguments(...directions);
    return bound.landscape(area);
  });
}

/**
 * The same as losses and as colours, from the paper's for the lowest loss to blue for the highest.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions & { dark?: boolean }} options
 * @returns {{ losses: Float32Array, colours: Uint8ClampedArray<ArrayBuffer>, ends: [number, number] }} ends: the lowest loss
 * and the highest
 */
export function lossLandscapeRgba(run, { dark = false, ...options }) {
  const losses = lossLandscape(run, options);
  const ends = endsOfLosses(losses);
  // The middle of the scale is its neutral colour.
  const [low, high] = ends;
  const colours = paint(run.core, losses, [2 * low - high, Math.max(high, low + Number.MIN_VALUE)], dark);
  return { losses, colours, ends };
}

/**
 * The loss over all data on the straight line from the present parameters, at 0, to others, at 1.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {{ towards: ArrayLike<number>, cells: number, range: [number, number] }} options towards: a number for each parameter
 * @returns {Float32Array}
 */
export function lossAlongLine(run, options) {
  requireObject(options, 'A line', ['towards', 'cells', 'range']);
  const { towards, cells, range } = options;
  const { width, left, right } = areaOf({ width: cells, height: 1, x: range, y: range });
  requireDirection(towards, run.parameterCount);
  return run.answer((bound) => {
    run.core.writeArguments(towards);
    return bound.alongLine(width, left, right);
  });
}

/** @param {Float32Array} losses @returns {[number, number]} */
function endsOfLosses(losses) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const loss of losses) {
    low = Math.min(low, loss);
    high = Math.max(high, loss);
  }
  return [low, high];
}

/**
 * @param {{ width: number, height: number, x: [number, number], y: [number, number] }} options
 * @returns {import('./bindings.d.ts').MapArea}
 */
function areaOf({ width, height, x, y }) {
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 0 || height < 0) {
    throw new CoreError(
      'bad-argument',
      `A map’s width and height must be whole numbers; they are ${width} and ${height}.`,
    );
  }
  requireNumbers('x', x);
  requireNumbers('y', y);
  if (x.length !== 2 || y.length !== 2) {
    throw new CoreError('bad-argument', 'A map’s x and y must be two numbers each: where the axis begins and ends.');
  }
  // Beyond 32 bits a size would begin at 0 again.
  const size = (/** @type {number} */ cells) => Math.min(cells, LARGEST_COUNT);
  return { width: size(width), height: size(height), left: x[0], right: x[1], bottom: y[0], top: y[1] };
}

/**
 * @param {number | ArrayLike<number>} direction
 * @param {number} count
 */
function directionOf(direction, count) {
  if (typeof direction !== 'number') {
    requireDirection(direction, count);
    return direction;
  }
  requireIndex('parameter', direction, count);
  const unit = new Float32Array(count);
  unit[direction] = 1;
  return unit;
}

/**
 * @param {ArrayLike<number>} direction
 * @param {number} count
 */
function requireDirection(direction, count) {
  requireNumbers('A direction', direction);
  if (direction.length !== count) {
    throw new CoreError('length-mismatch', `A direction must have ${count} numbers, one for each parameter.`);
  }
}
