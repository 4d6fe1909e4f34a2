import { html, nothing, svg } from 'lit';
import { SIZE } from '../../../kit/drawing/plane.js';
import { POINT, pointMark } from '../../../kit/plane/drawing/boundary-plane.js';
import { say } from '../../../kit/words/say.js';
import styles from './boundary-cube.css?inline';

export { styles };

/** A sentence about more inputs than can be drawn. */
export const moreDimensions = () =>
  say`With four inputs or more nobody can draw it, and nothing changes: w·x + b = 0 is then a hyperplane, still flat, still with two sides.`;

/**
 * The cube of three inputs, cut by the plane of a neuron and seen from an angle that the learner can change.
 *
 * @typedef {{ yaw: number, pitch: number }} Angle in radians
 */

const MIDDLE = SIZE / 2;
const SCALE = 92;

/**
 * A position in the picture and its depth, which is larger for what is nearer to the eye.
 * @typedef {{ x: number, y: number, depth: number }} Seen
 */

/**
 * @param {Angle} angle
 * @param {readonly [number, number]} range
 * @returns {(at: readonly number[]) => Seen}
 */
function projection({ yaw, pitch }, [low, high]) {
  const centred = (/** @type {number} */ value) => (2 * (value - low)) / (high - low) - 1;
  return ([a, b, c]) => {
    // x₁ to the right, x₂ away from the eye, x₃ up.
    const [x, y, z] = [centred(a), centred(b), centred(c)];
    const right = x * Math.cos(yaw) - y * Math.sin(yaw);
    const away = x * Math.sin(yaw) + y * Math.cos(yaw);
    const up = z * Math.cos(pitch) + away * Math.sin(pitch);
    const depth = away * Math.cos(pitch) - z * Math.sin(pitch);
    return { x: MIDDLE + SCALE * right, y: MIDDLE - SCALE * up, depth: -depth };
  };
}

/** How far a press of a button turns the view, in pixels of the drag that would turn it as far. */
const PRESS = 12;

const BUTTONS = /** @type {const} */ ([
  [() => say`Turn the view left`, '←', -1, 0],
  [() => say`Turn the view right`, '→', 1, 0],
  [() => say`Turn the view up`, '↑', 0, -1],
  [() => say`Turn the view down`, '↓', 0, 1],
]);

/**
 * @param {import('../../../kit/plane/drawing/boundary-plane.js').BoundaryScene & { angle: Angle }} scene
 * @param {(dx: number, dy: number) => void} orbit turns the view as a drag by that many pixels would
 */
export function boundaryCube(scene, orbit) {
  const { range, spaces, points, label, angle } = scene;
  const see = projection(angle, range);
  const [low, high] = range;
  const corners = Array.from({ length: 8 }, (_, i) => [0, 1, 2].map((axis) => ((i >> axis) & 1 ? high : low)));
  const hiddenCorner = furthest(corners.map(see));
  const edges = corners.flatMap((_, from) =>
    [1, 2, 4].filter((bit) => !(from & bit)).map((bit) => /** @type {const} */ ([from, from | bit])),
  );
  const edge = (/** @type {readonly [number, number]} */ [from, to]) => way([corners[from], corners[to]].map(see));
  const isBehind = (/** @type {readonly [number, number]} */ ends) => ends.includes(hiddenCorner);
  const order = points.map((_, i) => i).sort((a, b) => see(points[a].at).depth - see(points[b].at).depth);
  // Points on the far side of the plane are drawn before it.
  const nearFires = facesEye(scene, see);
  const isFar = (/** @type {number} */ i) => (spaces.points[i]?.fires ?? true) !== nearFires;
  const hasPlane = spaces.boundary.length > 2;
  const mark = (/** @type {number} */ i) => {
    const seen = see(points[i].at);
    return pointMark(scene, i, seen, POINT + seen.depth * 1.5); // nearer ones are larger
  };
  return html`<svg translate="no" class="plane cube" viewBox="0 0 ${SIZE} ${SIZE}" role="group" aria-label=${label} data-orbit>
    <rect class="backdrop" width=${SIZE} height=${SIZE}></rect>
    <g class="edges behind">${edges.filter(isBehind).map((ends) => svg`<path d=${edge(ends)}></path>`)}</g>
    ${order.filter((i) => hasPlane && isFar(i)).map((i) => mark(i))}
    ${hasPlane ? svg`<path class="cut" d="${way(spaces.boundary.map(see))}Z"></path>${normal(scene, see)}` : nothing}
    ${scene.drawProof?.((at) => {
      const { x, y } = see(at);
      return [x, y];
    })}
    ${order.filter((i) => !hasPlane || !isFar(i)).map((i) => mark(i))}
    <g class="edges">${edges.filter((ends) => !isBehind(ends)).map((ends) => svg`<path d=${edge(ends)}></path>`)}</g>
    ${names(range, see)}
  </svg>
  <div class="orbit" role="group" aria-label=${say`View`}>${BUTTONS.map(
    ([label, sign, dx, dy]) =>
      html`<button type="button" aria-label=${label()} title=${label()} @click=${() => orbit(dx * PRESS, dy * PRESS)}>${sign}</button>`,
  )}</div>`;
}

/** @param {Seen[]} seen */
function furthest(seen) {
  return seen.reduce((best, { depth }, i) => (depth < seen[best].depth ? i : best), 0);
}

/** @param {readonly Seen[]} places */
function way(places) {
  return `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/**
 * Whether the firing side of the plane faces the eye.
 * @param {import('../../../kit/plane/drawing/boundary-plane.js').BoundaryScene} scene
 * @param {(at: readonly number[]) => Seen} see
 */
function facesEye({ state, range: [low, high] }, see) {
  const middle = [0, 1, 2].map(() => (low + high) / 2);
  return see(middle.map((value, i) => value + state.weights[i])).depth > see(middle).depth;
}

/**
 * The weights as an arrow, perpendicular to the plane.
 * @param {import('../../../kit/plane/drawing/boundary-plane.js').BoundaryScene} scene
 * @param {(at: readonly number[]) => Seen} see
 */
function normal({ state, spaces, range: [low, high] }, see) {
  const corners = spaces.boundary;
  const middle = [0, 1, 2].map((i) => corners.reduce((sum, corner) => sum + corner[i], 0) / corners.length);
  const length = Math.hypot(...state.weights) || 1;
  const arrow = (high - low) * 0.22;
  const from = see(middle);
  const to = see(middle.map((value, i) => value + (state.weights[i] / length) * arrow));
  const size = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = size > 1 ? [(to.x - from.x) / size, (to.y - from.y) / size] : [0, 0];
  const wing = (/** @type {number} */ side) =>
    `${(to.x - dx * 8 + side * dy * 5).toFixed(1)} ${(to.y - dy * 8 - side * dx * 5).toFixed(1)}`;
  return svg`<path class="normal" d=${way([from, to])}></path>
    ${size > 10 ? svg`<path class="tip" d="M${to.x.toFixed(1)} ${to.y.toFixed(1)}L${wing(1)}L${wing(-1)}Z"></path>` : nothing}`;
}

/**
 * @param {readonly [number, number]} range
 * @param {(at: readonly number[]) => Seen} see
 */
function names([low, high], see) {
  const beyond = high + (high - low) * 0.09;
  const places = [
    [(low + high) / 2 + (high - low) * 0.55, low, low],
    [low, beyond, low],
    [low, low, beyond],
  ];
  return svg`<g aria-hidden="true">${places.map((at, i) => {
    const { x, y } = see(at);
    return svg`<text class="name" x=${x} y=${y + 5}>${['x₁', 'x₂', 'x₃'][i]}</text>`;
  })}</g>`;
}
