import { sizeObserver } from './size-observer.js';

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** Font weight of numbers in pictures; see parts-diagram.css. */
const NUMBER_WEIGHT = 650;

/**
 * Measures how much room the host's picture has and how wide the reader's digits are, and updates the host when either
 * changes.
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
  /** Width of a digit in ems: between 0.5 and 0.7 in system fonts. */
  digit = 0.6;

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
    this.#observer ??= sizeObserver(([entry]) => this.#measured(entry.contentRect.width, entry.target));
    this.#observer.observe(element);
    // At once, so that the first picture isn't drawn for a wrong width and then again for this one.
    this.#measured(element.getBoundingClientRect().width, element);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#watched = undefined;
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  /**
   * @param {number} pixels
   * @param {Element} element
   */
  #measured(pixels, element) {
    const rem = Number.parseFloat(getComputedStyle(element.closest('.widget') ?? element).fontSize) || 16;
    const digit = digitWidth(getComputedStyle(element).fontFamily);
    if (Math.abs(pixels - this.#pixels) < 0.5 && rem === this.#rem && digit === this.digit) return;
    this.#pixels = pixels;
    this.#rem = rem;
    this.digit = digit;
    this.#host.requestUpdate();
  }
}

/** @type {Map<string, number>} */
const digitWidths = new Map();

/** @param {string} family */
function digitWidth(family) {
  let width = digitWidths.get(family);
  if (width === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `${NUMBER_WEIGHT} 100px ${family}`;
    width = context ? context.measureText('0').width / 100 : 0.6;
    digitWidths.set(family, width);
  }
  return width;
}
