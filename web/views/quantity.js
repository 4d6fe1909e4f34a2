/**
 * How each quantity is named and spelled; every view takes it from here, so that prose, picture, code and
 * screen reader agree.
 */

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** @typedef {'input' | 'weight' | 'bias' | 'product' | 'sum' | 'output'} Quantity */

/** @type {Readonly<Record<string, { quantity: Quantity, noun: string }>>} */
const KINDS = {
  x: { quantity: 'input', noun: 'input' },
  w: { quantity: 'weight', noun: 'weight' },
  p: { quantity: 'product', noun: 'product' },
  b: { quantity: 'bias', noun: 'bias' },
  sum: { quantity: 'sum', noun: 'sum of the products' },
  z: { quantity: 'sum', noun: 'weighted sum' },
  y: { quantity: 'output', noun: 'output' },
};

const ACTIVATION_LABELS = new Map([
  ['relu', 'ReLU'],
  ['leaky_relu', 'leaky ReLU'],
]);

/**
 * @param {string} name "x1", "w2", "b", "p1", "sum", "z", "y"
 * @returns {{ quantity: Quantity, noun: string, symbol: string, label: string } | undefined}
 */
export function describeName(name) {
  const match = /^([a-z]+?)(\d*)$/.exec(name);
  const kind = match && KINDS[match[1]];
  if (!kind) return undefined;
  const number = match[2];
  const symbol = name === 'sum' ? 'Σ' : match[1] + subscript(number);
  return { ...kind, symbol, label: number ? `${kind.noun} ${number}` : kind.noun };
}

/** @param {string} digits */
export function subscript(digits) {
  return digits.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)]);
}

/** @param {string} activation */
export function activationLabel(activation) {
  return ACTIVATION_LABELS.get(activation) ?? activation;
}

/**
 * The core's text of a number with the typographic minus sign.
 * @param {string} text
 */
export function typeset(text) {
  return text.replaceAll('-', '−');
}

/**
 * In a sum or a product, a negative number stands in brackets.
 * @param {string} text
 */
export function bracketed(text) {
  return text.startsWith('-') ? `(${typeset(text)})` : text;
}
