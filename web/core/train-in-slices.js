import { requireObject, requireWhole } from './arguments.js';
import { CoreError } from './core-error.js';
import { describe } from './require-numbers.js';

/** @typedef {import('./run-handle.js').RunHandle} RunHandle */

/**
 * @typedef {object} SliceOptions
 * @property {number} [slice] milliseconds to train before the page gets its turn; 12 by default. A step is never divided
 * @property {AbortSignal} [signal] ends the training between two slices; the iterator then throws the signal's reason
 */

/**
 * @typedef {object} SliceProgress
 * @property {number} step at which the run is
 * @property {number} trained how many of the steps have been made
 * @property {number} loss of the last batch, before its update
 */

const USUAL_SLICE = 12;

/**
 * Checks its arguments at once, not when the first slice is asked for.
 * @param {RunHandle} run
 * @param {number} count of steps
 * @param {SliceOptions} [options]
 */
export function trainInSlices(run, count, options = {}) {
  requireWhole('The count', count);
  requireObject(options, 'trainInSlices', ['slice', 'signal']);
  const { slice = USUAL_SLICE, signal } = options;
  if (!(Number.isFinite(slice) && slice > 0)) {
    throw new CoreError('bad-argument', `slice must be a number of milliseconds above 0; it is ${describe(slice)}.`);
  }
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw new CoreError('bad-argument', `signal must be an AbortSignal; it is ${describe(signal)}.`);
  }
  run.answer(() => undefined); // a disposed run says so at once, and not with the first slice
  return slices(run, count, { slice, signal });
}

/**
 * @param {RunHandle} run
 * @param {number} count of steps
 * @param {SliceOptions} options
 * @returns {AsyncGenerator<SliceProgress, void, undefined>}
 */
async function* slices(run, count, { slice = USUAL_SLICE, signal }) {
  const pace = new Pace(slice);
  let trained = 0;
  while (trained < count) {
    signal?.throwIfAborted();
    const from = run.state.step;
    const loss = pace.train(run, count - trained);
    const { step, divergence } = run.state;
    trained += step - from;
    yield { step, trained, loss };
    if (divergence) return;
    if (trained < count) await nextTask();
  }
}

/** Finds how many steps fit into a call: asking for the time after each one would cost more than the step. */
class Pace {
  #slice;
  #steps = 1;

  /** @param {number} slice in milliseconds */
  constructor(slice) {
    this.#slice = slice;
  }

  /**
   * @param {RunHandle} run
   * @param {number} most steps
   * @returns {number} the loss of the last batch
   */
  train(run, most) {
    const end = performance.now() + this.#slice;
    let now = performance.now();
    let left = most;
    let loss = 0;
    do {
      const steps = Math.min(this.#steps, left);
      loss = run.trainSteps(steps);
      left -= steps;
      const took = performance.now() - now;
      now += took;
      if (took < this.#slice / 8) this.#steps *= 2;
      else if (took > this.#slice / 4) this.#steps = Math.max(1, Math.floor(this.#steps / 2));
    } while (left > 0 && now < end && !run.state.divergence);
    return loss;
  }
}

function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}
