/**
 * One clock for all training on a page. The runners share a fixed time between two frames, and take turns in being
 * drawn, one per frame. So scrolling and dragging stay smooth, however many run. If none runs, there are no frames.
 *
 * @typedef {object} Runner
 * @property {(milliseconds: number) => void} advance trains for about this long
 * @property {() => void} show asks to be drawn in its current state
 * @property {() => void} pause takes it from the clock, and says so to whoever shows it
 * @property {(error: unknown) => void} [stopped] hears of the error that has paused it, which is thrown again if it is
 * another one than expected
 */
import { inNextFrame } from '../../state/frame.js';

/** Training time of a frame, out of its 16 milliseconds; the rest is for drawing and for the page. */
const BUDGET = 5;

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

/** Starts and pauses one runner, whose `canTrain` says whether it can go on. */
export class RunSwitch {
  #runner;
  #changed;
  #isRunning = false;

  /**
   * @param {Runner & { readonly canTrain: boolean }} runner
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
    if (this.#isRunning || !this.#runner.canTrain) return;
    this.#isRunning = true;
    startRunner(this.#runner);
    this.#changed();
  }

  pause() {
    if (!this.#isRunning) return;
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
  const share = BUDGET / runners.size;
  for (const runner of [...runners]) {
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
