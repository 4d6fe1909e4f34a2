/** Finds fenced blocks on a page, as the page's own renderer has left them: see fence-code.js. */
import { ATTRIBUTES, codeOf, namedIn, preIn, widgetNamedBy } from './fence-code.js';

const MARKS = ['[class*="neuron-"]', ...ATTRIBUTES.map((name) => `[${name}^="neuron-"]`)].join();

/** @type {import('./fence-code.js').View<Node>} */
export const view = {
  data: (node) => (node instanceof Text ? node.data : undefined),
  tag: (node) => (node instanceof Element ? node.localName : ''),
  classes: (node) => (node instanceof Element && node.getAttribute('class')) || '',
  attributes: (node) =>
    node instanceof Element ? Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])) : {},
  children: (node) => [...node.childNodes],
};

/**
 * A page's blocks: the `pre` of each, the name of its widget and its text.
 * @param {ParentNode} page
 * @returns {Map<HTMLElement, { name: string, text: string }>}
 */
export function fencesOf(page) {
  const found = new Map();
  for (const mark of page.querySelectorAll(MARKS)) {
    const name = widgetNamedBy(mark, view);
    const pre = name && (outermost(mark) ?? preIn(mark, view));
    if (pre instanceof HTMLElement && !found.has(pre)) found.set(pre, { name, text: codeOf(pre, view) });
  }
  for (const pre of page.querySelectorAll('pre')) {
    if (found.has(pre) || outermost(pre) !== pre) continue;
    const named = pre.textContent?.includes('neuron-') ? namedIn(codeOf(pre, view)) : undefined;
    if (named) found.set(pre, named);
  }
  return found;
}

/** The outermost `pre` that an element is in; tables of lines have others in it. @param {Element} element */
function outermost(element) {
  let pre = element.closest('pre');
  for (let outer = pre; outer; outer = outer.parentElement?.closest('pre') ?? null) pre = outer;
  return pre;
}
