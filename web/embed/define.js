import { configure as configureOwn } from '../core/configure.js';
import { firstCopy } from '../core/first-copy.js';
import { identityOf } from '../kit/element/identity.js';
import { elements } from './elements.js';
import { fetchParts } from './fetch-parts.js';
import * as ownWork from './work.js';

/**
 * Defines each element when the page first contains it, so that pages only download the widgets that they use. Heavy
 * elements wait until they come near the viewport. Importing this module has no side effects, and on a server its
 * functions do nothing.
 */

/** Which version this is; it isn't built yet where nobody says it. */
export const version = typeof VERSION === 'undefined' ? '0.0.0' : VERSION;

/** What another copy of this script, perhaps of another version, may ask of this one. Nothing of it may ever change. */
const own = Object.freeze({
  version,
  names: Object.keys(elements),
  define: defineOwn,
  configure: configureOwn,
  ...ownWork,
});

/** @type {typeof own | undefined} the copy that serves the page, once it is known */
let serving;

/** @type {Set<string>} not defined yet */
const waiting = new Set(Object.keys(elements));

/** Loads a heavy element when it is within a screen's height of the viewport. @type {IntersectionObserver | undefined} */
let near;
/** @type {MutationObserver | undefined} */
let observer;

/**
 * Defines elements now: for those that the script can't find, because they are in another component's shadow tree.
 * @param {readonly string[]} [names] all, if none are named
 */
export function define(names = Object.keys(elements)) {
  if (typeof customElements === 'undefined') return;
  const first = servingCopy();
  const theirs = first === own ? [] : names.filter((name) => first.names.includes(name));
  if (theirs.length > 0) first.define(theirs);
  defineOwn(names);
}

/**
 * Settings of the page, for all of its widgets: see core/configure.js.
 * @param {import('../core/configure.js').Settings} settings
 */
export function configure(settings) {
  configureOwn(settings);
  if (typeof document === 'undefined') return;
  const first = servingCopy();
  if (first !== own) first.configure(settings);
}

/**
 * @param {import('./work.js').SlicedOptions} [options]
 * @returns {Promise<string>} all that the learner has done on this page, as the text of a JSON file
 */
export async function exportWork(options) {
  return servingWork().exportWork(options);
}

/**
 * Restores what exportWork() gave.
 * @param {unknown} json the file's text
 * @param {import('./work.js').SlicedOptions} [options]
 */
export async function importWork(json, options) {
  return servingWork().importWork(json, options);
}

/**
 * Brings every element of the page back to its beginning, and forgets what was kept of it.
 * @param {import('./work.js').SlicedOptions} [options]
 */
export async function beginAnew(options) {
  await ownWork.beginAnew(options);
  const first = servingWork();
  if (first !== own) await first.beginAnew(options);
}

/** Elements belong to the copy that defined them; an older one knows nothing of their work. */
function servingWork() {
  const first = servingCopy();
  return 'exportWork' in first ? first : own;
}

/** The copy of this script that serves the page. If it isn't this one, only elements that it lacks are left to do. */
function servingCopy() {
  if (serving) return serving;
  serving = firstCopy('elements', own);
  if (serving === own) return own;
  for (const name of serving.names) waiting.delete(name);
  if (serving.version !== version) {
    console.info(`neuron-lesson ${version} leaves this page to ${serving.version}, whose script ran first.`);
  }
  return serving;
}

/** @param {readonly string[]} names */
function defineOwn(names) {
  fetchParts(names.filter((name) => waiting.has(name)));
  for (const name of names) {
    if (!waiting.delete(name)) continue;
    for (const element of document.querySelectorAll(name)) near?.unobserve(element);
    elements[name].load().then(
      (element) => {
        // Copies of before version 0.2 don't ask for others.
        if (customElements.get(name)) return;
        for (const told of document.querySelectorAll(name)) told.shadowRoot?.replaceChildren();
        customElements.define(name, element);
      },
      (error) => missing(name, error),
    );
  }
  if (waiting.size === 0) observer?.disconnect();
}

/**
 * Reports a script that didn't load. It is loaded again for the next such element that is added to the page, when the
 * network comes back, and when a learner says so; Firefox remembers a failed import until the page is reloaded.
 * @param {string} name
 * @param {unknown} error
 */
function missing(name, error) {
  waiting.add(name);
  const detail = { code: 'script-unreachable', message: `The script of ${name} could not be loaded.` };
  console.warn(detail.message, error);
  for (const element of document.querySelectorAll(name)) {
    const whole = { ...identityOf(element), ...detail };
    const told = new CustomEvent('neuron-error', { bubbles: true, composed: true, cancelable: true, detail: whole });
    // A page that says it in its own way, as the page for iframes does, prevents the default.
    if (element.dispatchEvent(told)) sayMissing(element);
  }
  addEventListener('online', () => define([name]), { once: true });
  observer?.observe(document, { childList: true, subtree: true });
}

/**
 * Says at an element why it isn't alive, in its shadow tree, which changes nothing of its own. The element draws there
 * once it is defined. English, if the page's language is as far away as the script; a number in a sentence stays alone.
 * @param {Element} element
 */
async function sayMissing(element) {
  const name = element.localName;
  if (name === 'neuron-value') return;
  const notice = document.createElement('p');
  const again = document.createElement('button');
  Object.assign(notice, { lang: 'en', dir: 'ltr' });
  notice.setAttribute('role', 'status');
  again.textContent = 'Try again';
  again.addEventListener('click', () => define([name]));
  notice.append('This widget could not be loaded. Is the network there? Then try again, or reload the page. ', again);
  const shown = new DocumentFragment();
  shown.append(document.createElement('slot'), notice);
  await import('./translate-missing.js').then((other) => other.translateMissing(shown)).catch(() => {});
  if (customElements.get(name)) return;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren(shown);
}

/**
 * Defines elements as they appear on the page, from now on.
 * @returns {boolean} whether any are left to this copy
 */
export function defineWhereFound() {
  if (typeof document === 'undefined' || observer) return false;
  servingCopy();
  if (waiting.size === 0) return false;
  near = new IntersectionObserver(
    (entries) => {
      const names = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target.localName);
      if (names.length > 0) defineOwn([...new Set(names)]);
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
  return true;
}

/** @param {Document | Element} root */
function defineIn(root) {
  const found = [...waiting].filter(
    (name) => (root instanceof Element && root.localName === name) || root.querySelector(name) !== null,
  );
  const light = found.filter((name) => !elements[name].isHeavy);
  if (light.length > 0) defineOwn(light);
  for (const name of found) {
    if (!elements[name].isHeavy) continue;
    if (root instanceof Element && root.localName === name) near?.observe(root);
    for (const element of root.querySelectorAll(name)) near?.observe(element);
  }
}
