/**
 * Gives each symbol of a formula the class of its quantity, so that it has the same colour as everywhere else.
 *
 * @import {Element, Root} from 'hast'
 */
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** @type {Readonly<Record<string, string>>} */
const SYMBOLS = {
  x: 'q-input',
  w: 'q-weight',
  b: 'q-bias',
  z: 'q-sum',
  y: 'q-output',
  f: 'q-output',
  input: 'q-input',
  inputs: 'q-input',
  weight: 'q-weight',
  weights: 'q-weight',
  bias: 'q-bias',
  product: 'q-product',
  products: 'q-product',
  sum: 'q-sum',
  'weighted sum': 'q-sum',
  output: 'q-output',
  activation: 'q-output',
};

const SCRIPTED = new Set(['msub', 'msup', 'msubsup', 'mover', 'munder']);

export default function rehypeQuantities() {
  return (/** @type {Root} */ tree) => {
    visit(tree, { type: 'element', tagName: 'math' }, (math) => {
      visit(math, 'element', (node) => {
        const quantity = quantityOf(node);
        if (!quantity) return;
        node.properties.className = [quantity];
        return SKIP; // The index of a symbol takes the symbol's colour.
      });
    });
  };
}

/** @param {Element} node */
function quantityOf(node) {
  const symbol = SCRIPTED.has(node.tagName) ? node.children[0] : node;
  if (symbol?.type !== 'element' || !['mi', 'mtext'].includes(symbol.tagName)) return undefined;
  const name = textOf(symbol).replace(/\s+/g, ' ').trim().toLowerCase();
  return Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
}
