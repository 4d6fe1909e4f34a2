/**
 * One clock for all trainings of a page: each frame they share a fixed time, so that however many run, scrolling and
 * dragging stay smooth. Nothing runs, no frame.
 *
 * @typedef {object} Runner
 * @property {(milliseconds: number) => void} advance trains for about so long
 */
import { inNextFrame } from './frame.js';

/** Of a frame's 16 milliseconds; the rest is for drawing and for the page. */
const BUDGET = 5;

/** @type {Set<Runner>} */
const runners = new Set();

/** @param {Runner} runner */
export function startRunner(runner) {
  if (runners.size === 0) inNextFrame(tick);
  runners.add(runner);
}

/** @param {Runner} runner */
export function stopRunner(runner) {
  runners.delete(runner);
}

function tick() {
  const share = BUDGET / runners.size;
  for (const runner of [...runners]) {
    try {
      runner.advance(share);
    } catch (error) {
      runners.delete(runner);
      reportError(error);
    }
  }
  if (runners.size > 0) inNextFrame(tick);
}
