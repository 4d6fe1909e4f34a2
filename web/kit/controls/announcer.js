import { html } from 'lit';

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** Shortest time between two announcements, in milliseconds. */
const INTERVAL = 1000;

/** @type {WeakMap<object, Set<Announcer>>} the announcers for each subject; only the first one speaks */
const speakers = new WeakMap();

/**
 * A polite live region that announces the latest state, at most once a second, and never the first one. If several
 * elements show the same subject, only one of them announces it.
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
   * @param {string} text the current state; the first one isn't announced, since the page itself shows it
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
