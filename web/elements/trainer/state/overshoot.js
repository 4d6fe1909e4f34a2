import { lossAlongLine } from '../../../core/run-maps.js';

/** The step itself is a hundred cells of the line, which goes a little beyond both ends of the step. */
const CELLS = 151;
const RANGE = /** @type {[number, number]} */ ([-0.255, 1.255]);
const BEFORE = 25;
const AFTER = 125;

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
 * small batches, it is the run's last step.
 * @param {import('../../../kit/training/state/training.js').Training} training that has stopped
 * @returns {Overshoot | undefined} undefined if neither step raised the loss
 */
export function overshootOf(training) {
  const { history, state } = training.now;
  if (state.step === 0 || history.length === 0) return undefined;
  // A step's loss is the one before its update, so the step with the lowest loss is the one that leads away from it.
  const lowest = history.reduce((best, point) => (point.loss < best.loss ? point : best));
  const candidates = [lowest.index, state.step].filter((step) => step >= 1 && step <= state.step);
  return training.onBranch((run) => {
    for (const step of candidates) {
      run.goTo(step);
      const towards = run.parameters();
      run.goTo(step - 1);
      const losses = lossAlongLine(run, { towards, cells: CELLS, range: RANGE });
      if (losses[AFTER] > losses[BEFORE]) return { step, losses, before: BEFORE, after: AFTER };
    }
    return undefined;
  });
}
