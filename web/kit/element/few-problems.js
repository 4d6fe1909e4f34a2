import { fewOf } from '../words/few.js';

/** @import { Problem } from '../words/problem.js' */

/**
 * The first problems, and how many more there are.
 * @param {readonly Problem[]} problems
 * @returns {Problem[]}
 */
export function fewProblems(problems) {
  return fewOf(
    problems,
    (problem) => problem,
    (count) => ({ code: 'more-problems', given: '', counts: [count] }),
  );
}
