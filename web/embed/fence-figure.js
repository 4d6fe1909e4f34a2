import { paragraphsOf, readFence } from './fence.js';

const MARK = 'data-neuron-lesson';

/**
 * An empty figure for a widget of ours.
 * @param {Document} page
 */
export function widgetOf(page) {
  const figure = page.createElement('figure');
  figure.setAttribute(MARK, '');
  figure.style.marginInline = '0';
  return figure;
}

/**
 * Whether a node is a figure of ours, or in one.
 * @param {Node} node
 */
export function isOurs(node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${MARK}]`) != null;
}

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
  widget.replaceChildren(...paragraphs(page, fallback, 'p'));
  const notes = problems.map(({ line, text: problem }) => `Line ${line}: ${problem}.`);
  figure.replaceChildren(
    widget,
    ...(caption ? paragraphs(page, caption.value, 'figcaption') : []),
    ...notes.flatMap((note) => paragraphs(page, note, 'p')),
  );
  for (const message of notes) {
    const detail = { code: 'bad-attribute', message };
    widget.dispatchEvent(new CustomEvent('neuron-error', { bubbles: true, composed: true, detail }));
  }
}

/**
 * Text as elements, one for each paragraph.
 * @param {Document} page
 * @param {string} text
 * @param {string} tag
 */
function paragraphs(page, text, tag) {
  return paragraphsOf(text).map((paragraph) => {
    const element = page.createElement(tag);
    element.textContent = paragraph;
    return element;
  });
}
