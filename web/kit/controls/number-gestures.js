import { PointerDrag } from './pointer-drag.js';

/**
 * Dragging and keyboard control of numbers on the page. Listens on one root for all elements that have a `data-name`
 * and the role spinbutton; the owner decides what a gesture does.
 *
 * @typedef {object} NumberOwner
 * @property {(name: string) => number | undefined} valueOf
 * @property {(name: string, value: number, gesture: unknown) => void} set
 * @property {(name: string, increments: number, gesture: unknown, from?: number) => void} nudge
 * @property {(name: string) => readonly [number, number]} rangeOf the values that Home and End set
 * @property {(name: string) => void} select
 * @property {(name: string) => boolean} isSelected
 * @property {(name: string, text?: string) => void} edit starts typing, with this text or with the current number
 */

/** How far the pointer moves for one increment. */
const PIXELS_PER_INCREMENT = 5;

/** By how many increments a key moves a number. */
export const KEYS = new Map([
  ['ArrowUp', 1],
  ['ArrowRight', 1],
  ['ArrowDown', -1],
  ['ArrowLeft', -1],
  ['PageUp', 10],
  ['PageDown', -10],
]);

const STARTS_TYPING = /^[-+−0-9.,]$/;

export class NumberGestures {
  /** @type {NumberOwner} */
  #owner;
  #drag = new PointerDrag((event) => this.#grasp(event));
  /** Consecutive key presses on one number are one step in the history. */
  #keys = { name: '', token: {} };

  /** @param {NumberOwner} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {EventTarget} root that holds the numbers, now or later */
  listenOn(root) {
    this.#drag.listenOn(root);
    const on = /** @type {(type: string, listener: (event: any) => void) => void} */ (root.addEventListener.bind(root));
    on('focusin', this.#focusin);
    on('keydown', this.#keydown);
  }

  /**
   * @param {PointerEvent} event
   * @returns {import('./pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const element = numberUnder(event);
    if (!element) return undefined;
    const name = nameOf(element);
    const from = this.#owner.valueOf(name);
    if (from === undefined) return undefined;
    const wasSelected = this.#owner.isSelected(name) && isFocused(element);
    const gesture = {};
    focus(element);
    return {
      captor: element,
      isSideways: true,
      // Counted from the start of the drag, so that dragging back restores the old number, even from beyond the limit.
      drag: ({ dx, times }) => this.#owner.nudge(name, Math.round(dx / PIXELS_PER_INCREMENT) * times, gesture, from),
      press: () => wasSelected && this.#owner.edit(name),
      cancel: () => this.#owner.set(name, from, gesture),
    };
  }

  /** @param {FocusEvent} event */
  #focusin = (event) => {
    const element = numberUnder(event);
    if (!element) return;
    this.#keys = { name: nameOf(element), token: {} };
    this.#owner.select(nameOf(element));
  };

  /** @param {KeyboardEvent} event */
  #keydown = (event) => {
    const element = numberUnder(event);
    if (!element || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const name = nameOf(element);
    if (KEYS.has(event.key)) {
      const increments = /** @type {number} */ (KEYS.get(event.key));
      this.#owner.nudge(name, increments * (event.shiftKey ? 10 : 1), this.#keys.token);
    } else if (event.key === 'Home' || event.key === 'End') {
      const [low, high] = this.#owner.rangeOf(name);
      this.#owner.set(name, event.key === 'Home' ? low : high, this.#keys.token);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      this.#owner.edit(name);
    } else if (STARTS_TYPING.test(event.key)) {
      this.#owner.edit(name, event.key);
    } else {
      return;
    }
    event.preventDefault();
  };
}

/** @param {Event} event */
function numberUnder(event) {
  const target = /** @type {Element} */ (event.target);
  return target.closest?.('[role="spinbutton"][data-name]') ?? undefined;
}

/** @param {Element} element */
function nameOf(element) {
  return element.getAttribute('data-name') ?? '';
}

/** @param {Element} element */
function isFocused(element) {
  const root = /** @type {ShadowRoot} */ (element.getRootNode());
  return root.activeElement === element;
}

/** @param {Element} element */
function focus(element) {
  /** @type {HTMLElement | SVGElement} */ (element).focus({ preventScroll: true });
}
