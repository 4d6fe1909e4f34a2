import { nameOf, storageOf } from './storage.js';
import { fits, readWork, textOf } from './work-file.js';

/** @typedef {import('./work-file.js').Work} Work */
/** @typedef {import('./work-file.js').Entry} Entry */
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
    const read = text === null || !fits(text) ? undefined : readWork(text);
    return read && 'work' in read ? read.work : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Stores an element's work for a page. What doesn't fit isn't stored, and neither is what this element had there
 * before: older work would come back as if it were the latest.
 * @param {Place} place
 * @param {string} address
 * @param {string} key the element's
 * @param {Entry | undefined} entry undefined if there is nothing to keep any more
 * @returns {'stored' | 'full' | 'refused'}
 */
export function store(place, address, key, entry) {
  try {
    const storage = storageOf(place);
    const work = storedWork(place, address);
    if (entry && write(storage, address, new Map([...work, [key, entry]]))) return 'stored';
    work.delete(key);
    write(storage, address, work);
    return entry ? 'full' : 'stored';
  } catch {
    // Storage is blocked: the work lasts until the page is left.
    return 'refused';
  }
}

/** Nothing of a page's work is kept any more. @param {string} address */
export function clearAll(address) {
  clearStored('session', address);
  clearStored('local', address);
}

/** @param {Place} place @param {string} address */
export function clearStored(place, address) {
  try {
    storageOf(place).removeItem(nameOf(address));
  } catch {
    // Nothing is stored where storage is blocked.
  }
}

/**
 * @param {Storage} storage
 * @param {string} address
 * @param {Work} work
 * @returns {boolean} whether there was room for it
 */
function write(storage, address, work) {
  if (work.size === 0) {
    storage.removeItem(nameOf(address));
    return true;
  }
  const text = textOf(work);
  if (!fits(text)) return false;
  try {
    storage.setItem(nameOf(address), text);
    return true;
  } catch {
    return false;
  }
}
