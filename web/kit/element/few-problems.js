/** @import { Problem } from '../words/problem.js' */

/** More messages than this at once help nobody. */
const MOST = 5;

/**
 * The first problems, and how many more there are.
 * @param {readonly Problem[]} problems
 * @returns {readonly Problem[]}
 */
export function fewOf(problems) {
  if (problems.length <= MOST) return problems;
  return [...problems.slice(0, MOST), { code: 'more-problems', given: '', counts: [problems.length - MOST] }];
}
