/** @typedef {import('./training-run.js').Attempt} Attempt */

/** Nobody undoes more than this, and each run takes some hundred kilobytes with its history. */
const LONGEST = 12;

/**
 * Undo and redo over whole runs, each with its own history. Restores, bit for bit, what was replaced by starting a new
 * run, by changing a weight or the learning rate, or by training on from an earlier step. Owns the runs in it.
 */
export class TrainingUndo {
  /** @type {Attempt[]} */
  #past = [];
  /** @type {Attempt[]} */
  #future = [];
  /** @type {unknown} */
  #gesture;

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /**
   * Whether a change with this token continues the last one (a drag, a held key), so that both are one step.
   * @param {unknown} gesture
   */
  continues(gesture) {
    return gesture !== undefined && gesture === this.#gesture && this.canUndo;
  }

  /**
   * Records, before a change, the run that it replaces.
   * @param {Attempt} attempt
   * @param {unknown} [gesture]
   */
  record(attempt, gesture) {
    clear(this.#future);
    this.#past.push(attempt);
    if (this.#past.length > LONGEST) this.#past.shift()?.run.dispose();
    this.#gesture = gesture;
  }

  /** Something else happened, so the next change is a new step. */
  endGesture() {
    this.#gesture = undefined;
  }

  /**
   * @param {Attempt} now
   * @returns {Attempt} the one before the last change
   */
  undo(now) {
    return this.#swap(this.#past, this.#future, now);
  }

  /** @param {Attempt} now */
  redo(now) {
    return this.#swap(this.#future, this.#past, now);
  }

  dispose() {
    clear(this.#past);
    clear(this.#future);
  }

  /**
   * @param {Attempt[]} from
   * @param {Attempt[]} to
   * @param {Attempt} now
   */
  #swap(from, to, now) {
    const other = from.pop();
    if (!other) return now;
    to.push(now);
    this.#gesture = undefined;
    return other;
  }
}

/** @param {Attempt[]} attempts */
function clear(attempts) {
  for (const { run } of attempts.splice(0)) run.dispose();
}
