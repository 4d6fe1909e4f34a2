import { RunHandle } from '../../../core/run-handle.js';
import { neuronMaps } from '../../../core/run-maps.js';
import { startRunner, stopRunner } from '../../../kit/training/state/training-clock.js';
import { dataOf, runConfigOf } from '../../../kit/training/state/training-run.js';
import { neuronsOf, rangeOf } from '../../../kit/training/state/training-settings.js';

/** @typedef {import('../../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */

/**
 * How one random start ended.
 * @typedef {object} Start
 * @property {number} seed
 * @property {boolean} isSolved whether all samples are classified correctly
 * @property {number} loss
 * @property {Uint8ClampedArray<ArrayBuffer>[]} maps of the output, for light pages and for dark ones
 */

/** Cells per side of a small map. */
export const START_CELLS = 16;

/** Steps that a start trains at a time, before the clock is checked. */
const CHUNK = 200;

/**
 * Trains the same network from one random start after the other, as the page has time, and notes which starts solve it.
 */
export class StartGallery {
  #core;
  /** @type {TrainingSettings} */
  #settings;
  #changed;
  /** @type {RunHandle | undefined} the start that is training now */
  #run;
  #left = 0;
  #wanted = 0;
  /** @type {Start[]} */
  #starts = [];

  /**
   * @param {import('../../../core/core.js').Core} core that trains
   * @param {TrainingSettings} settings of all starts; their seeds count up from 1
   * @param {number} steps of each start
   * @param {() => void} changed
   */
  constructor(core, settings, steps, changed) {
    this.#core = core;
    this.#settings = settings;
    this.#changed = changed;
    /** Steps of each start. */
    this.steps = steps;
    /** Hears of the error that has stopped the starts. @type {((error: unknown) => void) | undefined} */
    this.stopped = undefined;
  }

  /** @returns {readonly Start[]} the starts that have ended, by seed */
  get starts() {
    return this.#starts;
  }

  get isRunning() {
    return this.#starts.length < this.#wanted;
  }

  /** The total number of starts to train. */
  get wanted() {
    return this.#wanted;
  }

  get solved() {
    return this.#starts.filter(({ isSolved }) => isSolved).length;
  }

  /** @param {number} count of further starts */
  more(count) {
    this.#wanted += count;
    startRunner(this);
    this.#changed();
  }

  /** Leaves the start that is training, and those that were to come. */
  giveUp() {
    this.#run?.dispose();
    this.#run = undefined;
    this.#wanted = this.#starts.length;
    this.#changed();
  }

  /** Stops training while nobody sees the gallery. */
  pause() {
    stopRunner(this);
  }

  resume() {
    if (this.isRunning) startRunner(this);
  }

  /**
   * Called by the clock.
   * @param {number} milliseconds
   */
  advance(milliseconds) {
    const end = performance.now() + milliseconds;
    do {
      this.#run ??= this.#next();
      const steps = Math.min(CHUNK, this.#left);
      this.#run.trainSteps(steps);
      this.#left -= steps;
      if (this.#left === 0) this.#finish(this.#run);
    } while (this.isRunning && performance.now() < end);
    if (!this.isRunning) stopRunner(this);
  }

  /** Called by the clock. */
  show() {
    this.#changed();
  }

  dispose() {
    stopRunner(this);
    this.#run?.dispose();
    this.#run = undefined;
    this.#wanted = 0;
  }

  #next() {
    this.#left = this.steps;
    const settings = { ...this.#settings, seed: this.#starts.length + 1 };
    return new RunHandle(this.#core, runConfigOf(settings, dataOf(this.#core, settings)));
  }

  /** @param {RunHandle} run */
  #finish(run) {
    const { loss, accuracy } = run.evaluate();
    const range = rangeOf(this.#settings);
    const neurons = neuronsOf(this.#settings);
    const map = (/** @type {boolean} */ dark) =>
      neuronMaps(run, { neurons, width: START_CELLS, height: START_CELLS, x: range, y: range, dark })[neurons - 1];
    this.#starts.push({
      seed: this.#starts.length + 1,
      isSolved: accuracy === 1,
      loss,
      maps: [map(false), map(true)].map((bytes) => bytes.slice()),
    });
    run.dispose();
    this.#run = undefined;
    if (!this.isRunning) this.#changed();
  }
}
