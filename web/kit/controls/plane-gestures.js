import { PointerDrag } from './pointer-drag.js';

/**
 * Dragging, clicking and keyboard control in the plane of the inputs and in the cube: of handles ([data-handle]),
 * points ([data-point]), the empty ground ([data-ground]) and the view itself ([data-orbit]). The owner decides what a
 * gesture does.
 *
 * @typedef {object} PlaneOwner
 * @property {(name: string, x: number, y: number, gesture: object) => void} dragHandle to a place in the picture
 * @property {(name: string, steps: number) => void} stepHandle by keys
 * @property {(index: number, x: number, y: number, gesture: object) => void} dragPoint
 * @property {(index: number, dx: number, dy: number) => void} stepPoint by keys, to the right and up
 * @property {(index: number) => void} select a point
 * @property {(index: number) => void} relabel
 * @property {(index: number) => void} remove
 * @property {(x: number, y: number) => void} add
 * @property {(dx: number, dy: number) => void} orbit in pixels
 * @property {(gesture: object) => void} cancel undoes what a gesture did
 */

/** @type {Map<string, readonly [number, number]>} to the right and up */
const ARROWS = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);

export class PlaneGestures {
  /** @type {PlaneOwner} */
  #owner;
  #drag = new PointerDrag((event) => this.#grasp(event));

  /** @param {PlaneOwner} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {EventTarget} root */
  listenOn(root) {
    this.#drag.listenOn(root);
    root.addEventListener('keydown', (event) => this.#keydown(/** @type {KeyboardEvent} */ (event)));
  }

  /**
   * @param {PointerEvent} event
   * @returns {import('./pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const found = thingUnder(event);
    if (!found) return undefined;
    const { kind, name, element, svg } = found;
    const owner = this.#owner;
    // The picture captures the pointer, since the grasped element may be redrawn.
    if (kind === 'ground')
      return { captor: svg, scrolls: true, press: () => owner.add(...placeIn(svg, event.clientX, event.clientY)) };
    if (element instanceof SVGElement && element.hasAttribute('tabindex')) element.focus({ preventScroll: true });
    if (kind === 'orbit') {
      let [lastX, lastY] = [0, 0];
      return {
        captor: svg,
        drag: ({ dx, dy }) => {
          owner.orbit(dx - lastX, dy - lastY);
          [lastX, lastY] = [dx, dy];
        },
      };
    }
    if (kind === 'point') owner.select(Number(name));
    const gesture = {};
    return {
      captor: svg,
      drag: ({ x, y }) => {
        const place = placeIn(svg, x, y);
        if (kind === 'handle') owner.dragHandle(name, ...place, gesture);
        else owner.dragPoint(Number(name), ...place, gesture);
      },
      cancel: () => owner.cancel(gesture),
    };
  }

  /** @param {KeyboardEvent} event */
  #keydown(event) {
    const found = thingUnder(event);
    if (!found || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS.get(event.key);
    const size = event.shiftKey ? 10 : 1;
    const index = Number(found.name);
    if (found.kind === 'handle' && arrow) this.#owner.stepHandle(found.name, (arrow[0] + arrow[1]) * size);
    else if (found.kind !== 'point') return;
    else if (arrow) this.#owner.stepPoint(index, arrow[0] * size, arrow[1] * size);
    else if (event.key === ' ' || event.key === 'Enter') this.#owner.relabel(index);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#owner.remove(index);
    else return;
    event.preventDefault();
  }
}

/**
 * @param {Event} event
 * @returns {{ kind: 'handle' | 'point' | 'ground' | 'orbit', name: string, element: Element, svg: SVGSVGElement } | undefined}
 */
function thingUnder(event) {
  const target = /** @type {Element} */ (event.target);
  const element = target.closest?.('[data-handle], [data-point], [data-ground], [data-orbit]');
  const svg = element?.closest('svg');
  if (!element || !svg) return undefined;
  const { handle, point, ground } = /** @type {SVGElement} */ (element).dataset;
  if (handle !== undefined) return { kind: 'handle', name: handle, element, svg };
  if (point !== undefined) return { kind: 'point', name: point, element, svg };
  return { kind: ground !== undefined ? 'ground' : 'orbit', name: '', element, svg };
}

/**
 * @param {SVGSVGElement} svg
 * @param {number} clientX
 * @param {number} clientY
 * @returns {[number, number]} in the picture's own units
 */
function placeIn(svg, clientX, clientY) {
  const matrix = svg.getScreenCTM();
  if (!matrix) return [0, 0];
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return [x, y];
}
