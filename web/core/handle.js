import { CoreError } from './core-error.js';

/** Base class of the neurons and runs that a core makes. They are usable until disposed; the core counts live ones. */
export class Handle {
  /** @type {import('./core.js').Core} */
  #core;
  #name;

  /**
   * @param {import('./core.js').Core} core
   * @param {string} name of this kind of handle, for error messages
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
