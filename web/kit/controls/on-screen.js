/** @import { ReactiveController } from 'lit' */

/** An element that is off screen follows when the browser has time, but not later than this, in milliseconds. */
const AT_LATEST = 500;

/** Elements this near are treated as seen, so that scrolling never meets an old number. */
const NEAR = '50%';

/** @type {WeakMap<Element, OnScreen>} */
const watched = new WeakMap();

/** @type {IntersectionObserver | undefined} one for all elements */
let observer;

/**
 * Lets an element answer in the frame where the reader can see it, and when there is time where not: a drag pays
 * only for what is on screen, and what isn't is still right for a printer, a search or a screen reader.
 *
 * @implements {ReactiveController}
 */
export class OnScreen {
  /** @type {import('lit').LitElement} */
  #host;
  #seen = true;
  #waiting = false;

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) watched.get(target)?.changed(isIntersecting);
      },
      { rootMargin: NEAR },
    );
    watched.set(this.#host, this);
    observer.observe(this.#host);
  }

  hostDisconnected() {
    observer?.unobserve(this.#host);
    this.#seen = true;
  }

  /** Updates the host, now or when there is time. */
  update() {
    if (this.#seen) {
      this.#host.requestUpdate();
    } else if (!this.#waiting) {
      this.#waiting = true;
      const later = () => {
        this.#waiting = false;
        this.#host.requestUpdate();
      };
      if (typeof requestIdleCallback === 'function') requestIdleCallback(later, { timeout: AT_LATEST });
      else setTimeout(later, AT_LATEST / 4);
    }
  }

  /** @param {boolean} seen */
  changed(seen) {
    this.#seen = seen;
    if (seen && this.#waiting) this.#host.requestUpdate();
  }
}
