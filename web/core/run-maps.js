import { LARGEST_COUNT, requireCount, requireIndex, requireObject } from './arguments.js';
import { CoreError } from './core-error.js';
import { paint } from './paint.js';
import { requireNumbers } from './require-numbers.js';

/**
 * A neuron's output as a map over two of the network's inputs, taken at the centre of each cell, row by row from the
 * top, where y is highest.
 * @typedef {object} FieldOptions
 * @property {number} width cells, 1 to 1,024
 * @property {number} height
 * @property {[number, number]} x the left and the right end
 * @property {[number, number]} y the bottom and the top
 * @property {[number, number]} [inputs] which inputs are on the x and y axes, counted from 0 (default: the first two)
 * @property {number} [layer] of the neuron, counted from 1 (default: the last layer)
 * @property {number} [neuron] index within its layer, counted from 0 (default: the first)
 * @property {ArrayLike<number>} [others] a value for every input, used for those on neither axis (default: zeros)
 */

/**
 * The loss over all data on a plane through the current parameters p, at p + a · right + b · up.
 * @typedef {object} LandscapeOptions
 * @property {number} width cells; width · height is at most 65,536
 * @property {number} height
 * @property {[number, number]} x a at the left and the right end
 * @property {[number, number]} y b at the bottom and the top
 * @property {number | ArrayLike<number>} right a parameter's index, or a direction: one number per parameter
 * @property {number | ArrayLike<number>} up
 */

/**
 * @typedef {object} LineOptions
 * @property {ArrayLike<number>} towards one number per parameter
 * @property {number} cells
 * @property {[number, number]} range
 */

/** Cells of a part. With the largest network and data that a learner can set, they take a phone some ten milliseconds. */
const PART = 8;

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
 * A field as colours, row by row, four bytes each, as in an ImageData: orange for the lowest value, blue for the
 * highest.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {FieldOptions & { range?: [number, number], dark?: boolean }} all range: the values at the ends of the colour
 * scale, default −1 and 1; dark: for a dark page
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
 * The outputs of all neurons as maps over the network's one or two inputs, in one call: layer by layer, neuron by
 * neuron, in fieldRgba's colours. The colour scale goes from 0 to 1 for activations with these bounds, and from −1 to 1
 * for all others.
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
 * @param {number} [first] cell
 * @param {number} [most] cells from there on
 * @returns {Float32Array}
 */
export function lossLandscape(run, options, first = 0, most = LARGEST_COUNT) {
  requireObject(options, 'A loss landscape', ['width', 'height', 'x', 'y', 'right', 'up']);
  const area = areaOf(options);
  const count = run.parameterCount;
  const directions = [directionOf(options.right, count), directionOf(options.up, count)];
  return run.answer((bound) => {
    run.core.writeArguments(...directions);
    return bound.landscape(area, first, most);
  });
}

/**
 * A loss landscape as losses and as colours, from the background colour for the lowest loss to blue for the highest.
 * It is made in parts, between which the caller may do something else, as long as the run stays where it is.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions & { dark?: boolean }} options
 * @returns {Generator<undefined, { losses: Float32Array, colours: Uint8ClampedArray<ArrayBuffer>, ends: [number, number] }>}
 * ends: the lowest loss and the highest
 */
export function* lossLandscapeRgba(run, { dark = false, ...options }) {
  const losses = yield* inParts(options.width * options.height, (first) => lossLandscape(run, options, first, PART));
  const ends = endsOfLosses(losses);
  // The background colour is in the middle of the scale, so the scale starts below the lowest loss.
  const [low, high] = ends;
  const colours = paint(run.core, losses, [2 * low - high, Math.max(high, low + Number.MIN_VALUE)], dark);
  return { losses, colours, ends };
}

/**
 * The loss over all data on the straight line from the current parameters, at 0, to `towards`, at 1.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LineOptions} options
 * @param {number} [first] cell
 * @param {number} [most] cells from there on
 * @returns {Float32Array}
 */
export function lossAlongLine(run, options, first = 0, most = LARGEST_COUNT) {
  requireObject(options, 'A line', ['towards', 'cells', 'range']);
  const { towards, cells, range } = options;
  const { width, left, right } = areaOf({ width: cells, height: 1, x: range, y: range });
  requireDirection(towards, run.parameterCount);
  return run.answer((bound) => {
    run.core.writeArguments(towards);
    return bound.alongLine(width, left, right, first, most);
  });
}

/**
 * The same in parts, between which the caller may do something else, as long as the run stays where it is.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LineOptions} options
 */
export function lineInParts(run, options) {
  return inParts(options.cells, (first) => lossAlongLine(run, options, first, PART));
}

/**
 * @param {number} count of cells
 * @param {(first: number) => Float32Array} partFrom
 * @returns {Generator<undefined, Float32Array>}
 */
function* inParts(count, partFrom) {
  const losses = new Float32Array(count);
  for (let first = 0; first < count; first += PART) {
    losses.set(partFrom(first), first);
    yield;
  }
  return losses;
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
  // A larger size would wrap around at 32 bits.
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
