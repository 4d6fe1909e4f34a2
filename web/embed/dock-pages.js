/**
 * Which pages an author's map is for.
 *
 * @import {MappedPage} from './dock-map.js'
 */
import { partsOfTitle, titlesOf } from './dock-anchors.js';
import { plain } from './dock-text.js';

/**
 * @param {MappedPage} mapped
 * @param {Document} page
 * @param {URL} at its address
 */
export function isFor({ title, address }, page, at) {
  if (address !== undefined && !isAddress(address, at)) return false;
  return title === undefined || titlesOf(page).names.some((name) => partsOfTitle(name).includes(plain(title)));
}

/**
 * Whether a page's address is the one that a map names: "/learn/neuron" is the whole path, "neuron" its end. A query and
 * a fragment count if they're named.
 * @param {string} named
 * @param {URL} at
 */
export function isAddress(named, at) {
  const isWhole = /^(\w+:)?\//.test(named);
  let wanted;
  try {
    wanted = new URL(isWhole ? named : `/${named}`, at);
  } catch {
    return false;
  }
  if (wanted.host !== at.host || (wanted.hash && wanted.hash !== at.hash)) return false;
  if (![...wanted.searchParams].every(([name, value]) => at.searchParams.getAll(name).includes(value))) return false;
  const [path, end] = [at, wanted].map(pathOf);
  return path === end || (!isWhole && path.endsWith(end));
}

/** An address's path, as it is however the host writes it. @param {URL} address */
function pathOf({ pathname }) {
  let path = pathname;
  try {
    path = decodeURI(pathname);
  } catch {
    // A path that can't be decoded is compared as it is.
  }
  return path.replace(/(\/|\/index)?(\.html?)?\/?$/, '').toLowerCase();
}

/**
 * What a page is known by: its path, and the fragment of an application that keeps its pages there.
 * @param {URL} address
 */
export function pageKey({ pathname, hash }) {
  return pathname + (/^#!?\//.test(hash) ? hash : '');
}
