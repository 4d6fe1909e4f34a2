/**
 * Numbers as colours, four bytes each, ready for an ImageData: from orange over the paper's colour to blue.
 * @param {import('./core.js').Core} core that trains
 * @param {ArrayLike<number>} numbers
 * @param {readonly [number, number]} range the numbers that get the scale's ends
 * @param {boolean} dark for a dark page
 * @returns {Uint8ClampedArray<ArrayBuffer>}
 */
export function paint(core, numbers, [low, high], dark) {
  core.writeArguments(numbers);
  return core.call((bound) => bound.paint(numbers.length, dark, low, high));
}
