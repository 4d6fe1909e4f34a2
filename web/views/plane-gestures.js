/**
 * Dragging, clicking and keys in the plane of the inputs and in the cube: handles ([data-handle]), points
 * ([data-point]), the free ground ([data-ground]) and the view itself ([data-orbit]). What a gesture means is the
 * owner's to say.
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
 * @property {(gesture: object) => void} cancel takes back what a gesture did
 */

/** Before a press counts as a drag, in pixels. */
const DRAG_FROM = 4;

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
  /** @type {{ kind: 'handle' | 'point' | 'ground' | 'orbit', name: string, svg: SVGSVGElement, id: number, x: number, y: number, moved: boolean, token: object } | undefined} */
  #drag;

  /** @param {PlaneOwner} owner */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {EventTarget} root */
  listenOn(root) {
    const on = /** @type {(type: string, listener: (event: any) => void) => void} */ (root.addEventListener.bind(root));
    on('pointerdown', this.#pointerdown);
    on('pointermove', this.#pointermove);
    on('pointerup', this.#pointerup);
    on('pointercancel', this.#pointercancel);
    on('touchmove', this.#touchmove);
    on('keydown', this.#keydown);
  }

  /** @param {PointerEvent} event */
  #pointerdown = (event) => {
    const found = thingUnder(event);
    if (!found || event.button !== 0 || this.#drag) return;
    const { kind, name, element, svg } = found;
    this.#drag = {
      kind,
      name,
      svg,
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      moved: false,
      token: {},
    };
    // The picture itself, since what was grasped may be drawn anew; so that the release is heard wherever it happens.
    svg.setPointerCapture(event.pointerId);
    if (kind === 'ground') return;
    event.preventDefault();
    if (element instanceof SVGElement && element.hasAttribute('tabindex')) element.focus({ preventScroll: true });
    if (kind === 'point') this.#owner.select(Number(name));
  };

  /** @param {PointerEvent} event */
  #pointermove = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    if (event.buttons === 0) {
      this.#drag = undefined;
      return;
    }
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved && Math.hypot(dx, dy) < DRAG_FROM) return;
    drag.moved = true;
    if (drag.kind === 'ground') return;
    if (drag.kind === 'orbit') {
      drag.x = event.clientX;
      drag.y = event.clientY;
      this.#owner.orbit(dx, dy);
      return;
    }
    const [x, y] = placeIn(drag.svg, event);
    if (drag.kind === 'handle') this.#owner.dragHandle(drag.name, x, y, drag.token);
    else this.#owner.dragPoint(Number(drag.name), x, y, drag.token);
  };

  /** @param {TouchEvent} event */
  #touchmove = (event) => {
    if (this.#drag && this.#drag.kind !== 'ground') event.preventDefault();
  };

  /** @param {PointerEvent} event */
  #pointerup = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    this.#drag = undefined;
    if (drag.kind === 'ground' && !drag.moved) this.#owner.add(...placeIn(drag.svg, event));
  };

  /** @param {PointerEvent} event */
  #pointercancel = (event) => {
    if (this.#drag && event.pointerId === this.#drag.id) this.#takeBack();
  };

  #takeBack() {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag?.moved && (drag.kind === 'handle' || drag.kind === 'point')) this.#owner.cancel(drag.token);
  }

  /** @param {KeyboardEvent} event */
  #keydown = (event) => {
    if (event.key === 'Escape' && this.#drag) {
      this.#takeBack();
      event.preventDefault();
      return;
    }
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
  };
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
 * @param {PointerEvent} event
 * @returns {[number, number]} in the picture's own units
 */
function placeIn(svg, event) {
  const matrix = svg.getScreenCTM();
  if (!matrix) return [0, 0];
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [x, y];
}
