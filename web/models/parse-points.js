import { MOST_POINTS } from './labelled-points.js';
import { parseNumber, shorten } from './parse-number.js';

/** @typedef {import('./labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * The shortest number that is this float32.
 * @param {number} value
 */
export function shortest(value) {
  for (let digits = 1; digits < 9; ++digits) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return String(text);
  }
  return String(value);
}

/**
 * Points as an author writes them in an attribute: "0 0 0; 1 1 1", each one's coordinates, then its class.
 * @param {string} text
 * @param {number} dimensions
 * @returns {{ points: LabelledPoint[] } | { problem: string }}
 */
export function parsePoints(text, dimensions) {
  const rows = text.split(';').map((row) => row.trim().split(/\s*,\s*|\s+/));
  return pointsFromRows(rows, dimensions, 'Point');
}

/**
 * @param {readonly string[][]} rows numbers as people type them; empty rows are passed over
 * @param {number} dimensions
 * @param {string} unit what a row is called in a message
 * @returns {{ points: LabelledPoint[] } | { problem: string }}
 */
export function pointsFromRows(rows, dimensions, unit) {
  const points = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const point = pointOf(cells, dimensions);
    if ('problem' in point) return { problem: `${unit} ${i + 1}, “${shorten(cells.join(', '))}”: ${point.problem}` };
    points.push(point);
  }
  if (points.length > MOST_POINTS) {
    return { problem: `There are ${points.length} points; up to ${MOST_POINTS} are accepted.` };
  }
  return { points };
}

/**
 * @param {string[]} cells
 * @param {number} dimensions
 * @returns {LabelledPoint | { problem: string }}
 */
function pointOf(cells, dimensions) {
  if (cells.length !== dimensions + 1) {
    const names = Array.from({ length: dimensions }, (_, i) => `x${i + 1}`).join(', ');
    return {
      problem: `${cells.length} ${cells.length === 1 ? 'value' : 'values'}; a point has ${dimensions + 1}: ${names} and its class, 0 or 1.`,
    };
  }
  const numbers = [];
  for (const cell of cells) {
    const parsed = parseNumber(cell);
    if ('problem' in parsed) return parsed;
    numbers.push(parsed.value);
  }
  const label = /** @type {number} */ (numbers.pop());
  if (label !== 0 && label !== 1) return { problem: `the class is ${label}; it must be 0 or 1.` };
  return { at: numbers, label };
}
