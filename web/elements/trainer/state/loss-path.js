/** @typedef {{ step: number, parameters: ArrayLike<number> }} PathPoint */

/** The path has every step at first, then every second, fourth, …: this many at each distance, twice as many at the first. */
const A_STRIDE = 8;

/**
 * How many points a run may record before those between the strides are dropped. It records the steps that are drawn,
 * because it can't be replayed in each frame.
 */
const MOST = 400;

/**
 * The path of a run through its parameters. At rest, its points are always the same steps, replayed on a branch,
 * whichever were drawn before. During a run, they are the steps that were drawn.
 */
export class LossPath {
  #version = -1;
  /** @type {Map<number, ArrayLike<number>>} by step */
  #known = new Map();

  /**
   * @param {import('../../../kit/training/state/training.js').Training} training
   * @returns {PathPoint[]} up to the current step
   */
  points(training) {
    if (training.version !== this.#version) this.#known.clear();
    this.#version = training.version;
    const { state, parameters } = training.now;
    if (training.isRunning) this.#watch(state.step, parameters);
    else this.#replay(training, state.earliestStep, state.step);
    const past = [...this.#known].filter(([step]) => step < state.step).sort(([a], [b]) => a - b);
    return [...past.map(([step, known]) => ({ step, parameters: known })), { step: state.step, parameters }];
  }

  /**
   * @param {number} step
   * @param {ArrayLike<number>} parameters
   */
  #watch(step, parameters) {
    if (this.#known.size >= MOST) {
      for (const known of [...this.#known.keys()]) if (!isOnPath(known)) this.#known.delete(known);
    }
    this.#known.set(step, parameters);
  }

  /**
   * @param {import('../../../kit/training/state/training.js').Training} training
   * @param {number} first
   * @param {number} last
   */
  #replay(training, first, last) {
    for (const known of [...this.#known.keys()]) if (!isOnPath(known)) this.#known.delete(known);
    const missing = stepsOnPath(first, last).filter((step) => !this.#known.has(step));
    if (missing.length === 0) return;
    training.onBranch((run) => {
      for (const step of missing) {
        run.goTo(step);
        this.#known.set(step, run.parameters());
      }
    });
  }
}

/** @param {number} step */
function strideAt(step) {
  return 2 ** Math.max(0, Math.floor(Math.log2(step / A_STRIDE || 1)));
}

/** @param {number} step */
function isOnPath(step) {
  return step % strideAt(step) === 0;
}

/**
 * @param {number} first
 * @param {number} last
 */
function stepsOnPath(first, last) {
  const steps = [];
  for (let step = 0; step < last; step += strideAt(step)) if (step >= first) steps.push(step);
  return steps;
}
