/**
 * What renderers make of a fenced block: where they write its language, and how they split it into lines. A page's nodes
 * and a hast tree are read alike, each through a view of its own.
 */
import { names } from './fence.js';

/**
 * How to read a node of a tree.
 * @template N
 * @typedef {object} View
 * @property {(node: N) => string | undefined} data of a text node; undefined for all others
 * @property {(node: N) => string} tag in lower case; '' for what isn't an element
 * @property {(node: N) => string} classes with spaces between them
 * @property {(node: N) => Record<string, string>} attributes by their names as in HTML
 * @property {(node: N) => N[]} children
 */

/** Attributes in which renderers write a block's language. */
export const ATTRIBUTES = ['data-language', 'data-lang', 'data-code-wrap', 'lang'];

const FIRST_LINE = /^\s*(neuron-[a-z]+)[ \t]*(?:\r?\n([\s\S]*))?$/;
const PREFIX = /^(?:lang(?:uage)?|highlight(?:-source)?)-/;

const LINE = /(?:^|\s)(?:line|token-line|code-line|view-line|ec-line)(?:\s|$)/;
const LINE_TAG = /^(?:div|li|p|tr)$/;
const NUMBERS = /(?:^|\s)(?:lnt?|(?:\S*-)?line-?no(?:s|num\S*)?|line-?num\S*|\S*gutter\S*|\S*ln-num\S*)(?:\s|$)/i;
const ONLY_NUMBERS = /^\s*\d[\d\s]*$/;

/**
 * The widget that an element names as a block's language.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {string | undefined}
 */
export function widgetNamedBy(node, { tag, classes, attributes }) {
  const given = attributes(node);
  const named = ATTRIBUTES.map((name) => given[name]).find((value) => names.includes(value));
  if (named) return named;
  const written = classes(node);
  // A class without a prefix is a language only on code (Pandoc, Hexo).
  const isCode = /^(?:pre|code)$/.test(tag(node)) || /(?:^|\s)(?:highlight|sourceCode)(?:\s|$)/.test(written);
  return written
    .split(/\s+/)
    .map((word) => (isCode ? word.replace(PREFIX, '') : (PREFIX.test(word) && word.replace(PREFIX, '')) || ''))
    .find((word) => names.includes(word));
}

/**
 * The widget that a block's first line names, where a renderer has lost the block's language, and the text below it.
 * @param {string} text
 */
export function namedIn(text) {
  const [, name, rest] = FIRST_LINE.exec(text) ?? [];
  // The name's line stays, empty, so that messages count lines as the author does.
  return names.includes(name) ? { name, text: `\n${rest ?? ''}` } : undefined;
}

/**
 * The `pre` that holds a block's code, if a tree has exactly one; a column of line numbers doesn't count.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {N | undefined}
 */
export function preIn(node, view) {
  const [pre, ...others] = presIn(node, view);
  return others.length === 0 ? pre : undefined;
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {N[]} more than one, if it holds several blocks
 */
export function presIn(node, view) {
  if (view.tag(node) === 'pre') return ONLY_NUMBERS.test(wholeTextOf(node, view)) ? [] : [node];
  return view.children(node).flatMap((child) => presIn(child, view));
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {string}
 */
function wholeTextOf(node, view) {
  return (
    view.data(node) ??
    view
      .children(node)
      .map((child) => wholeTextOf(child, view))
      .join('')
  );
}

/**
 * A block's text, as its author wrote it: without numbers of lines and buttons, and with a line break between lines that
 * are elements.
 * @template N
 * @param {N} pre
 * @param {View<N>} view
 */
export function codeOf(pre, view) {
  return textOf(codeIn(pre, view) ?? pre, view);
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {N | undefined}
 */
function codeIn(node, view) {
  if (view.tag(node) === 'code') return node;
  for (const child of view.children(node)) {
    const found = codeIn(child, view);
    if (found) return found;
  }
  return undefined;
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 * @returns {string}
 */
function textOf(node, view) {
  const data = view.data(node);
  if (data !== undefined) return data;
  if (view.tag(node) === 'br') return '\n';
  const parts = view.children(node).filter((child) => !isBeside(child, view));
  if (!parts.some((child) => isLine(child, view))) return parts.map((child) => textOf(child, view)).join('');
  return parts
    .map((child) => ({ text: textOf(child, view), isLine: isLine(child, view) }))
    .filter(({ text, isLine }) => isLine || text.trim() !== '')
    .map(({ text }) => text.replace(/\r?\n$/, ''))
    .join('\n');
}

/**
 * @template N
 * @param {N} node
 * @param {View<N>} view
 */
function isLine(node, view) {
  return LINE.test(view.classes(node)) || LINE_TAG.test(view.tag(node)) || 'data-line' in view.attributes(node);
}

/**
 * Whether an element in a block isn't code: a line's number or a button.
 * @template N
 * @param {N} node
 * @param {View<N>} view
 */
function isBeside(node, view) {
  if (/^(?:button|style|script)$/.test(view.tag(node))) return true;
  return NUMBERS.test(view.classes(node)) && !LINE.test(view.classes(node));
}
