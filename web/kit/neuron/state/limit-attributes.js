import { inAttribute, parseNumber, shorten } from '../../state/parse-number.js';

/**
 * @import { Problem } from '../../words/problem.js'
 * @import { Limits, Range } from './number-limits.js'
 */

const KINDS = new Map([
  ['inputs', 'x'],
  ['weights', 'w'],
  ['bias', 'b'],
]);

/**
 * Reads the attributes `ranges` ("weights -2 2; b 0 1") and `steps` ("w1 0.5; bias 0.1").
 * @param {{ ranges?: string | null, steps?: string | null }} given
 * @returns {Limits & { problems: Problem[] }}
 */
export function limitsFromAttributes({ ranges, steps }) {
  /** @type {Problem[]} */
  const problems = [];
  return {
    ranges: new Map(entries('ranges', ranges, 2, 'ranges="weights -2 2; bias 0 1"', problems, rangeCode)),
    steps: new Map(
      entries('steps', steps, 1, 'steps="weights 0.5; b 0.1"', problems, stepCode).map(
        ([name, [step]]) => /** @type {const} */ ([name, step]),
      ),
    ),
    problems,
  };
}

/** @param {readonly number[]} range */
function rangeCode([low, high]) {
  return low < high ? undefined : 'no-range';
}

/** @param {readonly number[]} step */
function stepCode([step]) {
  return step > 0 ? undefined : 'no-step-size';
}

/**
 * @param {string} attribute
 * @param {string | null | undefined} text
 * @param {number} count how many numbers follow each name
 * @param {string} example
 * @param {Problem[]} problems
 * @param {(numbers: readonly number[]) => Problem['code'] | undefined} codeOf what is wrong with them
 * @returns {[string, Range][]}
 */
function entries(attribute, text, count, example, problems, codeOf) {
  /** @type {[string, Range][]} */
  const found = [];
  for (const entry of (text ?? '').split(';').map((part) => part.trim())) {
    if (entry === '') continue;
    const [word, ...rest] = entry.split(/[\s:]+/);
    const name = KINDS.get(word.toLowerCase()) ?? word.toLowerCase();
    const numbers = rest.map(parseNumber);
    const bad = numbers.find((number) => 'problem' in number);
    const values = numbers.map((number) => ('value' in number ? number.value : 0));
    const refuse = (/** @type {Partial<Problem> & Pick<Problem, 'code'>} */ problem) =>
      problems.push(
        inAttribute(
          { given: entry, ...problem },
          attribute,
          text ?? '',
          entry === text ? {} : { row: { text: shorten(entry) } },
        ),
      );
    const code = codeOf(values);
    if (!/^([xw]([1-9]\d?)?|b)$/.test(name)) {
      refuse({ code: 'unknown-number', part: shorten(word), accepted: [...KINDS.keys()] });
    } else if (bad && 'problem' in bad) refuse(bad.problem);
    else if (values.length !== count)
      refuse({ code: 'wrong-count', counts: [values.length], accepted: [count], example });
    else if (code) refuse({ code, example });
    else found.push([name, /** @type {[number, number]} */ (/** @type {unknown} */ (values))]);
  }
  return found;
}
