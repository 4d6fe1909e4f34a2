import { CoreError } from '../../../core/core-error.js';
import { neuronMaps } from '../../../core/run-maps.js';
import { ClockedRun } from './clocked-run.js';
import { neuronsOf, rangeOf } from './training-settings.js';

/** @typedef {import('./training-run.js').Attempt} Attempt */
/** @typedef {import('../../../core/run-handle.js').RunHandle} RunHandle */
/** @typedef {import('../../../core/run-state.js').HistoryPoint} HistoryPoint */

/** What views read of a run and have computed with it. Training changes the run, and fires the events. */
export class ReadableRun extends ClockedRun {
  /** @type {ReturnType<ReadableRun['look']> | undefined} */
  #latest;

  /**
   * @param {import('../../../core/core.js').Core} core with the training functions
   * @param {Attempt} attempt
   */
  constructor(core, attempt) {
    super();
    /** @protected */
    this.core = core;
    /** @protected */
    this.attempt = attempt;
  }

  get settings() {
    return this.attempt.settings;
  }

  get data() {
    return this.attempt.data;
  }

  get isReplayable() {
    return this.attempt.isReplayable;
  }

  /** @protected */
  get currentRun() {
    return this.attempt.run;
  }

  /** Everything that views need to know about the current state of the run, cached. */
  get now() {
    this.#latest ??= this.look();
    return this.#latest;
  }

  /** The run has changed, so `now` must be read again. @protected */
  forget() {
    this.#latest = undefined;
  }

  /** Reads the state of the run. Results that aren't finite, as in a run that diverges, are undefined. */
  look() {
    const run = this.currentRun;
    return {
      state: run.state,
      parameters: run.parameters(),
      evaluation: finite(() => run.evaluate()),
      outputs: finite(() => run.predict(this.data.inputs)),
      history: this.losses(),
    };
  }

  /** The losses of the steps. @protected @returns {readonly HistoryPoint[]} */
  losses() {
    return this.currentRun.history().steps;
  }

  /** The current parameters, for what is drawn between two calls of look(). */
  parametersNow() {
    return this.currentRun.parameters();
  }

  /** How far the run has come over all data, as trainingWords() takes it. */
  get summary() {
    const { state, evaluation } = this.now;
    const samples = this.data.sampleCount;
    return {
      state,
      samples,
      loss: evaluation && this.texts([evaluation.loss])[0],
      right: evaluation && Math.round((evaluation.accuracy ?? 0) * samples),
    };
  }

  /**
   * All neurons' maps, as colours.
   * @param {number} size cells per side
   * @param {boolean} dark for a dark page
   */
  maps(size, dark) {
    const range = rangeOf(this.settings);
    const neurons = neuronsOf(this.settings);
    return finite(() => neuronMaps(this.currentRun, { neurons, width: size, height: size, x: range, y: range, dark }));
  }

  /** Which sample the next single step takes, if the samples are in the data's order. */
  get nextSample() {
    return this.now.state.samplesSeen % this.data.sampleCount;
  }

  /** One sample's forward and backward pass; undefined if its numbers aren't finite. @param {number} sample */
  trace(sample) {
    return finite(() => this.currentRun.trace(sample));
  }

  /** A branch of this run, which the caller disposes. */
  branch() {
    return this.currentRun.branch();
  }

  /**
   * Calls `use` with a branch of this run, which is disposed afterwards.
   * @template T
   * @param {(run: RunHandle) => T} use
   * @returns {T}
   */
  onBranch(use) {
    const branch = this.branch();
    try {
      return use(branch);
    } finally {
      branch.dispose();
    }
  }

  /** @param {number} index */
  parameterName(index) {
    return this.currentRun.parameterName(index);
  }

  /** Formats numbers for display. @param {Iterable<number>} numbers */
  texts(numbers) {
    return this.core.numberTexts([...numbers]).map(({ text }) => text);
  }

  /** Formats numbers as Python literals. @param {Iterable<number>} numbers */
  literals(numbers) {
    return this.core.numberTexts([...numbers]).map(({ literal }) => literal);
  }
}

/**
 * @template T
 * @param {() => T} compute
 * @returns {T | undefined} undefined if the result isn't finite
 */
function finite(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CoreError && error.code === 'overflow') return undefined;
    throw error;
  }
}
