import { lossLandscapeRgba } from '../../../core/run-maps.js';
import { LossPath } from './loss-path.js';

/** Cells per side of the map, at rest and during a run. */
const CELLS = 64;
const CELLS_IN_A_RUN = 24;
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

export class Landscape {
  #path = new LossPath();
  /** @type {Slice | undefined} */
  #slice;
  #madeFor = '';
  #madeAt = 0;
  /** @type {[number, number]} */
  #axes = [0, 1];
  /** @type {{ x: [number, number], y: [number, number] } | undefined} */
  #window;

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
   * @param {import('../../../kit/training/state/training.js').Training} training
   * @param {boolean} dark for a dark page
   * @returns {{ slice: Slice | undefined, path: import('./loss-path.js').PathPoint[] }}
   */
  look(training, dark) {
    const { parameters, state } = training.now;
    if (Math.max(...this.#axes) >= parameters.length) this.#axes = [0, 1];
    const path = this.#path.points(training);
    this.#widen(path.map(({ parameters: p }) => [p[this.#axes[0]], p[this.#axes[1]]]));
    const cells = training.isRunning ? CELLS_IN_A_RUN : CELLS;
    const wanted = [training.version, state.step, this.#axes, this.#window?.x, this.#window?.y, cells, dark].join();
    const isSoon = training.isRunning && this.#slice?.axes === this.#axes && performance.now() - this.#madeAt < EVERY;
    if (wanted !== this.#madeFor && !isSoon) {
      this.#madeFor = wanted;
      this.#slice = this.#compute(training, cells, dark);
      this.#madeAt = performance.now();
    }
    return { slice: this.#slice, path };
  }

  /**
   * @param {import('../../../kit/training/state/training.js').Training} training
   * @param {number} cells
   * @param {boolean} dark
   * @returns {Slice | undefined}
   */
  #compute(training, cells, dark) {
    const [right, up] = this.#axes;
    const { parameters } = training.now;
    const { x, y } = /** @type {{ x: [number, number], y: [number, number] }} */ (this.#window);
    const from = (/** @type {[number, number]} */ [low, high], /** @type {number} */ here) =>
      /** @type {[number, number]} */ ([low - here, high - here]);
    const map = training.ask((run) =>
      lossLandscapeRgba(run, {
        width: cells,
        height: cells,
        x: from(x, parameters[right]),
        y: from(y, parameters[up]),
        right,
        up,
        dark,
      }),
    );
    return map && { axes: this.#axes, x, y, cells, ...map };
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
