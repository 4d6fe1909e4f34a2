import { say } from './say.js';

/**
 * A problem with something that an author, a learner or a link gave, as data: a page reports it in the reader's
 * language, a build with the line in the file.
 *
 * @typedef {object} Problem
 * @property {import('./problem-text.js').Code} code
 * @property {string} given everything that was given, shortened so that it can be quoted
 * @property {string} [attribute] in which it was given
 * @property {string} [part] the part of it that is wrong
 * @property {readonly (string | number)[]} [accepted] names, or the smallest and the largest number
 * @property {string} [example] of what is accepted
 * @property {readonly number[]} [counts] how many were given
 * @property {{ line: number, text: string } | { point: number, text: string } | { text: string }} [row] which of several rows
 * of numbers has the problem
 * @property {'neuron' | 'run'} [link] if the problem is in a link, what the link restores
 * @property {string} [instead] the value that is used instead
 * @property {import('./problem-text.js').StandIn} [standIn] what is shown instead, if that isn't a value
 */

/** @typedef {Problem & { part: string, accepted: readonly (string | number)[], counts: readonly number[] }} Told */

/** Sentences about numbers that a learner types into a field. */
export const NUMBER_SENTENCES = {
  'nothing-given': () => say`Nothing was given; write a number like 0.5, −3 or 1e-3.`,
  'not-a-number': (/** @type {Told} */ { part }) => say`“${part}” is not a number; write one like 0.5, −3 or 1e-3.`,
  'ambiguous-number': (/** @type {Told} */ { part, accepted }) =>
    say`“${part}” can be read in two ways; write ${accepted[0]} or ${accepted[1]}.`,
  'number-too-large': (/** @type {Told} */ { part }) =>
    say`${part} is too large; numbers from −1,000,000 to 1,000,000 are accepted.`,
  'outside-limits': (/** @type {Told} */ { part, accepted }) =>
    say`${part} goes from ${minus(accepted[0])} to ${minus(accepted[1])} here.`,
};

/**
 * What is wrong with a number that was typed, in the page's language.
 * @param {Problem} problem of parseNumber
 */
export function numberProblemText({ code, part, given, accepted = [], ...rest }) {
  const sentence = NUMBER_SENTENCES[/** @type {keyof typeof NUMBER_SENTENCES} */ (code)];
  return sentence({ ...rest, code, given, part: part ?? given, accepted, counts: [] });
}

/** @param {string | number} value */
function minus(value) {
  return String(value).replaceAll('-', '−');
}
