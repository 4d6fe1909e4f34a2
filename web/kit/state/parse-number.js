/** @import { Problem } from '../words/problem.js' */

/** Larger magnitudes are rejected: they teach nothing, and their products wouldn't fit into the pictures. */
export const LARGEST = 1e6;

/** 1,000 is a thousand to some and one to others. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A number as people type it: "0.5", "0,5", "−0.3", "1e-3", with spaces around.
 *
 * @param {string} text
 * @returns {{ value: number } | { problem: Problem }} rounded to float32, or what is wrong and what is accepted
 */
export function parseNumber(text) {
  const typed = text
    .trim()
    .replace(/[\u2212\u2013\uFE63\uFF0D]/g, '-')
    // Arabic and Persian digits, ٠ to ٩ and ۰ to ۹, and their decimal mark.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace('\u066B', '.');
  if (AMBIGUOUS.test(typed)) {
    const accepted = [typed.replace(',', ''), typed.split(',')[0]];
    return { problem: { code: 'ambiguous-number', given: typed, accepted } };
  }
  const plain = typed.replace(',', '.');
  if (plain === '') return { problem: { code: 'nothing-given', given: '' } };
  if (!NUMBER.test(plain)) return { problem: { code: 'not-a-number', given: shorten(text) } };
  // Rounded as PyTorch rounds a Python number when it makes a float32 tensor of it.
  const value = Math.fround(Number(plain));
  if (Math.abs(value) > LARGEST) {
    return { problem: { code: 'number-too-large', given: shorten(text), accepted: [-LARGEST, LARGEST] } };
  }
  return { value: value === 0 ? 0 : value };
}

/**
 * A list as authors write it: "2, 3, 1" or "2 3 1"; with semicolons between the numbers, commas are decimal.
 *
 * @param {string} text
 * @returns {{ values: number[] } | { problem: Problem }}
 */
export function parseNumberList(text) {
  const parts = text
    .trim()
    .split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*|\s+/)
    .filter((part, i, all) => part !== '' || i < all.length - 1);
  const values = [];
  for (const part of parts) {
    const parsed = parseNumber(part);
    if ('problem' in parsed) return parsed;
    values.push(parsed.value);
  }
  return { values };
}

/**
 * Turns a problem with a part of an attribute's text into a problem with the attribute.
 * @param {Problem} problem
 * @param {string} attribute
 * @param {string} given the attribute's whole text
 * @param {Pick<Problem, 'instead' | 'standIn' | 'row'>} [more]
 * @returns {Problem}
 */
export function inAttribute(problem, attribute, given, more) {
  return { ...problem, part: problem.part ?? problem.given, attribute, given: shorten(given), ...more };
}

/** Shortens what was given, so that a message can quote it. @param {string} text */
export function shorten(text) {
  // Only so much is looked at: a message may quote any text, again and again.
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
