import { lineInParts } from '../../../core/run-maps.js';

/** The step itself is a hundred cells of the line, which goes a little beyond both ends of the step. */
const CELLS = 151;
const RANGE = /** @type {[number, number]} */ ([-0.255, 1.255]);
const BEFORE = 25;
const AFTER = 125;
/** Steps that are replayed in one go. */
const STEPS = 4;

/**
 * A step that went too far: the loss along it, over all data.
 *
 * @typedef {object} Overshoot
 * @property {number} step that was made
 * @property {Float32Array} losses along the line, on which the step goes from `before` to `after`
 * @property {number} before index into losses
 * @property {number} after
 */

/**
 * The step that led away from the lowest loss. If that step didn't raise the loss over all data, as can happen with
 * small batches, it is the run's last step. It is searched in parts.
 * @param {import('../../../kit/training/state/training.js').Training} training that has stopped
 * @returns {Generator<undefined, Overshoot | undefined>} undefined if neither step raised the loss
 */
export function* overshootOf(training) {
  const { history, state } = training.now;
  if (state.step === 0 || history.length === 0) return undefined;
  // A step's loss is the one before its update, so the step with the lowest loss is the one that leads away from it.
  const lowest = history.reduce((best, point) => (point.loss < best.loss ? point : best));
  const candidates = [lowest.index, state.step].filter((step) => step >= 1 && step <= state.step);
  const run = training.branch();
  try {
    for (const step of candidates) {
      while (run.goTowards(step - 1, STEPS) !== step - 1) yield;
      const losses = yield* lineInParts(run, { towards: parametersAt(run, step), cells: CELLS, range: RANGE });
      if (losses[AFTER] > losses[BEFORE]) return { step, losses, before: BEFORE, after: AFTER };
    }
    return undefined;
  } finally {
    run.dispose();
  }
}

/**
 * @param {import('../../../core/run-handle.js').RunHandle} run that stays where it is
 * @param {number} step
 */
function parametersAt(run, step) {
  const branch = run.branch();
  try {
    branch.goTo(step);
    return branch.parameters();
  } finally {
    branch.dispose();
  }
}
