import { marked } from '../words/decimal-mark.js';
import { say } from '../words/say.js';

/**
 * How each quantity is named and spelled. Every view uses these names, so that prose, pictures, code and screen readers
 * agree.
 */

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** @typedef {'input' | 'weight' | 'bias' | 'product' | 'sum' | 'output'} Quantity */

/** @type {ReadonlyMap<string, { quantity: Quantity, noun: () => string }>} */
const KINDS = new Map([
  ['x', { quantity: 'input', noun: () => say`input` }],
  ['w', { quantity: 'weight', noun: () => say`weight` }],
  ['p', { quantity: 'product', noun: () => say`product` }],
  ['b', { quantity: 'bias', noun: () => say`bias` }],
  ['sum', { quantity: 'sum', noun: () => say`sum of the products` }],
  ['z', { quantity: 'sum', noun: () => say`weighted sum` }],
  ['y', { quantity: 'output', noun: () => say`output` }],
  ['slope', { quantity: 'output', noun: () => say`slope of the activation` }],
]);

/** All names, for messages. */
export const NAMES = Object.freeze(['x1', 'x2', '…', 'w1', 'w2', '…', 'b', 'p1', 'p2', '…', 'sum', 'z', 'y', 'slope']);

const SYMBOLS = new Map([
  ['sum', 'Σ'],
  ['slope', 'f′'],
]);

/**
 * @param {string} name "x1", "w2", "b", "p1", "sum", "z", "y"
 * @returns {{ quantity: Quantity, symbol: string, label: string } | undefined}
 */
export function describeName(name) {
  const match = /^([xwp])([1-9]\d?)$|^(b|sum|z|y|slope)$/.exec(name);
  const kind = match && KINDS.get(match[1] ?? match[3]);
  if (!kind) return undefined;
  const number = match[2] ?? '';
  const symbol = SYMBOLS.get(name) ?? name.slice(0, 1) + subscript(number);
  return { quantity: kind.quantity, symbol, label: number ? `${kind.noun()} ${number}` : kind.noun() };
}

/** @param {string} digits */
export function subscript(digits) {
  return digits.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)]);
}

/**
 * Formats the core's text of a number with a typographic minus sign and the element's decimal mark.
 * @param {string} text
 */
export function typeset(text) {
  // In right-to-left text a sign would move to the other side of its number; its translation prevents that.
  return marked(text.replaceAll('-', say`−`));
}

/**
 * Puts a negative number in brackets, as sums and products need it.
 * @param {string} text
 */
export function bracketed(text) {
  return text.startsWith('-') ? `(${typeset(text)})` : typeset(text);
}
