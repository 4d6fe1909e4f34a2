/** @typedef {{ text: string, literal: string }} NumberText as a learner reads it, and as a Python literal */

/**
 * The numbers in the core's answer.
 * @param {readonly string[]} lines
 * @param {number} count how many of the lines are numbers
 * @returns {NumberText[]}
 */
export function numbersIn(lines, count) {
  return lines.slice(0, count).map((line) => {
    const [text, literal] = line.split('\t');
    return { text, literal };
  });
}
