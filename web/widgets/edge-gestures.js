/** What a pixel of dragging changes a parameter by. */
const PER_PIXEL = 0.02;
/** Before a press counts as a drag, in pixels. */
const DRAG_FROM = 4;

/**
 * Dragging an edge or a bias of a network's graph to the right or the left: what the slider below does, where the eye is.
 * A press without a drag selects.
 */
export class EdgeGestures {
  #owner;
  /** @type {{ id: number, index: number, x: number, start: number, moved: boolean, gesture: object } | undefined} */
  #drag;

  /**
   * @param {object} owner
   * @param {(index: number) => void} owner.select
   * @param {(index: number) => number} owner.value
   * @param {(index: number, value: number, gesture: object) => void} owner.set
   */
  constructor(owner) {
    this.#owner = owner;
  }

  /** @param {PointerEvent} event */
  pointerdown = (event) => {
    const edge = /** @type {Element} */ (event.target).closest('[data-parameter]');
    const svg = edge?.closest('svg');
    if (!edge || !svg || event.button !== 0 || this.#drag) return;
    const index = Number(edge.getAttribute('data-parameter'));
    // The picture itself, since the edge is drawn anew.
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
    const start = this.#owner.value(index);
    this.#drag = { id: event.pointerId, index, x: event.clientX, start, moved: false, gesture: {} };
    this.#owner.select(index);
  };

  /** @param {PointerEvent} event */
  pointermove = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    const dx = event.clientX - drag.x;
    if (!drag.moved && Math.abs(dx) < DRAG_FROM) return;
    drag.moved = true;
    this.#owner.set(drag.index, Number((drag.start + dx * PER_PIXEL).toFixed(2)), drag.gesture);
  };

  /** @param {PointerEvent} event */
  pointerup = (event) => {
    if (event.pointerId === this.#drag?.id) this.#drag = undefined;
  };
}
