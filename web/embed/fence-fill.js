import { readFence } from './fence.js';
import { nodesOf } from './fence-text.js';

/** @typedef {import('./fence-text.js').TextNode} TextNode */

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
  const notes = problems.map(({ line, text: problem }) => `Line ${line}: ${problem}.`);
  figure.replaceChildren(
    widget,
    ...(caption ? [elementOf(page, { tag: 'figcaption', children: [caption.value] })] : []),
    ...notes.map((note) => elementOf(page, { tag: 'p', children: [note] })),
  );
  for (const message of notes) {
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
