import { CoreError } from './core-error.js';

/**
 * The one owner of an object in the wasm heap. The core counts those that have been made and not disposed.
 *
 * After a trap the instance that the object was in is gone; it is then made anew in the fresh one, by whoever asks
 * for it first.
 *
 * @template {{ delete: () => void }} Raw
 */
export class Handle {
  /** @type {import('./core.js').Core} */
  #core;
  #name;
  /** @type {Raw | undefined} */
  #raw;
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

  /**
   * The object in the instance that runs now.
   * @param {(raw: import('./core.js').RawCore) => Raw} make
   * @returns {{ raw: Raw, isFresh: boolean }} isFresh: it has just been made, with no memory of an earlier one
   */
  ensure(make) {
    if (!this.#core.owns(this)) throw new CoreError('disposed', `This ${this.#name} has been disposed.`);
    const isFresh = !this.#raw || this.#generation !== this.#core.generation;
    if (isFresh) {
      this.#raw = this.#core.call(make);
      this.#generation = this.#core.generation;
    }
    return { raw: /** @type {Raw} */ (this.#raw), isFresh };
  }

  dispose() {
    const raw = this.#raw;
    if (raw && this.#generation === this.#core.generation) {
      try {
        this.#core.call(() => raw.delete());
      } catch {
        // The instance that it was in is gone, and it with it.
      }
    }
    this.#raw = undefined;
    this.#core.release(this);
  }
}
