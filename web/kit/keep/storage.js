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

/** The page's address without what differs between two visits. Frames have the same address but for what they show. */
export function addressOfPage() {
  const { pathname, hash } = location;
  return pathname.endsWith('/embed.html') ? pathname + hash : pathname;
}

/** Other versions have other names, so none destroys another's work. @param {string} address */
export function nameOf(address) {
  return `neuron-lesson-work-${VERSION}:${address}`;
}

/** @param {Place} place */
export function isStored(place) {
  try {
    return storageOf(place).getItem(nameOf(addressOfPage())) !== null;
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
