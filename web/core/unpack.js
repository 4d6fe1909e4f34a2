/** The core gives many numbers or texts as one; here they are taken apart. */

/** @typedef {{ text: string, literal: string }} NumberText as a learner reads it, and as a Python literal */

/**
 * @param {import('./bindings.d.ts').NumberTexts} given
 * @returns {NumberText[]}
 */
export function numbersOf({ texts, literals }) {
  const literal = linesOf(literals);
  return linesOf(texts).map((text, i) => ({ text, literal: literal[i] }));
}

/**
 * The lines of a text of which each ends in a line break.
 * @param {string} text
 */
export function linesOf(text) {
  return text.split('\n').slice(0, -1);
}

/**
 * Points whose coordinates stand one after the other.
 * @param {Float32Array} numbers
 * @param {number} dimensions of each
 * @returns {number[][]}
 */
export function cornersOf(numbers, dimensions) {
  return Array.from({ length: numbers.length / dimensions }, (_, i) => [
    ...numbers.subarray(i * dimensions, (i + 1) * dimensions),
  ]);
}
