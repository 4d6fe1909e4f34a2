import { settings } from '../../core/configure.js';

/**
 * Where a page's work is stored. What reads and writes it is loaded only where there is something stored, or once the
 * learner does something.
 *
 * @typedef {'session' | 'local'} Place until the tab is closed, or for good
 */

/** Changes whenever the meaning of what an element writes does. */
export const VERSION = 1;

/** What makes or ends an action; the last ones also come from other devices than mouse and keyboard. */
const ACTS = ['pointerdown', 'keydown', 'click', 'input'];

/** @param {Place} place @returns {Storage} throws where storage is refused */
export function storageOf(place) {
  return place === 'local' ? localStorage : sessionStorage;
}

/** The page inside a frame, which servers may name without its ending. */
const FRAME_PAGE = /\/embed(\.html)?$/;

/**
 * The page's address without what differs between two visits, and behind it the student's variant. Frames have the same
 * address but for what they show, which stands behind `?` or `#`.
 * @param {string | null} [variant] an element's own, if it isn't the page's
 */
export function addressOfPage(variant) {
  const { pathname, search, hash } = location;
  const shown = search.startsWith('?neuron-') ? search : hash.startsWith('#neuron-') ? hash : '';
  const address = FRAME_PAGE.test(pathname) ? pathname + shown : pathname;
  // Addresses have no spaces, so this one separates.
  return `${address} ${variantOf(variant)}`.trim();
}

/** The student's variant, or ''. @param {string | null} [variant] an element's own, if it isn't the page's */
export function variantOf(variant) {
  return String(variant ?? settings.variant ?? '').trim();
}

/** Other versions have other names, so none destroys another's work. @param {string} address */
export function nameOf(address) {
  return `neuron-lesson-work-${VERSION}:${address}`;
}

/** @param {Place} place @param {string | null} [variant] */
export function isStored(place, variant) {
  try {
    return storageOf(place).getItem(nameOf(addressOfPage(variant))) !== null;
  } catch {
    return false;
  }
}

/** @type {Promise<void> | undefined} */
let acted;

/** Resolves when the learner does something for the first time, wherever on the page that is. */
export function firstAct() {
  acted ??= new Promise((resolve) => {
    for (const name of ACTS) addEventListener(name, () => resolve(), { capture: true, once: true, passive: true });
  });
  return acted;
}
