import { nothing, svg } from 'lit';
import { typeset } from './quantity.js';

/** Shared by pictures of the space of one or two inputs: the frame, the axes, and how a line divides the space. */

export const SIZE = 300;
export const LEFT = 30;
const RIGHT = 10;
export const TOP = 10;
const BOTTOM = 30;
/** A number line needs no more height than this. */
export const LINE_HEIGHT = 120;

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
 * @param {boolean} isOneDimensional
 * @returns {Frame}
 */
export function frameOf({ low, high }, height, isOneDimensional) {
  const width = SIZE - LEFT - RIGHT;
  const inner = height - TOP - BOTTOM;
  const share = (/** @type {number} */ value) => (value - low) / (high - low);
  return {
    width,
    height: inner,
    x: (value) => LEFT + share(value) * width,
    // Points on a number line are at half its height.
    y: (value) => (isOneDimensional ? TOP + inner / 2 : TOP + (1 - share(value)) * inner),
  };
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
 * The left edge of the frame: a strip to the right of it covers the whole frame.
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
 * The direction of the weights on the screen, as a unit vector.
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
 * The area on one side of a line; the frame clips it.
 * @param {[Place, Place]} ends
 * @param {Place} direction towards that side, at right angles to the line
 */
export function strip([[x, y]], [dx, dy]) {
  const corner = (/** @type {number} */ along, /** @type {number} */ beyond) =>
    pair([x + along * -dy + beyond * dx, y + along * dx + beyond * dy]);
  return `M${corner(-FAR, 0)}L${corner(FAR, 0)}L${corner(FAR, FAR)}L${corner(-FAR, FAR)}Z`;
}

/**
 * The direction of the weights, as an arrow from the middle of the boundary.
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
 * @param {{ ticks: readonly number[], names?: readonly string[] }} plane
 * @param {Frame} frame
 * @param {boolean} isOneDimensional
 */
export function axes({ ticks, names = ['x₁', 'x₂'] }, frame, isOneDimensional) {
  const bottom = TOP + frame.height;
  return svg`<g class="axes" aria-hidden="true">
    <rect class="frame" x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>
    ${isOneDimensional ? svg`<path class="line" d="M${LEFT} ${frame.y(0)}h${frame.width}"></path>` : nothing}
    ${ticks.map(
      (tick) => svg`<path class="tick" d="M${frame.x(tick)} ${bottom}v4"></path>
        <text x=${frame.x(tick)} y=${bottom + 16}>${typeset(String(tick))}</text>
        ${
          isOneDimensional
            ? nothing
            : svg`<path class="tick" d="M${LEFT} ${frame.y(tick)}h-4"></path>
                <text x=${LEFT - 11} y=${frame.y(tick) + 4}>${typeset(String(tick))}</text>`
        }`,
    )}
    <text class="name" x=${SIZE - RIGHT - 10} y=${bottom + 19}>${names[0]}</text>
    ${isOneDimensional ? nothing : svg`<text class="name" x=${LEFT - 13} y=${TOP + 14}>${names[1]}</text>`}
  </g>`;
}

/** @param {readonly number[]} range */
export function ticksOf([low, high]) {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => (high - low) / size <= 4);
  if (!step) return [low, high];
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  // The far end is for the axis's name, and the near end for the other axis's numbers.
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toFixed(6))).filter(
    (tick) => tick > low && tick < high,
  );
}

/** @param {Place} place */
export function pair([x, y]) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
