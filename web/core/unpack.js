/** Splits results in which the core packs many numbers or texts into one. */

/** @typedef {{ text: string, literal: string }} NumberText a number, formatted for display and as a Python literal */

/**
 * @param {import('./bindings.d.ts').NumberTexts} given
 * @returns {NumberText[]}
 */
export function numbersOf({ texts, literals }) {
  const literal = linesOf(literals);
  return linesOf(texts).map((text, i) => ({ text, literal: literal[i] }));
}

/**
 * The lines of a text in which every line ends with a line break.
 * @param {string} text
 */
export function linesOf(text) {
  return text.split('\n').slice(0, -1);
}

/**
 * Splits a flat array of coordinates into points.
 * @param {Float32Array} numbers
 * @param {number} dimensions of each point
 * @returns {number[][]}
 */
export function cornersOf(numbers, dimensions) {
  return Array.from({ length: numbers.length / dimensions }, (_, i) => [
    ...numbers.subarray(i * dimensions, (i + 1) * dimensions),
  ]);
}
