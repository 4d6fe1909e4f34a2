import { many, say } from '../words/say.js';
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
  return pointsFromRows(rows, dimensions, 'point');
}

/**
 * @param {readonly string[][]} rows numbers as people type them; empty rows are passed over
 * @param {number} dimensions
 * @param {'point' | 'line'} unit what a row is called in a message
 * @returns {{ points: LabelledPoint[] } | { problem: string }}
 */
export function pointsFromRows(rows, dimensions, unit) {
  const points = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const point = pointOf(cells, dimensions);
    if ('problem' in point) {
      const [number, row] = [i + 1, shorten(cells.join(', '))];
      const where = unit === 'line' ? say`Line ${number}, “${row}”` : say`Point ${number}, “${row}”`;
      return { problem: `${where}: ${point.problem}` };
    }
    points.push(point);
  }
  if (points.length > MOST_POINTS) {
    return { problem: say`There are ${points.length} points; up to ${MOST_POINTS} are accepted.` };
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
      problem: many(
        cells.length,
        '{0} value; a point has {1}: {2} and its class, 0 or 1.',
        '{0} values; a point has {1}: {2} and its class, 0 or 1.',
        dimensions + 1,
        names,
      ),
    };
  }
  const numbers = [];
  for (const cell of cells) {
    const parsed = parseNumber(cell);
    if ('problem' in parsed) return parsed;
    numbers.push(parsed.value);
  }
  const label = /** @type {number} */ (numbers.pop());
  if (label !== 0 && label !== 1) return { problem: say`the class is ${label}; it must be 0 or 1.` };
  return { at: numbers, label };
}
