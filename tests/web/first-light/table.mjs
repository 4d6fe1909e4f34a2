/** What is printed, and what is over its limit. */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string[][]} trips the files of each, the HTML's first
 * @property {number} bytes
 * @property {import('./timing.mjs').Visit} [page] medians
 * @property {import('./timing.mjs').Visit} [ideal]
 */

const HEADS = ['', 'trips', 'kB', 'first number', 'ideal', 'ratio', 'main thread', 'longest task'];
const ms = (/** @type {number | undefined} */ time) => (time === undefined ? '' : `${time.toFixed(0)} ms`);

/** @param {readonly Row[]} rows */
export function table(rows) {
  const isTimed = rows.some(({ page }) => page);
  const lines = rows.map(({ name, trips, bytes, page, ideal }) => [
    name,
    String(trips.length - 1),
    (bytes / 1000).toFixed(1),
    ms(page?.shown),
    ms(ideal?.shown),
    page && ideal ? (page.shown / ideal.shown).toFixed(2) : '',
    ms(page?.busy),
    ms(page?.longest),
  ]);
  const shown = [HEADS, ...lines].map((line) => (isTimed ? line : line.slice(0, 3)));
  const widths = shown[0].map((_, i) => Math.max(...shown.map((line) => line[i].length)));
  return shown
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 2))).join(''))
    .join('\n');
}

/** Which files each trip is for. @param {Row} row */
export const tripsOf = ({ name, trips }) =>
  [name, ...trips.slice(1).map((files, i) => `  ${i + 1}  ${files.join(' ')}`)].join('\n');

/**
 * @param {readonly Row[]} rows
 * @param {ReadonlyMap<string, { trips: number, kB: number }>} limits
 * @returns {string[]} what is over its limit
 */
export function faultsIn(rows, limits) {
  return rows.flatMap(({ name, trips, bytes }) => {
    const limit = limits.get(name);
    if (!limit) return [`${name}: there is no limit for it in web/site/size-budgets.mjs`];
    const made = trips.length - 1;
    return [
      ...(made > limit.trips ? [`${name}: ${made} trips, over the limit of ${limit.trips}`] : []),
      ...(bytes > 1000 * limit.kB ? [`${name}: ${(bytes / 1000).toFixed(1)} kB, over the limit of ${limit.kB}`] : []),
    ];
  });
}
