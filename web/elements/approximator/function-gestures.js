import { PointerDrag } from '../../kit/controls/pointer-drag.js';
import { valueAt } from './drawing/function-plot.js';

/** @typedef {import('./state/approximation.js').Approximation} Approximation */

/** By how much a key changes a value. */
const KEYS = new Map([
  ['ArrowUp', 0.05],
  ['ArrowRight', 0.05],
  ['ArrowDown', -0.05],
  ['ArrowLeft', -0.05],
  ['PageUp', 0.25],
  ['PageDown', -0.25],
]);

/** Dragging and keys on the picture of the learner's own function, which change its values. */
export class FunctionGestures {
  #model;
  #drag = new PointerDrag((event) => this.#grasp(event));

  /** @param {() => Approximation | undefined} model the approximation now */
  constructor(model) {
    this.#model = model;
  }

  /** @param {EventTarget} root where the function is drawn */
  listenOn(root) {
    this.#drag.listenOn(root);
  }

  /**
   * @param {PointerEvent} event
   * @returns {import('../../kit/controls/pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const svg = /** @type {Element} */ (event.target).closest('.plot svg');
    const model = this.#model();
    if (model?.name !== 'own' || !svg) return undefined;
    const before = model.own;
    return {
      captor: svg,
      isAtOnce: true,
      drag: ({ x, y }) => this.#draw(svg, x, y),
      cancel: () => {
        model.own = before;
        model.begin();
      },
    };
  }

  /** @param {KeyboardEvent} event */
  keydown = (event) => {
    const index = /** @type {Element} */ (event.target).closest('[data-index]')?.getAttribute('data-index');
    const by = KEYS.get(event.key);
    const model = this.#model();
    if (index == null || by === undefined || !model || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#bend(Number(index), model.own[Number(index)] + by);
  };

  /**
   * Moves the nearest value to the pointer.
   * @param {Element} svg
   * @param {number} x in the viewport
   * @param {number} y
   */
  #draw(svg, x, y) {
    const handles = [...svg.querySelectorAll('.own .grip')].map((grip) => grip.getBoundingClientRect());
    const distances = handles.map(({ left, width }) => Math.abs(left + width / 2 - x));
    const { top, height } = svg.getBoundingClientRect();
    const units = /** @type {SVGSVGElement} */ (svg).viewBox.baseVal.height;
    this.#bend(distances.indexOf(Math.min(...distances)), valueAt(((y - top) / height) * units));
  }

  /**
   * @param {number} index
   * @param {number} value
   */
  #bend(index, value) {
    const model = this.#model();
    if (!model) return;
    model.own = model.own.map((old, i) => (i === index ? Math.round(20 * Math.max(-1, Math.min(1, value))) / 20 : old));
    model.begin();
  }
}
