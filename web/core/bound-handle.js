import { Handle } from './handle.js';

/**
 * The one owner of an Embind object.
 *
 * After a trap the instance that the object was in is gone; it is then made anew in the fresh one, by whoever asks
 * for it first.
 *
 * @template {import('./bindings.d.ts').BoundObject} Bound
 */
export class BoundHandle extends Handle {
  /** @type {Bound | undefined} */
  #bound;
  #generation = -1;

  /**
   * The object in the instance that runs now.
   * @internal
   * @param {(module: import('./bindings.d.ts').BoundTrainingModule) => Bound} make
   * @returns {{ bound: Bound, isFresh: boolean }} isFresh: it has just been made, with no memory of an earlier one
   */
  ensure(make) {
    this.requireLive();
    const isFresh = !this.#bound || this.#generation !== this.core.generation;
    if (isFresh) {
      this.#bound = this.core.call(make);
      this.#generation = this.core.generation;
    }
    return { bound: /** @type {Bound} */ (this.#bound), isFresh };
  }

  dispose() {
    const bound = this.#bound;
    if (bound && this.#generation === this.core.generation) {
      try {
        this.core.call(() => bound.delete());
      } catch {
        // The instance that it was in is gone, and it with it.
      }
    }
    this.#bound = undefined;
    super.dispose();
  }
}
