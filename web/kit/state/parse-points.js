import { MOST_POINTS } from './labelled-points.js';
import { parseNumber, shorten } from './parse-number.js';

/**
 * @typedef {import('./labelled-points.js').LabelledPoint} LabelledPoint
 * @import { Problem } from '../words/problem.js'
 */

/**
 * The shortest decimal that rounds to this float32.
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
 * Points as an author writes them in an attribute: "0 0 0; 1 1 1", with each point's coordinates, then its class. An
 * array of arrays that a framework has written as text has no semicolons: "0,0,0,1,1,1".
 * @param {string} text
 * @param {number} dimensions
 * @returns {{ points: LabelledPoint[] } | { problem: Problem }}
 */
export function parsePoints(text, dimensions) {
  const rows = text.split(';').map((row) => row.trim());
  const problem = tooMany(rows);
  if (problem) return problem;
  const cells = rows.map((row) => row.split(/\s*,\s*|\s+/));
  return pointsFromRows(cells.length === 1 ? inRows(cells[0], dimensions + 1) : cells, dimensions, 'point');
}

/**
 * Counts before anything is read, so that a huge text costs little.
 * @param {readonly string[]} rows trimmed
 * @returns {{ problem: Problem } | undefined}
 */
export function tooMany(rows) {
  const count = rows.filter((row) => row !== '').length;
  // One more may be a line of headings.
  if (count <= MOST_POINTS + 1) return undefined;
  return { problem: { code: 'too-many-points', given: '', counts: [count], accepted: [MOST_POINTS] } };
}

/**
 * @param {string[]} cells
 * @param {number} columns
 * @returns {string[][]} one row if they don't fill several
 */
function inRows(cells, columns) {
  if (cells.length % columns !== 0) return [cells];
  return Array.from({ length: cells.length / columns }, (_, i) => cells.slice(i * columns, (i + 1) * columns));
}

/**
 * @param {readonly string[][]} rows numbers as people type them; empty rows are skipped
 * @param {number} dimensions
 * @param {'point' | 'line'} unit what a row is called in a message
 * @returns {{ points: LabelledPoint[] } | { problem: Problem }}
 */
export function pointsFromRows(rows, dimensions, unit) {
  const points = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const point = pointOf(cells, dimensions);
    if ('problem' in point) {
      const text = shorten(cells.join(', '));
      return { problem: { ...point.problem, row: unit === 'line' ? { line: i + 1, text } : { point: i + 1, text } } };
    }
    points.push(point);
  }
  if (points.length > MOST_POINTS) {
    return { problem: { code: 'too-many-points', given: '', counts: [points.length], accepted: [MOST_POINTS] } };
  }
  return { points };
}

/**
 * @param {string[]} cells
 * @param {number} dimensions
 * @returns {LabelledPoint | { problem: Problem }}
 */
function pointOf(cells, dimensions) {
  if (cells.length !== dimensions + 1) {
    const accepted = Array.from({ length: dimensions }, (_, i) => `x${i + 1}`);
    return { problem: { code: 'wrong-columns', given: '', counts: [cells.length], accepted } };
  }
  const numbers = [];
  for (const cell of cells) {
    const parsed = parseNumber(cell);
    if ('problem' in parsed) return parsed;
    numbers.push(parsed.value);
  }
  const label = /** @type {number} */ (numbers.pop());
  if (label !== 0 && label !== 1) return { problem: { code: 'unknown-class', given: String(label), accepted: [0, 1] } };
  return { at: numbers, label };
}
