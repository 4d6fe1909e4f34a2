/**
 * A page's entry knows which wasm file its elements will need long before the code that uses it is there, and asks for
 * the file at once. The code then takes the answer over.
 */
import { sharedByCopies } from './first-copy.js';

/**
 * Answers that nobody has taken yet, by URL, and all URLs that have been asked for early. Once is enough: what failed is
 * asked for again by those who report it.
 */
const early = sharedByCopies('early-fetches', {
  /** @type {Map<string, Promise<Response>>} */
  answers: new Map(),
  /** @type {Set<string>} */
  asked: new Set(),
});

/** @param {URL} url */
export function fetchEarly(url) {
  // Pages over http have no crypto.subtle; there the file has to be asked for with its digest.
  if (early.asked.has(url.href) || !globalThis.crypto?.subtle) return;
  early.asked.add(url.href);
  const answer = fetch(url, { credentials: 'same-origin' });
  answer.catch(() => {});
  early.answers.set(url.href, answer);
}

/**
 * Fetches a file, or takes the answer that is on its way.
 * @param {string | URL} url
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 */
export function fetchOnce(url, init) {
  const answer = early.answers.get(String(url));
  early.answers.delete(String(url));
  return answer ?? fetch(url, init);
}
