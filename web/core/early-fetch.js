/**
 * A page's entry knows which wasm file its elements will need long before the code that uses it is there, and asks for
 * the file at once. The code then takes the answer over.
 */
import { sharedByCopies } from './first-copy.js';

/**
 * All URLs that have been asked for early, with the answer until somebody takes it. Once is enough: what failed is asked
 * for again by those who report it.
 * @type {Map<string, Promise<Response> | undefined>}
 */
const early = sharedByCopies('early-fetches', new Map());

/** @param {URL} url */
export function fetchEarly({ href }) {
  // Pages over http have no crypto.subtle; there the file has to be asked for with its digest.
  if (early.has(href) || !globalThis.crypto?.subtle) return;
  const answer = fetch(href, { credentials: 'same-origin' });
  answer.catch(() => {});
  early.set(href, answer);
}

/**
 * Fetches a file, or takes the answer that is on its way.
 * @param {string | URL} url
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 */
export function fetchOnce(url, init) {
  const answer = early.get(String(url));
  if (!answer) return fetch(url, init);
  early.set(String(url), undefined);
  return answer;
}
