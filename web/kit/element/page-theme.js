import { above, schemeOf } from '../drawing/page-colours.js';
import { inNextFrame } from '../state/frame.js';
import { languageOfPage } from '../words/page-language.js';

/** @typedef {HTMLElement & { theme?: string | null, language?: string }} Follower */

/** @type {Set<Follower>} */
const followers = new Set();

/** @type {MutationObserver | undefined} */
let observer;

/**
 * As its own attribute says, or else as the page is; and in the page's language.
 * @param {Follower} element
 */
export function dress(element) {
  const { theme } = element;
  const scheme = theme === 'light' || theme === 'dark' ? theme : schemeOf(element);
  if (element.style.colorScheme !== scheme) element.style.colorScheme = scheme;
  element.language = languageOfPage();
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const dressAll = () => followers.forEach(dress);
const soon = () => inNextFrame(dressAll);

/**
 * From now on the element is as dark as its page, also when that changes.
 * @param {Follower} element
 */
export function followPage(element) {
  if (followers.size === 0) {
    observer = new MutationObserver(soon);
    listen('addEventListener');
  }
  followers.add(element);
  watch(element);
  dress(element);
}

/** @param {HTMLElement} element */
export function leavePage(element) {
  followers.delete(element);
  observer?.disconnect();
  followers.forEach(watch);
  if (followers.size === 0) listen('removeEventListener');
}

/** @param {'addEventListener' | 'removeEventListener'} act */
function listen(act) {
  // Style sheets that come late; colours that fade; a page that follows the system.
  window[act]('load', soon);
  window[act]('transitionend', soon);
  dark[act]('change', soon);
}

/** @param {HTMLElement} element */
function watch(element) {
  for (let place = above(element); place; place = above(place)) {
    // Whichever attribute it is by which the page turns dark: each framework has another one.
    observer?.observe(place, { attributes: true });
  }
}
