import { CoreError } from './core-error.js';

/** What is asked of the core until it is disposed. The core counts those that have been made and not disposed. */
export class Handle {
  /** @type {import('./core.js').Core} */
  #core;
  #name;

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

  dispose() {
    this.#core.release(this);
  }
}
