/** @typedef {import('../../../kit/training/state/training.js').Training} Training */
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

  /** To be called before all else with each state. @param {Training} training */
  follow(training) {
    if (training.version !== this.#version) this.#known.clear();
    this.#version = training.version;
    const { state, parameters } = training.now;
    if (training.isRunning) this.#watch(state.step, parameters);
  }

  /**
   * @param {Training['now']} now
   * @returns {PathPoint[]} up to this state, as far as they are known
   */
  points({ state, parameters }) {
    const past = [...this.#known].filter(([step]) => step < state.step).sort(([a], [b]) => a - b);
    return [...past.map(([step, known]) => ({ step, parameters: known })), { step: state.step, parameters }];
  }

  /**
   * Fills the path up to a state. Each part yields whether enough is new to be drawn.
   * @param {import('../../../core/run-handle.js').RunHandle} run a branch, which goes from point to point
   * @param {import('../../../core/run-state.js').RunState} state
   * @param {number} most steps that a part replays; with 0, only what needs no replay is filled
   * @returns {Generator<boolean>}
   */
  *fill(run, { earliestStep, step: last }, most) {
    for (const known of this.#known.keys()) if (!isOnPath(known)) this.#known.delete(known);
    for (const step of stepsOnPath(earliestStep, last)) {
      if (this.#known.has(step)) continue;
      while (run.goTowards(step, most) !== step && most > 0) yield false;
      if (run.state.step === step) this.#known.set(step, run.parameters());
      yield most > 0 && this.#known.size % A_STRIDE === 0;
    }
  }

  /**
   * @param {number} step
   * @param {ArrayLike<number>} parameters
   */
  #watch(step, parameters) {
    if (this.#known.size >= MOST) {
      for (const known of this.#known.keys()) if (!isOnPath(known)) this.#known.delete(known);
    }
    this.#known.set(step, parameters);
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
 * The widest strides come first: they show most of the path, and many of them need no replay.
 * @param {number} first
 * @param {number} last
 */
function stepsOnPath(first, last) {
  const steps = [];
  for (let step = 0; step < last; step += strideAt(step)) if (step >= first) steps.push(step);
  return steps.sort((a, b) => strideAt(b) - strideAt(a));
}
