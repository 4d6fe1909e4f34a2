import { dsvFormat } from 'd3-dsv';
import { parseNumber } from './parse-number.js';
import { pointsFromRows, shortest, tooMany } from './parse-points.js';

/**
 * @typedef {import('./labelled-points.js').LabelledPoint} LabelledPoint
 * @import { Problem } from '../words/problem.js'
 */

/**
 * Points as people paste them: one line per point, with its coordinates and its class separated by commas, semicolons,
 * tabs or spaces. Without line breaks, semicolons end a point. A first line of words is taken as headings.
 *
 * @param {string} text
 * @param {number} dimensions
 * @returns {{ points: LabelledPoint[] } | { problem: Problem }}
 */
export function pointsFromCsv(text, dimensions) {
  const lines = linesOf(text.trim());
  const problem = tooMany(lines);
  if (problem) return problem;
  const rows = rowsOf(lines.join('\n'));
  // Blanked and so skipped, but not removed, so that the other lines keep their numbers.
  if (hasHeadings(rows[0])) rows[0] = [''];
  return pointsFromRows(rows, dimensions, 'line');
}

/**
 * Points as CSV, with headings.
 * @param {readonly LabelledPoint[]} points
 * @param {number} dimensions
 */
export function pointsToCsv(points, dimensions) {
  const headings = [...Array.from({ length: dimensions }, (_, i) => `x${i + 1}`), 'class'];
  const rows = points.map(({ at, label }) => [...at.map(shortest), String(label)]);
  return dsvFormat(',').formatRows([headings, ...rows]);
}

/** Lines, or where there is only one, its parts between semicolons. @param {string} text */
function linesOf(text) {
  return text.split(text.includes('\n') ? '\n' : ';').map((line) => line.trim());
}

/** @param {string} lines */
function rowsOf(lines) {
  const separator = [';', '\t', ','].find((mark) => lines.includes(mark));
  const rows = separator ? dsvFormat(separator).parseRows(lines) : lines.split('\n').map((line) => line.split(/\s+/));
  return rows.map((cells) => {
    const trimmed = cells.map((cell) => cell.trim());
    // A row without the separator, such as "0 0 1" among rows with commas.
    return trimmed.length === 1 ? trimmed[0].split(/\s+/) : trimmed;
  });
}

/** @param {string[]} cells */
function hasHeadings(cells) {
  return cells.every((cell) => 'problem' in parseNumber(cell) && /\p{L}/u.test(cell));
}
