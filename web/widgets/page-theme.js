import { inNextFrame } from '../models/frame.js';
import { above, schemeOf } from '../views/page-colours.js';

/** By these pages turn dark or light. */
const ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme', 'data-md-color-scheme'];

/** @type {Set<HTMLElement & { theme?: string | null }>} */
const followers = new Set();

/** @type {MutationObserver | undefined} */
let observer;

/** @param {HTMLElement & { theme?: string | null }} element */
function dress(element) {
  const { theme } = element;
  const scheme = theme === 'light' || theme === 'dark' ? theme : schemeOf(element);
  if (element.style.colorScheme !== scheme) element.style.colorScheme = scheme;
}

const dressAll = () => followers.forEach(dress);
const soon = () => inNextFrame(dressAll);

/**
 * From now on the element is as dark as its page, also when that changes.
 * @param {HTMLElement & { theme?: string | null }} element
 */
export function followPage(element) {
  if (followers.size === 0) {
    observer = new MutationObserver(soon);
    addEventListener('load', soon);
    document.addEventListener('transitionend', soon);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon);
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
  if (followers.size > 0) return;
  removeEventListener('load', soon);
  document.removeEventListener('transitionend', soon);
  matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', soon);
}

/** @param {HTMLElement} element */
function watch(element) {
  for (let place = above(element); place; place = above(place)) {
    observer?.observe(place, { attributes: true, attributeFilter: ATTRIBUTES });
  }
}

/** What changes by its own attribute. @type {(element: HTMLElement) => void} */
export { dress as dressAnew };
