import { say } from './say.js';

/**
 * A line of a fenced block that was skipped.
 *
 * @typedef {object} FenceProblem
 * @property {'no-pair' | 'unsafe-attribute' | 'unknown-attribute' | 'given-twice'} code
 * @property {number} line
 * @property {string} element
 * @property {string} given the line, or the attribute's name
 * @property {readonly string[]} accepted names of attributes
 * @property {number} [before] the line that gives it already
 */

/** @type {Record<FenceProblem['code'], (problem: FenceProblem) => string>} */
const SENTENCES = {
  'no-pair': ({ given }) => say`“${given}” isn't “name: value”; a line “---” starts the fallback text`,
  'unsafe-attribute': ({ given, element, accepted }) =>
    say`“${given}” can't be set from a lesson; ${element} accepts ${accepted.join(', ')}`,
  'unknown-attribute': ({ given, element, accepted }) =>
    say`${element} has no attribute “${given}”; it accepts ${accepted.join(', ')}`,
  'given-twice': ({ given, before }) => say`“${given}” is given twice, first on line ${before}`,
};

/** As a sentence without its full stop. @param {FenceProblem} problem */
export function fenceProblemText(problem) {
  return SENTENCES[problem.code](problem);
}

/** As a sentence that says which line. @param {FenceProblem} problem */
export function fenceProblemNote(problem) {
  return say`Line ${problem.line}: ${fenceProblemText(problem)}.`;
}
