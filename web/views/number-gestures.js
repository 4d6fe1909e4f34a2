/**
 * Dragging and keys for numbers on the page. Listens on one root for all elements with a `data-name` that have
 * the role spinbutton; what a gesture means is the owner's to say.
 *
 * @typedef {object} NumberOwner
 * @property {(name: string) => number | undefined} valueOf
 * @property {(name: string, value: number, gesture: unknown) => void} set
 * @property {(name: string, increments: number, gesture: unknown, from?: number) => void} nudge
 * @property {(name: string) => readonly [number, number]} rangeOf what Home and End go to
 * @property {(name: string) => void} select
 * @property {(name: string) => boolean} isSelected
 * @property {(name: string, text?: string) => void} edit starts typing, with this text or with the number
 */

/** How far the pointer moves for one increment, and before a press counts as a drag, in pixels. */
const PIXELS_PER_INCREMENT = 5;
const DRAG_FROM = 4;

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
  /** @type {{ name: string, element: Element, id: number, x: number, from: number, wasSelected: boolean, moved: boolean, token: object } | undefined} */
  #drag;
  /** A run of key presses on one number is one step of the history. */
  #keys = { name: '', token: {} };

  /** @param {NumberOwner} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {EventTarget} root that holds the numbers, now or later */
  listenOn(root) {
    const on = /** @type {(type: string, listener: (event: any) => void) => void} */ (root.addEventListener.bind(root));
    on('pointerdown', this.#pointerdown);
    on('pointermove', this.#pointermove);
    on('pointerup', this.#pointerup);
    on('pointercancel', this.#pointercancel);
    on('touchmove', this.#touchmove);
    on('focusin', this.#focusin);
    on('keydown', this.#keydown);
  }

  /** @param {PointerEvent} event */
  #pointerdown = (event) => {
    const element = numberUnder(event);
    if (!element || event.button !== 0 || this.#drag) return;
    const name = nameOf(element);
    const from = this.#owner.valueOf(name);
    if (from === undefined) return;
    this.#drag = {
      name,
      element,
      id: event.pointerId,
      x: event.clientX,
      from,
      wasSelected: this.#owner.isSelected(name) && isFocused(element),
      moved: false,
      token: {},
    };
    // From the start, so that the release is heard wherever it happens.
    element.setPointerCapture(event.pointerId);
    // Keeps text from being selected; the focus that this also prevents is given here.
    event.preventDefault();
    focus(element);
  };

  /** @param {PointerEvent} event */
  #pointermove = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    if (event.buttons === 0) {
      this.#drag = undefined;
      return;
    }
    const dx = event.clientX - drag.x;
    if (!drag.moved) {
      if (Math.abs(dx) < DRAG_FROM) return;
      drag.moved = true;
    }
    const increments = Math.round(dx / PIXELS_PER_INCREMENT) * (event.shiftKey ? 10 : 1);
    // From where the drag began: dragging back brings the old number back, also from beyond the limit.
    this.#owner.nudge(drag.name, increments, drag.token, drag.from);
  };

  /**
   * Inside an SVG, `touch-action: pan-y` isn't enough everywhere to keep a sideways drag from becoming a scroll.
   * @param {TouchEvent} event
   */
  #touchmove = (event) => {
    if (this.#drag?.moved) event.preventDefault();
  };

  /** @param {PointerEvent} event */
  #pointerup = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    this.#drag = undefined;
    if (!drag.moved && drag.wasSelected) this.#owner.edit(drag.name);
  };

  /** @param {PointerEvent} event a scroll took the pointer over: the number goes back to where it was */
  #pointercancel = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    this.#drag = undefined;
    if (drag.moved) this.#owner.set(drag.name, drag.from, drag.token);
  };

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
    if (event.key === 'Escape' && this.#drag?.moved) {
      this.#owner.set(this.#drag.name, this.#drag.from, this.#drag.token);
      this.#drag = undefined;
    } else if (KEYS.has(event.key)) {
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
