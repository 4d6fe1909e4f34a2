/**
 * Looks for fewer actions that still find something: leaves out chunks, smaller and smaller ones.
 * @template {{ found: string[] }} Result
 * @param {(indices: number[]) => Promise<Result>} play in a fresh page
 * @param {number[]} indices
 * @param {number} seconds
 * @returns {Promise<Result | undefined>} undefined if even all of them find nothing
 */
export async function shrink(play, indices, seconds) {
  const until = performance.now() + seconds * 1000;
  let left = indices;
  let result = await play(left);
  if (result.found.length === 0) return undefined;
  for (
    let size = Math.ceil(left.length / 2);
    left.length > 1 && performance.now() < until;
    size = Math.ceil(size / 2)
  ) {
    for (let start = 0; start < left.length && performance.now() < until; ) {
      const fewer = [...left.slice(0, start), ...left.slice(start + size)];
      const again = await play(fewer);
      if (again.found.length > 0) {
        left = fewer;
        result = again;
      } else start += size;
    }
    if (size === 1) break;
  }
  return result;
}
