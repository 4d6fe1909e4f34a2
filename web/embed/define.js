import { elements } from './elements.js';

/**
 * Defines elements, each when the page first has one, so that nobody downloads a widget that isn't there; the heavy ones
 * when they come near what is on screen. Importing it does nothing, and on a server its functions do nothing.
 */

/** @type {Set<string>} not defined yet */
const waiting = new Set(Object.keys(elements));

/** @type {IntersectionObserver | undefined} a screen's height before one is seen, there is time to load it */
let near;
/** @type {MutationObserver | undefined} */
let observer;

/**
 * Defines elements now: for those that stand where the script can't see them, in another component's shadow tree.
 * @param {readonly string[]} [names] all, if none are named
 */
export function define(names = Object.keys(elements)) {
  if (typeof customElements === 'undefined') return;
  for (const name of names) {
    if (!waiting.delete(name)) continue;
    for (const element of document.querySelectorAll(name)) near?.unobserve(element);
    elements[name].load().then(
      (element) => {
        // A second copy of this script on the page is no error; the first one's elements stay.
        if (!customElements.get(name)) customElements.define(name, element);
      },
      () => missing(name),
    );
  }
  if (waiting.size === 0) observer?.disconnect();
}

/** Its fallback stays, and it is asked for again when the page next gets one. @param {string} name */
function missing(name) {
  waiting.add(name);
  const detail = { code: 'script-unreachable', message: `The script of ${name} could not be loaded.` };
  for (const element of document.querySelectorAll(name)) {
    element.dispatchEvent(new CustomEvent('neuron-error', { bubbles: true, composed: true, detail }));
  }
}

/** From now on, elements are defined as the page gets them. */
export function defineWhereFound() {
  if (typeof document === 'undefined' || observer) return;
  near = new IntersectionObserver(
    (entries) => {
      const names = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target.localName);
      if (names.length > 0) define([...new Set(names)]);
    },
    { rootMargin: '100% 0px' },
  );
  observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) defineIn(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  defineIn(document);
}

/** @param {Document | Element} root */
function defineIn(root) {
  const found = [...waiting].filter(
    (name) => (root instanceof Element && root.localName === name) || root.querySelector(name) !== null,
  );
  const light = found.filter((name) => !elements[name].isHeavy);
  if (light.length > 0) define(light);
  for (const name of found) {
    if (!elements[name].isHeavy) continue;
    if (root instanceof Element && root.localName === name) near?.observe(root);
    for (const element of root.querySelectorAll(name)) near?.observe(element);
  }
}
