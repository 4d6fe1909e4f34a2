import { html, nothing, svg } from 'lit';
import { typeset } from './quantity.js';

/**
 * The space of one or two inputs as a neuron divides it: the side on which it fires is shaded, the boundary drawn, and
 * on each point stands what is wanted there.
 *
 * @typedef {object} PlanePoint
 * @property {readonly number[]} at
 * @property {string} label
 * @property {string} text what stands on it
 * @property {boolean | undefined} isWanted whether it should be on the firing side; undefined: the learner isn't to know
 * @property {boolean} isRight
 * @property {boolean} isChosen
 *
 * @typedef {object} Plane
 * @property {number} low of each axis
 * @property {number} high
 * @property {readonly number[]} ticks
 * @property {readonly number[]} weights which way the firing side lies
 * @property {readonly (readonly number[])[]} boundary a threshold, a segment's ends, or nothing where it passes by
 * @property {boolean} fires whether it fires in all of the plane, where the boundary passes by
 * @property {readonly (readonly (readonly number[])[])[]} [band] the two ends of the range in which the boundary may lie
 * @property {readonly (readonly (readonly number[])[])[]} [links] lines between points that show why there is no boundary
 * @property {readonly PlanePoint[]} points
 * @property {(index: number) => void} choose a point
 * @property {string} label for a screen reader
 * @property {boolean} [isHidden] whether the learner isn't to see yet how it divides the plane
 */

export const SIZE = 300;
export const LEFT = 30;
const RIGHT = 10;
export const TOP = 10;
const BOTTOM = 30;
/** A number line needs no more height than this. */
export const LINE_HEIGHT = 120;

/** @param {Plane} plane */
export function planeView(plane) {
  const isLine = plane.weights.length === 1;
  const height = isLine ? LINE_HEIGHT : SIZE;
  const frame = frameOf(plane, height, isLine);
  return html`<svg class="plane" viewBox="0 0 ${SIZE} ${height}" role="img" aria-label=${plane.label}>
    <defs><clipPath id="plane"><rect x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect></clipPath></defs>
    <g clip-path="url(#plane)">
      <rect class="quiet" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>
      ${plane.isHidden ? nothing : divided(plane, frame)}
    </g>
    ${axes(plane, frame, isLine)}
    ${plane.points.map((point, i) => pointView(point, frame, () => plane.choose(i)))}
  </svg>`;
}

/**
 * @typedef {object} Frame
 * @property {number} width
 * @property {number} height
 * @property {(value: number) => number} x
 * @property {(value: number) => number} y
 */

/**
 * @param {{ low: number, high: number }} plane
 * @param {number} height
 * @param {boolean} isLine
 * @returns {Frame}
 */
export function frameOf({ low, high }, height, isLine) {
  const width = SIZE - LEFT - RIGHT;
  const inner = height - TOP - BOTTOM;
  const share = (/** @type {number} */ value) => (value - low) / (high - low);
  return {
    width,
    height: inner,
    x: (value) => LEFT + share(value) * width,
    // A line's points stand in its middle.
    y: (value) => (isLine ? TOP + inner / 2 : TOP + (1 - share(value)) * inner),
  };
}

/**
 * @param {Plane} plane
 * @param {Frame} frame
 */
function divided({ weights, boundary, fires, band, links = [] }, frame) {
  const ends = endsOf(boundary, frame);
  const area = ends ? strip(ends, towards(weights)) : fires ? strip(wholeOf(frame), [1, 0]) : '';
  const [first, last] = (band ?? []).map((line) => endsOf(line, frame));
  return svg`
    ${area ? svg`<path class="firing" d=${area}></path>` : nothing}
    ${first && last ? svg`<path class="band" d="M${pair(first[0])}L${pair(first[1])}L${pair(last[1])}L${pair(last[0])}Z"></path>` : nothing}
    ${links.map((link) => {
      const [from, to] = endsOf(link, frame) ?? [];
      return from && to ? svg`<path class="link" d="M${pair(from)}L${pair(to)}"></path>` : nothing;
    })}
    ${ends ? svg`<path class="boundary" d="M${pair(ends[0])}L${pair(ends[1])}"></path>${normal(ends, towards(weights))}` : nothing}`;
}

/** @typedef {readonly [number, number]} Place */

/**
 * @param {readonly (readonly number[])[]} boundary
 * @param {Frame} frame
 * @returns {[Place, Place] | undefined}
 */
export function endsOf(boundary, frame) {
  if (boundary.length === 0) return undefined;
  if (boundary[0].length === 1) {
    const x = frame.x(boundary[0][0]);
    return [
      [x, TOP],
      [x, TOP + frame.height],
    ];
  }
  if (boundary.length < 2) return undefined;
  const [from, to] = boundary.map(([x1, x2]) => /** @type {Place} */ ([frame.x(x1), frame.y(x2)]));
  return [from, to];
}

/**
 * The edge of the frame from which a strip to the right covers all of it.
 * @param {Frame} frame
 * @returns {[Place, Place]}
 */
export function wholeOf(frame) {
  return [
    [LEFT, TOP],
    [LEFT, TOP + frame.height],
  ];
}

/**
 * Where the weights point to, on the screen, with length 1.
 * @param {readonly number[]} weights
 * @returns {Place}
 */
export function towards([w1, w2 = 0]) {
  const length = Math.hypot(w1, w2) || 1;
  return [w1 / length, -w2 / length];
}

/** Longer than anything in the frame. */
const FAR = 2 * SIZE;

/**
 * Everything beyond a line; the frame clips it.
 * @param {[Place, Place]} ends
 * @param {Place} direction at a right angle to the line
 */
export function strip([[x, y]], [dx, dy]) {
  const corner = (/** @type {number} */ along, /** @type {number} */ beyond) =>
    pair([x + along * -dy + beyond * dx, y + along * dx + beyond * dy]);
  return `M${corner(-FAR, 0)}L${corner(FAR, 0)}L${corner(FAR, FAR)}L${corner(-FAR, FAR)}Z`;
}

/**
 * The weights as an arrow that stands on the boundary.
 * @param {[Place, Place]} ends
 * @param {Place} direction
 */
export function normal([[x1, y1], [x2, y2]], [dx, dy]) {
  const x = (x1 + x2) / 2;
  const y = (y1 + y2) / 2;
  const tip = /** @type {Place} */ ([x + dx * 26, y + dy * 26]);
  const wing = (/** @type {number} */ side) =>
    pair([tip[0] - dx * 7 + side * dy * 4.5, tip[1] - dy * 7 - side * dx * 4.5]);
  return svg`<path class="normal" d="M${pair([x, y])}L${pair([x + dx * 22, y + dy * 22])}"></path>
    <path class="tip" d="M${pair(tip)}L${wing(1)}L${wing(-1)}Z"></path>`;
}

/**
 * @param {{ ticks: readonly number[] }} plane
 * @param {Frame} frame
 * @param {boolean} isLine
 */
export function axes({ ticks }, frame, isLine) {
  const bottom = TOP + frame.height;
  return svg`<g class="axes" aria-hidden="true">
    <rect class="frame" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>
    ${isLine ? svg`<path class="line" d="M${LEFT} ${frame.y(0)}h${frame.width}"></path>` : nothing}
    ${ticks.map(
      (tick) => svg`<path class="tick" d="M${frame.x(tick)} ${bottom}v4"></path>
        <text x=${frame.x(tick)} y=${bottom + 16}>${typeset(String(tick))}</text>
        ${
          isLine
            ? nothing
            : svg`<path class="tick" d="M${LEFT} ${frame.y(tick)}h-4"></path>
                <text x=${LEFT - 11} y=${frame.y(tick) + 4}>${typeset(String(tick))}</text>`
        }`,
    )}
    <text class="name" x=${SIZE - RIGHT - 10} y=${bottom + 19}>x₁</text>
    ${isLine ? nothing : svg`<text class="name" x=${LEFT - 13} y=${TOP + 14}>x₂</text>`}
  </g>`;
}

/**
 * @param {PlanePoint} point
 * @param {Frame} frame
 * @param {() => void} choose
 */
function pointView({ at, text, isWanted, isRight, isChosen }, frame, choose) {
  const x = frame.x(at[0]);
  const y = frame.y(at[1] ?? 0);
  return svg`<g class="point ${isWanted === undefined ? 'open' : isWanted ? 'wanted' : ''} ${isRight ? '' : 'wrong'}" aria-hidden="true" @click=${choose}>
    ${isChosen ? svg`<circle class="chosen" cx=${x} cy=${y} r="19"></circle>` : nothing}
    <circle class="body" cx=${x} cy=${y} r="13"></circle>
    <text x=${x} y=${y + 5}>${text}</text>
    ${
      isRight
        ? nothing
        : svg`<circle class="badge" cx=${x + 11} cy=${y - 11} r="8"></circle>
            <path class="cross" d="M${x + 8} ${y - 14}l6 6m0 -6l-6 6"></path>`
    }
  </g>`;
}

/** @param {Place} place */
export function pair([x, y]) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
