/** @typedef {(this: any, ...given: any[]) => any} Listener */

/**
 * Lets an element hear of whatever its listeners throw, wherever they are: in its templates, or added to its shadow root.
 */
export class ListenerGuard {
  /** @type {(error: unknown) => void} */
  #caught;
  #isOutdated;
  /** @type {WeakMap<Listener, Listener>} so that a function stays the same from one drawing to the next */
  #guarded = new WeakMap();

  /**
   * @param {(error: unknown) => void} caught throws the error again if it isn't expected
   * @param {() => boolean} isOutdated whether listeners are of a picture that is about to be replaced, and do nothing
   */
  constructor(caught, isOutdated) {
    this.#caught = caught;
    this.#isOutdated = isOutdated;
  }

  /**
   * Guards the listeners of a template and of the templates in it.
   * @template T
   * @param {T} drawn
   * @returns {T}
   */
  inside(drawn) {
    if (Array.isArray(drawn)) for (const each of drawn) this.inside(each);
    const { values, strings } = /** @type {{ values?: unknown[], strings?: unknown }} */ (drawn ?? {});
    if (!Array.isArray(values)) return drawn;
    values.forEach((value, i) => {
      if (typeof value !== 'function') this.inside(value);
      else values[i] = (strings ? this.of : this.#inDirective).call(this, /** @type {Listener} */ (value));
    });
    return drawn;
  }

  /** A directive's function makes a template, or takes an element. @param {Listener} make @returns {Listener} */
  #inDirective(make) {
    return this.#once(make, (...given) => this.inside(make(...given)));
  }

  /** @param {ShadowRoot} root whose listeners are guarded from now on */
  listenersOf(root) {
    const add = root.addEventListener;
    root.addEventListener = (/** @type {string} */ type, /** @type {any} */ listener, /** @type {any} */ options) =>
      add.call(root, type, typeof listener === 'function' ? this.of(listener) : listener, options);
  }

  /** @param {Listener} listener @returns {Listener} */
  of(listener) {
    const caught = this.#caught;
    const isOutdated = this.#isOutdated;
    return this.#once(listener, function (...given) {
      if (isOutdated()) return;
      try {
        const answer = listener.apply(this, given);
        if (answer instanceof Promise) answer.catch(caught);
      } catch (error) {
        caught(error);
      }
    });
  }

  /** @param {Listener} given @param {Listener} guarded */
  #once(given, guarded) {
    const known = this.#guarded.get(given);
    if (known) return known;
    this.#guarded.set(given, guarded).set(guarded, guarded);
    return guarded;
  }
}
