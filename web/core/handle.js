import { CoreError } from './core-error.js';

/**
 * The one owner of an Embind object. The core counts those that have been made and not disposed.
 *
 * After a trap the instance that the object was in is gone; it is then made anew in the fresh one, by whoever asks
 * for it first.
 *
 * @template {import('./bindings.d.ts').BoundObject} Bound
 */
export class Handle {
  /** @type {import('./core.js').Core} */
  #core;
  #name;
  /** @type {Bound | undefined} */
  #bound;
  #generation = -1;

  /**
   * @param {import('./core.js').Core} core
   * @param {string} name what it is, for messages
   */
  constructor(core, name) {
    this.#core = core;
    this.#name = name;
    core.adopt(this);
  }

  get core() {
    return this.#core;
  }

  /** @internal */
  requireLive() {
    if (this.#core.owns(this)) return;
    throw new CoreError(
      'disposed',
      `This ${this.#name} has been disposed: nothing can be asked of it any more. Create another one, or call dispose() later.`,
    );
  }

  /**
   * The object in the instance that runs now.
   * @internal
   * @param {(module: import('./bindings.d.ts').BoundTrainingModule) => Bound} make
   * @returns {{ bound: Bound, isFresh: boolean }} isFresh: it has just been made, with no memory of an earlier one
   */
  ensure(make) {
    this.requireLive();
    const isFresh = !this.#bound || this.#generation !== this.#core.generation;
    if (isFresh) {
      this.#bound = this.#core.call(make);
      this.#generation = this.#core.generation;
    }
    return { bound: /** @type {Bound} */ (this.#bound), isFresh };
  }

  dispose() {
    const bound = this.#bound;
    if (bound && this.#generation === this.#core.generation) {
      try {
        this.#core.call(() => bound.delete());
      } catch {
        // The instance that it was in is gone, and it with it.
      }
    }
    this.#bound = undefined;
    this.#core.release(this);
  }
}
