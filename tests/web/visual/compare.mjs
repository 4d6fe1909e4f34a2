/**
 * Compares two pictures. Other versions of a browser draw edges a little lighter, darker or further along; that is no
 * difference. Something that has moved by two pixels, is missing, or has another shape or colour is a difference.
 *
 * A pixel is lost if the other picture has nothing of its colour near its place. A few clearly lost pixels, or many
 * faintly lost ones, are a difference, and so is a fill of another colour. The limits are just above the differences
 * between Chromium 131 and 156 in all our pictures: 1 pixel clearly lost in a square, 13 faintly, and a mean colour 5.0
 * off. They find almost all of 2,470 changes made to live pages: 225 of 240 replaced digits, and 575 of 587 parts moved
 * by two pixels.
 */

/** @typedef {{ width: number, height: number, data: Uint8Array }} Picture as red, green, blue, alpha bytes */
/** @typedef {{ reason: string, x: number, y: number, side: number }} Difference the square where it is largest */

/**
 * A pixel is lost if its colour is more than `colour` (of 255) outside the range of colours around its place in the
 * other picture. Up to `points` lost pixels are allowed in a square.
 */
const RULES = [
  { colour: 40, points: 1 },
  { colour: 16, points: 15 },
];
const SQUARE = 16;
/** How far apart the mean colours of larger squares may be, of 255: finds a fill whose colour is a little off. */
const MEAN = 6;
const LARGE_SQUARE = 32;

/**
 * @param {Picture} a
 * @param {Picture} b
 * @param {number} [clearlyLost] the number of clearly lost pixels allowed in a square
 * @returns {Difference | undefined} undefined if the pictures show the same
 */
export function compare(a, b, clearlyLost = RULES[0].points) {
  if (a.width !== b.width || a.height !== b.height) {
    const reason = `${a.width} × ${a.height} points instead of ${b.width} × ${b.height}`;
    return { reason, x: 0, y: 0, side: 0 };
  }
  const [clear, faint] = RULES;
  for (const rule of [{ ...clear, points: clearlyLost }, faint]) {
    const difference = shapes(a, b, rule);
    if (difference) return difference;
  }
  return fills(a, b);
}

/** @param {Picture} a @param {Picture} b @param {typeof RULES[number]} rule @returns {Difference | undefined} */
function shapes(a, b, { colour, points }) {
  const counts = new Counts(a, SQUARE);
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      if (isSame(a, b, 4 * (y * a.width + x), colour)) continue;
      if (isLost(a, b, x, y, colour) || isLost(b, a, x, y, colour)) counts.add(x, y, 1);
    }
  }
  const { x, y, most } = counts.largest();
  if (most <= points) return undefined;
  const reason = `${most} points are more than ${colour} of 255 off in a square of ${SQUARE}, where ${points} may be`;
  return { reason, x, y, side: SQUARE };
}

/** @param {Picture} a @param {Picture} b @returns {Difference | undefined} */
function fills(a, b) {
  let worst = { x: 0, y: 0, most: 0 };
  for (let channel = 0; channel < 3; channel++) {
    const sums = new Counts(a, LARGE_SQUARE);
    for (let y = 0; y < a.height; y++) {
      for (let x = 0; x < a.width; x++) {
        const at = 4 * (y * a.width + x) + channel;
        if (a.data[at] !== b.data[at]) sums.add(x, y, a.data[at] - b.data[at]);
      }
    }
    const largest = sums.largest();
    if (largest.most > worst.most) worst = largest;
  }
  const mean = worst.most / LARGE_SQUARE ** 2;
  if (mean <= MEAN) return undefined;
  const reason = `the mean colours of a square of ${LARGE_SQUARE} are ${mean.toFixed(1)} of 255 apart, where ${MEAN} may be`;
  return { reason, x: worst.x, y: worst.y, side: LARGE_SQUARE };
}

/** @param {Picture} a @param {Picture} b @param {number} at @param {number} colour */
function isSame(a, b, at, colour) {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs(a.data[at + channel] - b.data[at + channel]) > colour) return false;
  }
  return true;
}

/**
 * Whether the colour of a pixel in picture a is missing around its place in picture b.
 * @param {Picture} a @param {Picture} b @param {number} x @param {number} y @param {number} colour
 */
function isLost(a, b, x, y, colour) {
  for (let channel = 0; channel < 3; channel++) {
    let lowest = 255;
    let highest = 0;
    for (let row = Math.max(0, y - 1); row <= Math.min(b.height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(b.width - 1, x + 1); column++) {
        const value = b.data[4 * (row * b.width + column) + channel];
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
      }
    }
    const value = a.data[4 * (y * a.width + x) + channel];
    if (value < lowest - colour || value > highest + colour) return true;
  }
  return false;
}

/** Sums over squares that overlap by half, so that what lies across the edge of one square is inside another. */
class Counts {
  /** @param {Picture} picture @param {number} side */
  constructor({ width, height }, side) {
    this.half = side / 2;
    this.columns = Math.ceil(width / this.half) + 1;
    this.sums = new Float64Array(this.columns * (Math.ceil(height / this.half) + 1));
  }

  /** @param {number} x @param {number} y @param {number} value */
  add(x, y, value) {
    const column = Math.floor(x / this.half);
    const row = Math.floor(y / this.half);
    for (const i of [row * this.columns + column, (row + 1) * this.columns + column]) {
      this.sums[i] += value;
      this.sums[i + 1] += value;
    }
  }

  /** The square whose sum is furthest from 0. */
  largest() {
    let at = 0;
    for (let i = 1; i < this.sums.length; i++) if (Math.abs(this.sums[i]) > Math.abs(this.sums[at])) at = i;
    return {
      x: Math.max(0, ((at % this.columns) - 1) * this.half),
      y: Math.max(0, (Math.floor(at / this.columns) - 1) * this.half),
      most: Math.abs(this.sums[at]),
    };
  }
}
