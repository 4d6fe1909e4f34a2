/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */
/**
 * Tells its host when the room for its picture changes.
 * @implements {ReactiveController}
 */
export class WidthWatcher {
  /** @type {ReactiveControllerHost} */
  #host;
  /** @type {ResizeObserver | undefined} */
  #observer;
  /** @type {Element | undefined} */
  #watched;
  #pixels = 0;
  #rem = 16;

  /** @param {ReactiveControllerHost} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** The width in sixteenths of the reader's text size, so that a picture in these units grows with the text. */
  get units() {
    return (this.#pixels * 16) / this.#rem;
  }

  /** @param {Element} element */
  watch(element) {
    if (element === this.#watched) return;
    this.#watched = element;
    this.#observer?.disconnect();
    this.#observer ??= new ResizeObserver(([entry]) => this.#measured(entry.contentRect.width));
    this.#observer.observe(element);
    // At once, so that the first picture isn't drawn for another width and then again for this one.
    this.#measured(element.getBoundingClientRect().width);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#watched = undefined;
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  /** @param {number} pixels */
  #measured(pixels) {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    if (Math.abs(pixels - this.#pixels) < 0.5 && rem === this.#rem) return;
    this.#pixels = pixels;
    this.#rem = rem;
    this.#host.requestUpdate();
  }
}
