import { html } from 'lit';

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** A screen reader is told the newest state at most this often, in milliseconds. */
const INTERVAL = 1000;

/** @type {WeakMap<object, Set<Announcer>>} who could speak for a subject; the first one does */
const speakers = new WeakMap();

/**
 * A polite live region: tells the newest state at most once a second, and nothing at first. Of several that show
 * the same subject, one speaks.
 * @implements {ReactiveController}
 */
export class Announcer {
  /** @type {ReactiveControllerHost} */
  #host;
  /** @type {object | undefined} */
  #subject;
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
    this.#speakFor(undefined);
  }

  /**
   * @param {object} subject what the text is about
   * @param {string} text the state as it is now; the first one is known from the page itself
   */
  say(subject, text) {
    this.#speakFor(subject);
    if (text === this.#latest) return;
    const first = this.#latest === '';
    this.#latest = text;
    const [speaker] = speakers.get(subject) ?? [];
    if (first || speaker !== this) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#spoken = this.#latest;
      this.#host.requestUpdate();
    }, INTERVAL);
  }

  region() {
    return html`<p class="unseen" role="status">${this.#spoken}</p>`;
  }

  /** @param {object | undefined} subject */
  #speakFor(subject) {
    if (subject === this.#subject) return;
    if (this.#subject) speakers.get(this.#subject)?.delete(this);
    this.#subject = subject;
    if (!subject) return;
    let all = speakers.get(subject);
    if (!all) speakers.set(subject, (all = new Set()));
    all.add(this);
  }
}
