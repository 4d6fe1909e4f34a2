import { Handle } from './handle.js';

/**
 * The only owner of an Embind object.
 *
 * After a trap, the wasm instance is gone and the object with it. The next call of `ensure` then makes a new object in
 * the fresh instance.
 *
 * @template {import('./bindings.d.ts').BoundObject} Bound
 */
export class BoundHandle extends Handle {
  /** @type {Bound | undefined} */
  #bound;
  #generation = -1;

  /**
   * The object in the current wasm instance.
   * @internal
   * @param {(module: import('./bindings.d.ts').BoundTrainingModule) => Bound} make
   * @returns {{ bound: Bound, isFresh: boolean }} isFresh: just made, without the state of an earlier object
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
    if (bound) {
      try {
        this.core.call(() => this.#generation === this.core.generation && bound.delete());
      } catch {
        // The instance is gone, and the object with it.
      }
    }
    this.#bound = undefined;
    super.dispose();
  }
}
