/**
 * Reduces formulas to MathML, which browsers render natively. Removes KaTeX's wrappers and the TeX source (it doubles
 * the size, and some screen readers read it out), and turns what MathML Core leaves to CSS into classes.
 *
 * @import {Element, ElementContent, Root} from 'hast'
 * @import {VFile} from 'vfile'
 */
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { error } from '../toolchain/report.mjs';

const SIGNS = new Set(['−', '-', '+', '±']);
const CLOSING = new Set([')', ']', '}', '⟩', '|', '∣', '‖', '!', '′']);

export default function rehypeMathml() {
  return (/** @type {Root} */ tree, /** @type {VFile} */ file) => {
    for (const message of file.messages) {
      if (message.source === 'rehype-katex') {
        message.fatal = true;
        const start = message.ancestors?.findLast((node) => node.position)?.position?.start;
        message.line ??= start?.line;
        message.column ??= start?.column;
        message.reason = `This formula isn't valid: ${/** @type {Error} */ (message.cause)?.message ?? message.reason}`;
      }
    }
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.tagName === 'span' && hasClass(node, 'katex-error')) {
        parent.children[index] = { type: 'text', value: '' };
        return;
      }
      if (node.tagName !== 'span' || !hasClass(node, 'katex')) return;
      const math = /** @type {Element | undefined} */ (
        node.children.find((child) => child.type === 'element' && child.tagName === 'math')
      );
      if (!math) {
        error(file, "This formula can't be written as MathML", node);
        return;
      }
      tidy(math);
      parent.children[index] = math.properties.display === 'block' ? scroller(math) : math;
    });
  };
}

/** @param {Element} math */
function tidy(math) {
  delete math.properties.xmlns;
  delete math.properties.xmlnsxlink;
  math.children = unwrapSemantics(math.children);
  visit(math, 'element', (node) => {
    delete node.properties.style;
    if (node.tagName === 'mtable') alignColumns(node);
    markSigns(node);
  });
}

/**
 * @param {ElementContent[]} children
 * @returns {ElementContent[]}
 */
function unwrapSemantics(children) {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'semantics'
      ? child.children.filter((part) => part.type === 'element' && part.tagName !== 'annotation')
      : [child],
  );
}

/**
 * A minus after a comma, an opening bracket or another operator is a sign. Browsers only recognise a sign at a row's
 * start, and would space any other minus like a subtraction.
 *
 * @param {Element} row
 */
function markSigns(row) {
  /** @type {ElementContent | undefined} */
  let previous;
  for (const child of row.children) {
    if (isSpace(child)) continue;
    const sign = isOperator(child) && SIGNS.has(textOf(child));
    if (sign && previous && isOperator(previous) && !CLOSING.has(textOf(previous))) child.properties.form = 'prefix';
    previous = child;
  }
}

/** @param {ElementContent} node */
const isSpace = (node) => node.type !== 'element' || node.tagName === 'mspace' || textOf(node).trim() === '';

/**
 * @param {ElementContent} node
 * @returns {node is Element}
 */
const isOperator = (node) => node.type === 'element' && node.tagName === 'mo';

/**
 * MathML Core ignores `columnalign`, so aligned equations need a class per cell.
 *
 * @param {Element} table
 */
function alignColumns(table) {
  const columns = String(table.properties.columnAlign ?? table.properties.columnalign ?? '').split(/\s+/);
  for (const row of table.children) {
    if (row.type !== 'element') continue;
    row.children.forEach((cell, index) => {
      const align = columns[Math.min(index, columns.length - 1)];
      if (cell.type === 'element' && (align === 'left' || align === 'right')) {
        cell.properties.className = [`math-${align}`];
      }
    });
  }
}

/**
 * @param {Element} math
 * @returns {Element}
 */
function scroller(math) {
  return { type: 'element', tagName: 'div', properties: { className: ['formula', 'scroller'] }, children: [math] };
}

/**
 * @param {Element} node
 * @param {string} name
 */
function hasClass(node, name) {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}
