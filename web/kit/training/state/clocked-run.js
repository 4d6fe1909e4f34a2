import { isRestarting } from '../../../core/core-error.js';
import { AT_ONCE, startRunner, stopRunner } from './training-clock.js';

/** How often a replay is tried again, frame by frame, while the core starts anew. It then goes on where it was. */
const MOST_TRIES = 100;

/** A run that the page's clock trains: it starts and pauses, is brought back to a step, and rests while nobody sees it. */
export class ClockedRun extends EventTarget {
  #isRunning = false;
  /** Whether it goes on as soon as it is seen. */
  #rests = false;
  /** @type {number | undefined} */
  #goal;
  /** How often a replay has found the core starting. */
  #tries = 0;

  /** Hears of the error that has stopped the run. @type {((error: unknown) => void) | undefined} */
  stopped = undefined;

  /** For subclasses: whether the run can go on. */
  get canTrain() {
    return false;
  }

  /** For subclasses: the step at which the run is. */
  get reached() {
    return 0;
  }

  /** For subclasses: trains on the way back to a step. @param {number} _steps */
  train(_steps) {}

  /** For subclasses: trains for about this long. @param {number} _milliseconds */
  trainFor(_milliseconds) {}

  /** For subclasses: the run has started, gone on or stopped. */
  runChanged() {}

  get isRunning() {
    return this.#isRunning;
  }

  run() {
    if (!this.#isRunning && this.canTrain) this.#start();
  }

  /** Stops, also on the way to a step. */
  pause() {
    const isOver = !this.#isRunning && !this.#rests && this.#goal === undefined;
    this.#rests = false;
    this.#goal = undefined;
    if (!isOver) this.#stop();
  }

  /** Pauses until it wakes, because nobody sees it. */
  rest() {
    if (!this.#isRunning) return;
    this.#rests = true;
    this.#stop();
  }

  wake() {
    if (!this.#rests) return;
    this.#rests = false;
    if (this.canTrain) this.#start();
  }

  /** The step to which the run is being brought back, if it isn't there yet. @returns {number | undefined} */
  get replaysTo() {
    return this.#goal;
  }

  /**
   * Brings it to this step, to the bit as at once: for a moment now, and what is left as the page has time.
   * @param {number} step
   */
  replay(step) {
    this.#goal = step;
    this.#tries = 0;
    try {
      this.advance(AT_ONCE);
    } catch (error) {
      this.pause();
      throw error;
    }
    if (this.#goal !== undefined) this.#start();
  }

  /** Called by the clock. @param {number} milliseconds */
  advance(milliseconds) {
    if (this.#goal === undefined) {
      this.trainFor(milliseconds);
      if (!this.canTrain) this.pause();
      return;
    }
    try {
      this.#trainTo(this.#goal, milliseconds);
    } catch (error) {
      if (!isRestarting(error) || this.#tries >= MOST_TRIES) throw error;
      this.#tries += 1;
    }
  }

  /** Called by the clock. */
  show() {
    this.runChanged();
  }

  /**
   * @param {number} goal
   * @param {number} milliseconds
   */
  #trainTo(goal, milliseconds) {
    const begun = performance.now();
    // So many steps at once that asking for the time costs little, and so few that it isn't exceeded by much.
    for (let steps = 1; this.reached < goal && this.canTrain; ) {
      this.train(Math.min(steps, goal - this.reached));
      const took = performance.now() - begun;
      if (took >= milliseconds) break;
      if (took < milliseconds / 4) steps *= 2;
    }
    if (this.reached >= goal || !this.canTrain) this.pause();
  }

  #start() {
    this.#isRunning = true;
    startRunner(this);
    this.runChanged();
  }

  #stop() {
    this.#isRunning = false;
    stopRunner(this);
    this.runChanged();
  }
}
