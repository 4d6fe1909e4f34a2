/**
 * A point of a class, 0 or 1. Frozen and replaced, never changed in place.
 * @typedef {{ readonly at: readonly number[], readonly label: number }} LabelledPoint
 */

/** More would fit neither a picture nor a link. */
export const MOST_POINTS = 100;

/** @type {readonly LabelledPoint[]} */
export const NO_POINTS = Object.freeze([]);

/**
 * @param {readonly LabelledPoint[]} points
 * @returns {readonly LabelledPoint[]} with float32 values, as the core has them
 */
export function freezePoints(points) {
  if (points.length === 0) return NO_POINTS;
  return Object.freeze(
    points.map(({ at, label }) => Object.freeze({ at: Object.freeze(at.map((value) => Math.fround(value))), label })),
  );
}

/**
 * @param {readonly LabelledPoint[]} a
 * @param {readonly LabelledPoint[]} b
 */
export function samePoints(a, b) {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        ({ at, label }, i) =>
          label === b[i].label && at.length === b[i].at.length && at.every((value, k) => value === b[i].at[k]),
      ))
  );
}
