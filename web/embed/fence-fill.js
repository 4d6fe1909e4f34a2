import { readFence } from './fence.js';
import { nodesOf } from './fence-text.js';

/** @typedef {import('./fence-text.js').TextNode} TextNode */

/** What is wrong with the block of each figure. @type {WeakMap<HTMLElement, object>} */
const latest = new WeakMap();

/**
 * Fills a figure from the text of its fenced block. A widget with the same name is kept, with the learner's changes.
 * @param {HTMLElement} figure
 * @param {string} name of the widget
 * @param {string} text of the block
 */
export function fill(figure, name, text) {
  const { attributes, caption, fallback, problems } = readFence(name, text);
  const page = figure.ownerDocument;
  const old = figure.firstElementChild;
  const widget = old?.localName === name ? old : page.createElement(name);
  for (const { name: attribute } of [...widget.attributes]) {
    if (attribute !== 'style' && !attributes.has(attribute)) widget.removeAttribute(attribute);
  }
  for (const [attribute, { value }] of attributes) {
    if (widget.getAttribute(attribute) !== value) widget.setAttribute(attribute, value);
  }
  widget.replaceChildren(...nodesOf(fallback).map((node) => elementOf(page, node)));
  figure.replaceChildren(
    widget,
    ...(caption ? [elementOf(page, { tag: 'figcaption', children: [caption.value] })] : []),
  );
  latest.set(figure, problems);
  if (problems.length > 0) tell(figure, widget, problems).catch(console.warn);
}

/**
 * Says below the widget, and tells the page, what is wrong with the block.
 * @param {HTMLElement} figure
 * @param {Element} widget
 * @param {import('../kit/words/fence-problem.js').FenceProblem[]} problems
 */
async function tell(figure, widget, problems) {
  const { notesOn } = await import('./fence-notes.js');
  const notes = await notesOn(figure.ownerDocument, problems);
  // The block may have changed since.
  if (latest.get(figure) !== problems) return;
  figure.append(...notes);
  for (const { textContent: message } of notes) {
    const detail = { code: 'bad-attribute', message };
    widget.dispatchEvent(new CustomEvent('neuron-error', { bubbles: true, composed: true, detail }));
  }
}

/**
 * @param {Document} page
 * @param {TextNode} node
 */
function elementOf(page, { tag, attributes = {}, children }) {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(page, child))));
  return element;
}
