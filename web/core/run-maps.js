import { requireCount, requireIndex, requireNumbers, requireObject } from './arguments.js';
import { CoreError } from './core-error.js';

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

const ENDS = 4;
const FIELD_KEYS = ['width', 'height', 'x', 'y', 'inputs', 'layer', 'neuron', 'others'];

/**
 * @param {import('./run-handle.js').RunHandle} run
 * @param {FieldOptions} options
 * @returns {Float32Array}
 */
export function field(run, options) {
  requireObject(options, 'A field', FIELD_KEYS);
  const { width, height, first } = stageField(run, options);
  return run.core.staged(width * height, first);
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
  const count = cells(options.width, options.height);
  const { width, height, first } = stageField(run, options, count);
  run.core.call((raw) => raw.paint(first, width * height, dark, range[0], range[1]));
  return run.core.stagedBytes(4 * width * height, first + width * height);
}

/**
 * Computes a field and leaves it in the staging buffer, from float `first` on.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {FieldOptions} options
 * @param {number} [spare] room for as many floats more behind it
 */
function stageField(run, options, spare = 0) {
  const { width, height, inputs = [0, 1], layer = 0, neuron = 0, others = [] } = options;
  requireCount('layer', layer);
  requireCount('neuron', neuron);
  requireNumbers('others', others);
  requireNumbers('inputs', inputs);
  for (const input of inputs) requireCount('An axis’s input', input);
  const ends = endsOf(options);
  const first = ENDS + others.length;
  const { core } = run;
  run.withRaw((raw) => {
    core.reserve(first + cells(width, height) + spare);
    core.stage(ends);
    core.stageAt(ENDS, others);
    core.reply(() => raw.field(width, height, layer, neuron, inputs[0], inputs[1], others.length, first));
  });
  return { width, height, first };
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
  const { width, height } = options;
  const { core } = run;
  const count = neurons * cells(width, height);
  const ends = endsOf(options);
  run.withRaw((raw) => {
    core.reserve(ENDS + 2 * count);
    core.stage(ends);
    core.reply(() => raw.maps(width, height, dark));
  });
  const bytes = 4 * width * height;
  const all = core.stagedBytes(4 * count, ENDS + count);
  return Array.from({ length: neurons }, (_, i) => all.subarray(i * bytes, (i + 1) * bytes));
}

/**
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions} options
 * @returns {Float32Array}
 */
export function lossLandscape(run, options) {
  const { first, cells } = stageLandscape(run, options);
  return run.core.staged(cells, first);
}

/**
 * The same as losses and as colours, from the paper's for the lowest loss to blue for the highest.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions & { dark?: boolean }} options
 * @returns {{ losses: Float32Array, colours: Uint8ClampedArray<ArrayBuffer>, ends: [number, number] }} ends: the lowest loss
 * and the highest
 */
export function lossLandscapeRgba(run, { dark = false, ...options }) {
  const { first, cells } = stageLandscape(run, options, true);
  const { core } = run;
  const losses = core.staged(cells, first);
  const ends = endsOfLosses(losses);
  // The middle of the scale is its neutral colour.
  const [low, high] = ends;
  core.call((raw) => raw.paint(first, cells, dark, 2 * low - high, Math.max(high, low + Number.MIN_VALUE)));
  return { losses, colours: core.stagedBytes(4 * cells, first + cells), ends };
}

/**
 * The loss over all data on the straight line from the present parameters, at 0, to others, at 1.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {{ towards: ArrayLike<number>, cells: number, range: [number, number] }} options towards: a number for each parameter
 * @returns {Float32Array}
 */
export function lossAlongLine(run, options) {
  requireObject(options, 'A line', ['towards', 'cells', 'range']);
  const { towards, cells: wanted, range } = options;
  endsOf({ width: wanted, height: 1, x: range, y: range });
  const { core } = run;
  const count = run.parameterCount;
  requireDirection(towards, count);
  const first = 2 + count;
  run.withRaw((raw) => {
    core.reserve(first + cells(wanted, 1));
    core.stage(range);
    core.stageAt(2, towards);
    core.reply(() => raw.alongLine(wanted));
  });
  return core.staged(wanted, first);
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
 * Computes a landscape and leaves it in the staging buffer, from float `first` on.
 * @param {import('./run-handle.js').RunHandle} run
 * @param {LandscapeOptions} options
 * @param {boolean} [isPainted] room for as many colours behind it
 */
function stageLandscape(run, options, isPainted = false) {
  requireObject(options, 'A loss landscape', ['width', 'height', 'x', 'y', 'right', 'up']);
  const { width, height } = options;
  const ends = endsOf(options);
  const { core } = run;
  const count = run.parameterCount;
  const first = ENDS + 2 * count;
  const room = cells(width, height);
  const directions = [directionOf(options.right, count), directionOf(options.up, count)];
  run.withRaw((raw) => {
    core.reserve(first + (isPainted ? 2 : 1) * room);
    core.stage(ends);
    core.stageAt(ENDS, directions[0]);
    core.stageAt(ENDS + count, directions[1]);
    core.reply(() => raw.landscape(width, height));
  });
  return { first, cells: width * height };
}

/**
 * Room for a map; one that the core is going to refuse gets none.
 * @param {number} width
 * @param {number} height
 */
function cells(width, height) {
  const largestSide = 1024;
  return Math.min(width, largestSide) * Math.min(height, largestSide) || 0;
}

/** @param {{ width: number, height: number, x: [number, number], y: [number, number] }} options */
function endsOf({ width, height, x, y }) {
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
  return [...x, ...y];
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
