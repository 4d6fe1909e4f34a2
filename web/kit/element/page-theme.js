import { above, schemeOf } from '../drawing/page-colours.js';
import { inNextFrame } from '../state/frame.js';
import { languageOfPage } from '../words/page-language.js';

/** @typedef {HTMLElement & { theme?: string | null, language?: string }} Follower */

/** @type {Set<Follower>} */
const followers = new Set();

/** @type {MutationObserver | undefined} */
let observer;

/**
 * Sets an element's colour scheme, by its `theme` attribute or else by the page, and its language, by the page.
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
const dressSoon = () => inNextFrame(dressAll);

/**
 * From now on, the element follows its page's colour scheme and language.
 * @param {Follower} element
 */
export function followPage(element) {
  if (followers.size === 0) {
    observer = new MutationObserver(dressSoon);
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
  // For style sheets that load late, colours that fade, and pages that follow the system's colour scheme.
  window[act]('load', dressSoon);
  window[act]('transitionend', dressSoon);
  dark[act]('change', dressSoon);
}

/** @param {HTMLElement} element */
function watch(element) {
  for (let place = above(element); place; place = above(place)) {
    // All attributes, since each framework uses a different one to turn the page dark.
    observer?.observe(place, { attributes: true });
  }
}
