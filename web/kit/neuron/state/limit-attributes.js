import { parseNumber, shorten } from '../../state/parse-number.js';
import { say } from '../../words/say.js';

/** @import { Limits, Range } from './number-limits.js' */

const KINDS = new Map([
  ['inputs', 'x'],
  ['weights', 'w'],
  ['bias', 'b'],
]);

/**
 * Reads the attributes `ranges` ("weights -2 2; b 0 1") and `steps` ("w1 0.5; bias 0.1").
 * @param {{ ranges?: string | null, steps?: string | null }} given
 * @returns {Limits & { problems: string[] }}
 */
export function limitsFromAttributes({ ranges, steps }) {
  /** @type {string[]} */
  const problems = [];
  return {
    ranges: new Map(entries('ranges', ranges, 2, say`as in ranges="weights -2 2; bias 0 1"`, problems, badRange)),
    steps: new Map(
      entries('steps', steps, 1, say`as in steps="weights 0.5; b 0.1"`, problems, badStep).map(
        ([name, [step]]) => /** @type {const} */ ([name, step]),
      ),
    ),
    problems,
  };
}

/** @param {readonly number[]} range */
function badRange([low, high]) {
  return low < high ? '' : say`the second number must be the larger one`;
}

/** @param {readonly number[]} step */
function badStep([step]) {
  return step > 0 ? '' : say`a step must be above 0`;
}

/**
 * @param {string} attribute
 * @param {string | null | undefined} text
 * @param {number} count how many numbers follow each name
 * @param {string} example
 * @param {string[]} problems
 * @param {(numbers: readonly number[]) => string} misfit
 * @returns {[string, Range][]}
 */
function entries(attribute, text, count, example, problems, misfit) {
  /** @type {[string, Range][]} */
  const found = [];
  for (const entry of (text ?? '').split(';').map((part) => part.trim())) {
    if (entry === '') continue;
    const [word, ...rest] = entry.split(/[\s:]+/);
    const name = KINDS.get(word.toLowerCase()) ?? word.toLowerCase();
    const numbers = rest.map(parseNumber);
    const bad = numbers.find((number) => 'problem' in number);
    const values = numbers.map((number) => ('value' in number ? number.value : 0));
    const problem = !/^([xw]([1-9]\d?)?|b)$/.test(name)
      ? say`there is no number “${shorten(word)}”; accepted are inputs, weights, bias, or single ones such as w2`
      : bad && 'problem' in bad
        ? bad.problem.replace(/\.$/, '')
        : values.length !== count
          ? say`“${shorten(entry)}” has ${values.length} numbers; it takes ${count}, ${example}`
          : misfit(values);
    if (problem) problems.push(`${attribute}="${shorten(text ?? '')}": ${problem}.`);
    else found.push([name, /** @type {[number, number]} */ (/** @type {unknown} */ (values))]);
  }
  return found;
}
