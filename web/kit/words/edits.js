/**
 * How many letters have to be added, left out, replaced or swapped with the next one to make one text of the other: the
 * optimal string alignment distance.
 * @param {string} one
 * @param {string} other
 */
export function edits(one, other) {
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const isSwapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      next.push(
        Math.min(
          next[j] + 1,
          row[j + 1] + 1,
          row[j] + (one[i] === other[j] ? 0 : 1),
          isSwapped ? before[j - 1] + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}
