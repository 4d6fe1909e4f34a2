/** @import { ReactiveController } from 'lit' */

/** Off-screen elements update when the browser is idle, but no later than this, in milliseconds. */
const AT_LATEST = 500;

/** Elements this near to the screen count as visible, so that scrolling never reveals an old number. */
const NEAR = '50%';

/** @type {WeakMap<Element, OnScreen>} */
const watched = new WeakMap();

/** @type {IntersectionObserver | undefined} one for all elements */
let observer;

/**
 * Updates an element at once if it is on screen, and when the browser is idle if it isn't. So a drag only costs time
 * for what is visible, and the rest is still correct for printing, searching and screen readers.
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

  /** Updates the host, now or when the browser is idle. */
  update() {
    if (this.#seen) {
      this.#host.requestUpdate();
    } else if (!this.#waiting) {
      this.#waiting = true;
      const later = () => {
        if (!this.#waiting) return;
        this.#waiting = false;
        this.#host.requestUpdate();
      };
      const isIdleKnown = typeof requestIdleCallback === 'function';
      if (isIdleKnown) requestIdleCallback(later);
      // A frame of another origin that is off the screen is never idle for browsers, whatever timeout one asks for.
      setTimeout(later, isIdleKnown ? AT_LATEST : AT_LATEST / 4);
    }
  }

  /** @param {boolean} seen */
  changed(seen) {
    this.#seen = seen;
    if (seen && this.#waiting) this.#host.requestUpdate();
  }
}
