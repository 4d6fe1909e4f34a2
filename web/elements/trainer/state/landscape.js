import { lossLandscapeRgba } from '../../../core/run-maps.js';
import { Errand } from './errand.js';
import { LossPath } from './loss-path.js';

/** @typedef {import('../../../kit/training/state/training.js').Training} Training */

/** Cells per side of the map, at rest and during a run. At rest, one for a run is there first. */
const CELLS = 64;
const CELLS_IN_A_RUN = 24;
/** Steps of the path that are replayed in one go. The largest network that a learner can set needs some ten milliseconds for them on a phone. */
const STEPS = 4;
/** Milliseconds between two computations of the map in a run. The path is drawn in each frame. */
const EVERY = 500;

/** The side lengths that the picture may have, in units of a parameter. */
const SIDES = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024, 2048, 4096, 8192];

/**
 * The loss over two of a run's parameters. All others have their current values.
 *
 * @typedef {object} Slice
 * @property {readonly [number, number]} axes indices of the parameters to the right and up
 * @property {readonly [number, number]} x from the left end to the right
 * @property {readonly [number, number]} y from the bottom to the top
 * @property {number} cells of a side
 * @property {Float32Array} losses row by row from the top
 * @property {Uint8ClampedArray<ArrayBuffer>} colours
 * @property {readonly [number, number]} ends the lowest and the highest loss of the map
 */

/**
 * What can be drawn. At rest, map and path belong to the same state of the run.
 *
 * @typedef {object} Picture
 * @property {Training['now']} now
 * @property {Slice} slice
 * @property {import('./loss-path.js').PathPoint[]} path
 */

export class Landscape {
  #path = new LossPath();
  /** @type {Errand<void>} */
  #errand;
  /** @type {Picture | undefined} */
  #picture;
  /** @type {{ now: object, axes: object, dark: boolean, isRunning: boolean } | undefined} */
  #begunFor;
  #nextAt = 0;
  /** @type {[number, number]} */
  #axes = [0, 1];
  /** @type {{ x: [number, number], y: [number, number] } | undefined} */
  #window;

  /** @param {() => void} tell called when look() has more to show */
  constructor(tell) {
    this.#errand = new Errand(tell);
  }

  get axes() {
    return this.#axes;
  }

  /**
   * Gives one of the two axes another parameter. If the other axis has that parameter, the axes swap.
   * @param {0 | 1} axis
   * @param {number} parameter
   */
  choose(axis, parameter) {
    const [right, up] = this.#axes;
    if (axis === 0) this.#axes = parameter === up ? [up, right] : [parameter, up];
    else this.#axes = parameter === right ? [up, right] : [right, parameter];
    this.#window = undefined;
  }

  /**
   * The picture of this state, or of an earlier one until there is one of this state.
   * @param {Training} training
   * @param {boolean} dark for a dark page
   * @returns {Picture | undefined}
   */
  look(training, dark) {
    const { now, isRunning } = training;
    const count = now.parameters.length;
    if (this.#picture?.now.parameters.length !== count) this.#picture = undefined;
    // On the way to a step, the picture waits for it.
    if (training.replaysTo !== undefined) return this.#picture;
    if (Math.max(...this.#axes) >= count) this.#axes = [0, 1];
    this.#path.follow(training);
    const wanted = { now, axes: this.#axes, dark, isRunning };
    if (this.#isDue(wanted)) {
      this.#errand.begin(training, isRunning ? this.#inRun(training, dark) : this.#atRest(training, dark));
      this.#begunFor = wanted;
      this.#nextAt = performance.now() + EVERY;
    }
    const picture = this.#picture;
    if (picture && (isRunning || picture.now === now)) picture.path = this.#path.points(now);
    return picture;
  }

  /** @param {{ now: object, axes: object, dark: boolean, isRunning: boolean }} wanted */
  #isDue({ now, axes, dark, isRunning }) {
    const begun = this.#begunFor;
    if (begun?.axes !== axes || begun.dark !== dark || begun.isRunning !== isRunning) return true;
    return isRunning ? this.#errand.isOver && performance.now() >= this.#nextAt : begun.now !== now;
  }

  /**
   * A coarse map and what needs no replay of the path; then all of the path and the fine map.
   * @param {Training} training
   * @param {boolean} dark
   * @returns {Generator<boolean | undefined, void>}
   */
  *#atRest(training, dark) {
    const { now } = training;
    const still = training.branch();
    const moving = training.branch();
    try {
      yield* this.#path.fill(moving, now.state, 0);
      yield* this.#map(still, now, CELLS_IN_A_RUN, dark);
      yield* this.#path.fill(moving, now.state, STEPS);
      yield* this.#map(still, now, CELLS, dark);
    } finally {
      still.dispose();
      moving.dispose();
    }
  }

  /**
   * @param {Training} training
   * @param {boolean} dark
   * @returns {Generator<boolean | undefined, void>}
   */
  *#inRun(training, dark) {
    const still = training.branch();
    try {
      yield* this.#map(still, training.now, CELLS_IN_A_RUN, dark);
    } finally {
      still.dispose();
    }
  }

  /**
   * @param {import('../../../core/run-handle.js').RunHandle} run that stays where it is
   * @param {Training['now']} now
   * @param {number} cells
   * @param {boolean} dark
   * @returns {Generator<boolean | undefined, void>}
   */
  *#map(run, now, cells, dark) {
    const axes = this.#axes;
    const [right, up] = axes;
    this.#widen(this.#path.points(now).map(({ parameters: p }) => [p[right], p[up]]));
    const { x, y } = /** @type {{ x: [number, number], y: [number, number] }} */ (this.#window);
    const here = run.parameters();
    const from = (/** @type {[number, number]} */ [low, high], /** @type {number} */ parameter) =>
      /** @type {[number, number]} */ ([low - here[parameter], high - here[parameter]]);
    const map = yield* lossLandscapeRgba(run, {
      width: cells,
      height: cells,
      x: from(x, right),
      y: from(y, up),
      right,
      up,
      dark,
    });
    this.#picture = { now, slice: { axes, x, y, cells, ...map }, path: this.#path.points(now) };
    yield true;
  }

  /**
   * Makes the part that is drawn contain the whole path. It changes only when the path leaves it.
   * @param {readonly (readonly number[])[]} way
   */
  #widen(way) {
    const extent = (/** @type {0 | 1} */ axis) => {
      const values = way.map((place) => place[axis]);
      return [Math.min(...values), Math.max(...values)];
    };
    const spans = [extent(0), extent(1)];
    const window = this.#window;
    if (
      window &&
      spans.every(([low, high], i) => low >= [window.x, window.y][i][0] && high <= [window.x, window.y][i][1])
    )
      return;
    const wanted = 1.4 * Math.max(...spans.map(([low, high]) => high - low));
    const side = SIDES.find((size) => size >= wanted) ?? wanted;
    const around = (/** @type {number[]} */ [low, high]) => {
      const start = Math.round(((low + high - side) / 2 / side) * 8) * (side / 8);
      return /** @type {[number, number]} */ ([start, start + side]);
    };
    this.#window = { x: around(spans[0]), y: around(spans[1]) };
  }
}
