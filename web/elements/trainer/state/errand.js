import { AT_ONCE, startRunner, stopRunner } from '../../../kit/training/state/training-clock.js';

/** @typedef {import('../../../kit/training/state/training.js').Training} Training */

/** The most milliseconds between two frames, so that a gesture goes on smoothly beside it. */
const SLICE = 12;

/**
 * Work about a run that is done in parts: for a moment at once, and what is left as the page has time. It takes its turn
 * on the clock of all training, and more time while the run rests.
 * @template T
 */
export class Errand {
  #tell;
  /** @type {Training | undefined} */
  #training;
  /** Each part says whether there is something new to be shown. @type {Generator<boolean | undefined, T> | undefined} */
  #parts;
  #isNews = false;

  /** @param {() => void} tell called when there is something new to be shown */
  constructor(tell) {
    this.#tell = tell;
    /** What the work has come to, once it is done. @type {T | undefined} */
    this.result = undefined;
  }

  get isOver() {
    return !this.#parts;
  }

  get isWaitedFor() {
    return !this.#training?.isRunning;
  }

  /**
   * Begins this work in place of the last one. What is done at once isn't told.
   * @param {Training} training
   * @param {Generator<boolean | undefined, T>} parts
   */
  begin(training, parts) {
    this.pause();
    this.#training = training;
    this.#parts = parts;
    this.result = undefined;
    try {
      this.#work(AT_ONCE);
    } catch (error) {
      this.pause();
      throw error;
    }
    this.#isNews = false;
    if (this.#parts) startRunner(this);
  }

  /** Called by the clock. @param {number} milliseconds */
  advance(milliseconds) {
    if (this.#training?.isDisposed) this.pause();
    else this.#work(Math.min(milliseconds, SLICE));
    if (this.isOver) this.show();
  }

  /** Called by the clock. */
  show() {
    if (this.#isNews) this.#tell();
    this.#isNews = false;
  }

  /** Gives the work up. */
  pause() {
    stopRunner(this);
    this.#parts?.return(/** @type {any} */ (undefined));
    this.#parts = undefined;
  }

  /** Called by the clock. @param {unknown} error */
  stopped(error) {
    this.#training?.stopped?.(error);
  }

  /** @param {number} milliseconds */
  #work(milliseconds) {
    const end = performance.now() + milliseconds;
    while (this.#parts) {
      const { done, value } = this.#parts.next();
      if (done) {
        this.result = value;
        this.pause();
      }
      this.#isNews ||= Boolean(done || value);
      if (performance.now() >= end) break;
    }
  }
}
