import { nameOf, storageOf } from './storage.js';
import { fits, readWork, textOf } from './work-file.js';

/** @typedef {import('./work-file.js').Work} Work */
/** @typedef {import('./storage.js').Place} Place */

/**
 * What is stored for a page; nothing, if storage is refused or holds something else.
 * @param {Place} place
 * @param {string} address
 * @returns {Work}
 */
export function storedWork(place, address) {
  try {
    const text = storageOf(place).getItem(nameOf(address));
    const read = text === null ? undefined : readWork(text);
    return read && 'work' in read ? read.work : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Changes what is stored for a page. What doesn't fit, or is refused, isn't stored; what was stored before stays.
 * @param {Place} place
 * @param {string} address
 * @param {(work: Work) => void} change
 */
export function store(place, address, change) {
  try {
    const work = storedWork(place, address);
    change(work);
    const text = textOf(work);
    if (work.size === 0) storageOf(place).removeItem(nameOf(address));
    else if (fits(text)) storageOf(place).setItem(nameOf(address), text);
  } catch {
    // Storage is blocked or full: the work lasts until the page is left.
  }
}
