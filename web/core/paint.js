/**
 * Numbers as colours, four bytes each, as in an ImageData: from orange through the background colour to blue.
 * @param {import('./core.js').Core} core with the training functions
 * @param {ArrayLike<number>} numbers
 * @param {readonly [number, number]} range the numbers at the ends of the colour scale
 * @param {boolean} dark for a dark page
 * @returns {Uint8ClampedArray<ArrayBuffer>}
 */
export function paint(core, numbers, [low, high], dark) {
  core.writeArguments(numbers);
  return core.call((bound) => bound.paint(numbers.length, dark, low, high));
}
