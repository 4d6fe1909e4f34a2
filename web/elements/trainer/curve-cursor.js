import { PointerDrag } from '../../kit/controls/pointer-drag.js';
import { stepAt } from './drawing/loss-curve.js';

/** By how many training steps a key moves the cursor. */
const KEYS = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
]);

/**
 * Dragging and keys on the loss curve, which go back and forth in time.
 */
export class CurveCursor {
  #owner;
  #drag = new PointerDrag((event) => this.#grasp(event));

  /**
   * @param {{ now: () => { step: number, earliest: number, latest: number }, goTo: (step: number) => void }} owner step:
   * where the run is, or is on its way to
   */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {EventTarget} root where the curve is drawn */
  listenOn(root) {
    this.#drag.listenOn(root);
  }

  /**
   * @param {PointerEvent} event
   * @returns {import('../../kit/controls/pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const svg = /** @type {Element} */ (event.target).closest('svg.curve');
    if (!svg) return undefined;
    const { step } = this.#owner.now();
    /** @type {SVGElement | null} */ (svg.querySelector('.cursor'))?.focus({ preventScroll: true });
    return { captor: svg, isAtOnce: true, drag: ({ x }) => this.#follow(svg, x), cancel: () => this.#goTo(step) };
  }

  /** @param {KeyboardEvent} event */
  keydown = (event) => {
    if (!(/** @type {Element} */ (event.target).closest('.cursor')) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { step, earliest, latest } = this.#owner.now();
    const by = KEYS.get(event.key);
    const page = Math.max(1, Math.round(latest / 10));
    if (by !== undefined) this.#goTo(step + by * (event.shiftKey ? 10 : 1));
    else if (event.key === 'PageUp') this.#goTo(step + page);
    else if (event.key === 'PageDown') this.#goTo(step - page);
    else if (event.key === 'Home') this.#goTo(earliest);
    else if (event.key === 'End') this.#goTo(latest);
    else return;
    event.preventDefault();
  };

  /**
   * @param {Element} svg
   * @param {number} x in the viewport
   */
  #follow(svg, x) {
    const { left, width } = svg.getBoundingClientRect();
    const units = /** @type {SVGSVGElement} */ (svg).viewBox.baseVal.width;
    const last = Number(svg.getAttribute('data-last'));
    this.#goTo(stepAt(((x - left) / width) * units, units, last));
  }

  /** @param {number} wanted */
  #goTo(wanted) {
    const { step, earliest, latest } = this.#owner.now();
    const next = Math.min(latest, Math.max(earliest, wanted));
    if (next !== step) this.#owner.goTo(next);
  }
}
