import { html, nothing, svg } from 'lit';
import { andList } from '../../drawing/lists.js';
import {
  axes,
  endsOf,
  frameOf,
  LEFT,
  LINE_HEIGHT,
  normal,
  pair,
  SIZE,
  strip,
  TOP,
  ticksOf,
  towards,
  wholeOf,
} from '../../drawing/plane.js';
import { typeset } from '../../drawing/quantity.js';
import { say } from '../../words/say.js';

/**
 * The number line or plane of one or two inputs, with what a learner can drag: the boundary, which slides; a handle
 * that turns it; and the points.
 *
 * @typedef {object} BoundaryScene
 * @property {readonly [number, number]} range of each axis
 * @property {import('../../neuron/state/neuron-state.js').NeuronState} state
 * @property {import('../../../core/half-spaces.js').HalfSpaces} spaces
 * @property {readonly import('../../state/labelled-points.js').LabelledPoint[]} points
 * @property {import('../../neuron/state/curves.js').Curve} curve the activation, over the weighted sums that occur here
 * @property {number} selected index of a point, or −1
 * @property {{ slides: boolean, turns: boolean, points: boolean }} live what can be changed
 * @property {typeof import('./shade.js').shadeStops | undefined} shadeStops draws the output's shade, if the activation
 * isn't a step
 * @property {((placeOf: (at: readonly number[]) => readonly [number, number]) => unknown) | undefined} drawProof draws
 * why no boundary separates the points, if the learner has asked
 * @property {boolean} [isOpen] whether the points' classes aren't shown yet
 * @property {string} label for a screen reader
 * @property {(index: number) => string} labelOf a point
 */

/** Radius of a point. */
export const POINT = 9;

/** @param {BoundaryScene} scene */
export function boundaryPlane(scene) {
  const { range, state, spaces, label } = scene;
  const isOneDimensional = state.weights.length === 1;
  const frame = frameOfScene(scene);
  const height = isOneDimensional ? LINE_HEIGHT : SIZE;
  const { width, height: inner } = frame;
  return html`<svg translate="no" class="plane live" viewBox="0 0 ${SIZE} ${height}" role="group" aria-label=${label}>
    <defs>
      <clipPath id="ground"><rect x=${LEFT} y=${TOP} width=${width} height=${inner}></rect></clipPath>
      ${scene.shadeStops?.({ ...scene, from: placeOf(spaces.shade.from, frame), to: placeOf(spaces.shade.to, frame) })}
    </defs>
    <g clip-path="url(#ground)">
      <rect class="quiet" x=${LEFT} y=${TOP} width=${width} height=${inner}></rect>
      ${shaded(scene, frame)}
      <rect class="ground" data-ground x=${LEFT} y=${TOP} width=${width} height=${inner}></rect>
      ${divider(scene, frame)}
      ${scene.drawProof?.((at) => placeOf(at, frame))}
    </g>
    ${axes({ ticks: ticksOf(range) }, frame, isOneDimensional)}
    ${scene.points.map(({ at }, i) => {
      const [x, y] = placeOf(at, frame);
      return pointMark(scene, i, { x, y }, POINT, 13);
    })}
    ${handles(scene, frame)}
  </svg>`;
}

/** @param {Pick<BoundaryScene, 'range' | 'state'>} scene */
export function frameOfScene({ range: [low, high], state }) {
  const isOneDimensional = state.weights.length === 1;
  return frameOf({ low, high }, isOneDimensional ? LINE_HEIGHT : SIZE, isOneDimensional);
}

/**
 * Converts a place in the picture to inputs.
 * @param {Pick<BoundaryScene, 'range' | 'state'>} scene
 * @param {number} x
 * @param {number} y
 */
export function inputsAt(scene, x, y) {
  const [low, high] = scene.range;
  const { width, height } = frameOfScene(scene);
  const at = [low + ((x - LEFT) / width) * (high - low)];
  if (scene.state.weights.length > 1) at.push(high - ((y - TOP) / height) * (high - low));
  return at;
}

/**
 * @param {readonly number[]} at
 * @param {import('../../drawing/plane.js').Frame} frame
 * @returns {[number, number]}
 */
function placeOf(at, frame) {
  return [frame.x(at[0]), frame.y(at[1] ?? 0)];
}

/**
 * @param {BoundaryScene} scene
 * @param {import('../../drawing/plane.js').Frame} frame
 */
function shaded({ state, spaces }, frame) {
  if (state.activation !== 'step') {
    return svg`<rect class="shade" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>`;
  }
  const ends = endsOf(spaces.boundary, frame);
  // If the boundary is outside the picture, the whole picture is on one side.
  const area = ends
    ? strip(ends, towards(state.weights))
    : spaces.shade.highest > 0
      ? strip(wholeOf(frame), [1, 0])
      : '';
  return area ? svg`<path class="firing" d=${area}></path>` : nothing;
}

/**
 * @param {BoundaryScene} scene
 * @param {import('../../drawing/plane.js').Frame} frame
 */
function divider({ state, spaces, live }, frame) {
  const ends = endsOf(spaces.boundary, frame);
  if (!ends) return nothing;
  const way = `M${pair(ends[0])}L${pair(ends[1])}`;
  return svg`<path class="boundary" d=${way}></path>
    ${normal(ends, towards(state.weights))}
    ${live.slides ? svg`<path class="hold" data-handle="slide" d=${way}></path>` : nothing}`;
}

/**
 * The handles as knobs that can be focused and moved by keys. They are on the line, apart from each other and from the
 * arrow.
 * @param {BoundaryScene} scene
 * @param {import('../../drawing/plane.js').Frame} frame
 */
function handles({ state, spaces, live }, frame) {
  const ends = endsOf(spaces.boundary, frame);
  if (!ends) return nothing;
  const between = (/** @type {number} */ share) =>
    /** @type {const} */ ([
      ends[0][0] + (ends[1][0] - ends[0][0]) * share,
      ends[0][1] + (ends[1][1] - ends[0][1]) * share,
    ]);
  const knob = (
    /** @type {'slide' | 'turn'} */ name,
    /** @type {readonly [number, number]} */ [x, y],
    /** @type {string} */ label,
    /** @type {number} */ value,
    /** @type {string} */ text,
  ) =>
    svg`<g class="knob ${name}" data-handle=${name} role="slider" tabindex="0" aria-label=${label}
      aria-valuenow=${value} aria-valuemin="-1000000" aria-valuemax="1000000" aria-valuetext=${text}>
      <circle class="hit-area" cx=${x} cy=${y} r="16"></circle>
      <circle class="grip" cx=${x} cy=${y} r="7"></circle>
      ${name === 'turn' ? svg`<path class="sign" d="M${x - 3} ${y - 2.5}a4 4 0 1 1 0 5m0 -7v2.5h2.5"></path>` : svg`<path class="sign" d="M${x - 3.5} ${y}h7m-3.5 -3.5v7"></path>`}
    </g>`;
  const isOneDimensional = state.weights.length === 1;
  const weights = andList(state.weights.map((value) => typeset(String(Number(value.toPrecision(6))))));
  const bias = Number(state.bias.toPrecision(6));
  return svg`
    ${live.slides ? knob('slide', between(isOneDimensional ? 0.12 : 0.3), isOneDimensional ? say`Move the threshold` : say`Move the line`, bias, say`bias ${bias}`.replace('-', '−')) : nothing}
    ${live.turns && !isOneDimensional ? knob('turn', between(0.8), say`Turn the line`, Number(state.weights[0].toPrecision(6)), say`weights ${weights}`) : nothing}`;
}

/**
 * A labelled point that can be selected, with a badge if it is on the wrong side.
 * @param {BoundaryScene} scene
 * @param {number} index
 * @param {{ x: number, y: number }} place in the picture
 * @param {number} [size] its radius
 * @param {number} [hitRadius] how far from its centre it can be grasped, if that is more
 */
export function pointMark(
  { points, spaces, selected, live, isOpen, labelOf },
  index,
  { x, y },
  size = POINT,
  hitRadius = size,
) {
  const { label } = points[index];
  const isRight = isOpen || (spaces.points[index]?.isRight ?? true);
  return svg`<g class="point small ${isOpen ? 'open' : label === 1 ? 'wanted' : ''} ${isRight ? '' : 'wrong'}" data-point=${index}
      role=${live.points ? 'button' : 'img'} tabindex=${live.points ? 0 : nothing} aria-label=${labelOf(index)}>
    ${index === selected ? svg`<circle class="chosen" cx=${x} cy=${y} r=${size + 6}></circle>` : nothing}
    ${hitRadius > size ? svg`<circle class="hit-area" cx=${x} cy=${y} r=${hitRadius}></circle>` : nothing}
    <circle class="body" cx=${x} cy=${y} r=${size}></circle>
    <text x=${x} y=${y + 4}>${isOpen ? '?' : label}</text>
    ${
      isRight
        ? nothing
        : svg`<circle class="badge" cx=${x + 8} cy=${y - 8} r="6.5"></circle>
            <path class="cross" d="M${x + 5.6} ${y - 10.4}l4.8 4.8m0 -4.8l-4.8 4.8"></path>`
    }
  </g>`;
}
