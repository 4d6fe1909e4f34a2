import { PointerDrag } from '../../kit/controls/pointer-drag.js';

/** How much a parameter changes per pixel of a drag. */
const PER_PIXEL = 0.02;

/**
 * Dragging an edge or a bias in a network's graph to the right or the left changes the parameter, as the slider below
 * does. A press without a drag selects it.
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
      // The picture captures the pointer, since the edge is redrawn during the drag.
      captor: svg,
      isSideways: true,
      drag: ({ dx, times }) => owner.set(index, Number((from + dx * times * PER_PIXEL).toFixed(2)), gesture),
      cancel: () => owner.cancel(),
    };
  });
}
