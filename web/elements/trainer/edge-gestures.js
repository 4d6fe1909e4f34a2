import { PointerDrag } from '../../kit/controls/pointer-drag.js';

/** What a pixel of dragging changes a parameter by. */
const PER_PIXEL = 0.02;

/**
 * Dragging an edge or a bias of a network's graph to the right or the left: what the slider below does, where the eye is.
 * A press without a drag selects.
 *
 * @param {object} owner
 * @param {(index: number) => void} owner.select
 * @param {(index: number) => number} owner.value
 * @param {(index: number, value: number, gesture: object) => void} owner.set
 * @param {() => void} owner.cancel takes back what a gesture did
 */
export function edgeDrag(owner) {
  return new PointerDrag((event) => {
    const edge = /** @type {Element} */ (event.target).closest('[data-parameter]');
    const svg = edge?.closest('svg.network');
    if (!edge || !svg) return undefined;
    const index = Number(edge.getAttribute('data-parameter'));
    const from = owner.value(index);
    const gesture = {};
    owner.select(index);
    return {
      // The picture itself, since the edge is drawn anew.
      captor: svg,
      isSideways: true,
      drag: ({ dx, times }) => owner.set(index, Number((from + dx * times * PER_PIXEL).toFixed(2)), gesture),
      cancel: () => owner.cancel(),
    };
  });
}
