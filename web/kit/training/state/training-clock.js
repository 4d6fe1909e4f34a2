/**
 * One clock for all training on a page. The runners share a fixed time between two frames, and take turns in being
 * drawn, one per frame. So scrolling and dragging stay smooth, however many run. If none runs, there are no frames.
 *
 * @typedef {object} Runner
 * @property {(milliseconds: number) => void} advance trains for about this long
 * @property {() => void} show asks to be drawn in its current state
 * @property {() => void} pause takes it from the clock, and says so to whoever shows it
 * @property {number | undefined} [replaysTo] the step to which it is only brought back, so that it gets more time
 * @property {(error: unknown) => void} [stopped] hears of the error that has paused it, which is thrown again if it is
 * another one than expected
 */
import { isRestarting } from '../../../core/core-error.js';
import { inNextFrame } from '../../state/frame.js';

/** Training time of a frame, out of its 16 milliseconds; the rest is for drawing and for the page. */
const BUDGET = 5;

/** The same while a run is replayed, when nothing moves that has to move smoothly. */
const REPLAY_BUDGET = 24;

/** Milliseconds for which a replay goes on at once: most are over by then. */
const AT_ONCE = 8;

/** Steps of a replay before the clock is checked. The largest network that a learner can set makes them in three milliseconds. */
const CHUNK = 32;

/** How often a replay is tried again, frame by frame, while the core starts anew. It then goes on where it was. */
const MOST_TRIES = 100;

/** @type {Set<Runner>} in the order in which they will be drawn */
const runners = new Set();

/** Trains in a separate task, so that drawing and training never make one long task. @type {MessagePort | undefined} */
let afterFrame;

/** @param {Runner} runner */
export function startRunner(runner) {
  if (runners.size === 0) inNextFrame(draw);
  runners.add(runner);
}

/** @param {Runner} runner */
export function stopRunner(runner) {
  runners.delete(runner);
}

/**
 * @typedef {object} Trained
 * @property {boolean} canTrain whether it can go on
 * @property {number} reached the step at which it is
 * @property {(steps: number) => void} train
 */

/** Starts and pauses one runner, brings it back to a step, and lets it rest while nobody sees it. */
export class RunSwitch {
  #runner;
  #changed;
  #isRunning = false;
  /** Whether it goes on as soon as it is seen. */
  #rests = false;
  /** @type {number | undefined} */
  #goal;
  /** How often a replay has found the core starting. */
  #tries = 0;

  /**
   * @param {Runner & Readonly<Trained>} runner
   * @param {() => void} changed
   */
  constructor(runner, changed) {
    this.#runner = runner;
    this.#changed = changed;
  }

  get isRunning() {
    return this.#isRunning;
  }

  run() {
    if (!this.#isRunning && this.#runner.canTrain) this.#start();
  }

  /** Stops, also on the way to a step. */
  pause() {
    const isOver = !this.#isRunning && !this.#rests && this.#goal === undefined;
    this.#rests = false;
    this.#goal = undefined;
    if (!isOver) this.#stop();
  }

  rest() {
    if (!this.#isRunning) return;
    this.#rests = true;
    this.#stop();
  }

  /** Goes on after a rest. */
  wake() {
    if (!this.#rests) return;
    this.#rests = false;
    this.run();
  }

  /** The step to which the run is being brought back, if it isn't there yet. */
  get replaysTo() {
    return this.#goal;
  }

  /**
   * Trains to this step, to the bit as at once: for a moment now, and what is left as the page has time.
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

  /**
   * A slice of the replay, for the runner's own `advance`.
   * @param {number} milliseconds
   * @returns {boolean} whether there is a replay
   */
  advance(milliseconds) {
    const goal = this.#goal;
    if (goal === undefined) return false;
    try {
      this.#trainTo(goal, milliseconds);
    } catch (error) {
      if (!isRestarting(error) || this.#tries >= MOST_TRIES) throw error;
      this.#tries += 1;
    }
    return true;
  }

  /**
   * @param {number} goal
   * @param {number} milliseconds
   */
  #trainTo(goal, milliseconds) {
    const runner = this.#runner;
    const end = performance.now() + milliseconds;
    while (runner.reached < goal && runner.canTrain) {
      runner.train(Math.min(CHUNK, goal - runner.reached));
      if (performance.now() >= end) break;
    }
    if (runner.reached >= goal || !runner.canTrain) this.pause();
  }

  #start() {
    this.#isRunning = true;
    startRunner(this.#runner);
    this.#changed();
  }

  #stop() {
    this.#isRunning = false;
    stopRunner(this.#runner);
    this.#changed();
  }
}

function draw() {
  const [next] = runners;
  if (!next) return;
  runners.delete(next);
  runners.add(next);
  next.show();
  if (!afterFrame) {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = train;
    afterFrame = port1;
  }
  afterFrame.postMessage(undefined);
}

function train() {
  const all = [...runners];
  const isReplay = all.some(({ replaysTo }) => replaysTo !== undefined);
  const share = (isReplay ? REPLAY_BUDGET : BUDGET) / all.length;
  for (const runner of all) {
    try {
      runner.advance(share);
    } catch (error) {
      runner.pause();
      tell(runner, error);
    }
  }
  if (runners.size > 0) inNextFrame(draw);
}

/**
 * @param {Runner} runner
 * @param {unknown} error
 */
function tell(runner, error) {
  try {
    if (!runner.stopped) throw error;
    runner.stopped(error);
  } catch (other) {
    reportError(other);
  }
}
