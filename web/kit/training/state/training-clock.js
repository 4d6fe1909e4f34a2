/**
 * One clock for all trainings of a page: between two frames they share a fixed time, and in each frame one of them, in
 * turn, is drawn. However many run, scrolling and dragging stay smooth. Nothing runs, no frame.
 *
 * @typedef {object} Runner
 * @property {(milliseconds: number) => void} advance trains for about so long
 * @property {() => void} show says that it should be drawn as it is now
 */
import { inNextFrame } from '../../state/frame.js';

/** Of a frame's 16 milliseconds; the rest is for drawing and for the page. */
const BUDGET = 5;

/** @type {Set<Runner>} in the order in which they are drawn next */
const runners = new Set();

/** Makes a task of its own after the frame, so that none is as long as both. @type {MessagePort | undefined} */
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

/** Running and pausing one runner, which says whether it can go on. */
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
      runners.delete(runner);
      reportError(error);
    }
  }
  if (runners.size > 0) inNextFrame(draw);
}
