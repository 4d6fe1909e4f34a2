/** More steps than anyone undoes, and few enough that memory doesn't matter. */
const LONGEST = 200;

/**
 * Undo and redo over immutable states. Changes of one gesture (a drag, consecutive key presses on one number) share a
 * token and make one step.
 * @template S
 */
export class History {
  /** @type {S[]} */
  #states;
  #now = 0;
  /** @type {unknown} */
  #gesture;

  /** @type {(a: S, b: S) => boolean} */
  #same;

  /**
   * @param {S} first
   * @param {(a: S, b: S) => boolean} same
   */
  constructor(first, same) {
    this.#states = [first];
    this.#same = same;
  }

  get current() {
    return this.#states[this.#now];
  }

  get canUndo() {
    return this.#now > 0;
  }

  get canRedo() {
    return this.#now < this.#states.length - 1;
  }

  /**
   * @param {S} state
   * @param {unknown} [gesture] consecutive changes with equal tokens make one step; undefined always makes a new one
   */
  push(state, gesture) {
    const continues = gesture !== undefined && gesture === this.#gesture;
    this.#states.length = this.#now + 1;
    if (continues && this.#same(state, this.#states[this.#now - 1])) {
      // A gesture that ends where it began has changed nothing.
      this.undo();
      this.#states.length = this.#now + 1;
      return;
    }
    if (continues) this.#states[this.#now] = state;
    else this.#states.push(state);
    if (this.#states.length > LONGEST) this.#states.shift();
    this.#now = this.#states.length - 1;
    this.#gesture = gesture;
  }

  undo() {
    if (this.canUndo) this.#now -= 1;
    this.#gesture = undefined;
  }

  redo() {
    if (this.canRedo) this.#now += 1;
    this.#gesture = undefined;
  }
}
