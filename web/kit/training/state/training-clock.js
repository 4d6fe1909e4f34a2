/**
 * One clock for all training on a page. The runners share a fixed time between two frames, and take turns in being
 * drawn, one per frame. So scrolling and dragging stay smooth, however many run. If none runs, there are no frames.
 *
 * @typedef {object} Runner
 * @property {(milliseconds: number) => void} advance trains for about this long
 * @property {() => void} show asks to be drawn in its current state
 * @property {() => void} pause takes it from the clock, and says so to whoever shows it
 * @property {number | undefined} [replaysTo] the step to which it is only brought back, so that it gets more time
 * @property {boolean} [isWaitedFor] whether it gets as much time for another reason
 * @property {(error: unknown) => void} [stopped] hears of the error that has paused it, which is thrown again if it is
 * another one than expected
 */
import { inNextFrame } from '../../state/frame.js';

/** Training time of a frame, out of its 16 milliseconds; the rest is for drawing and for the page. */
const BUDGET = 5;

/** The same while a run is replayed, when nothing moves that has to move smoothly. */
const REPLAY_BUDGET = 24;

/** Milliseconds for which a replay goes on at once: most are over by then. */
export const AT_ONCE = 8;

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
  const isUrgent = all.some(({ replaysTo, isWaitedFor }) => isWaitedFor || replaysTo !== undefined);
  const share = (isUrgent ? REPLAY_BUDGET : BUDGET) / all.length;
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
