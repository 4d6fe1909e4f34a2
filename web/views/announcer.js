import { html } from 'lit';

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** A screen reader is told the newest state at most this often, in milliseconds. */
const INTERVAL = 1000;

/**
 * A polite live region: says what changed after the learner has stopped changing it, and nothing at first.
 * @implements {ReactiveController}
 */
export class Announcer {
  /** @type {ReactiveControllerHost} */
  #host;
  #spoken = '';
  #latest = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {ReactiveControllerHost} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param {string} text the state as it is now; the first one is known from the page itself */
  say(text) {
    if (text === this.#latest) return;
    const first = this.#latest === '';
    this.#latest = text;
    if (first) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#spoken = this.#latest;
      this.#host.requestUpdate();
    }, INTERVAL);
  }

  region() {
    return html`<p class="unseen" role="status">${this.#spoken}</p>`;
  }
}
