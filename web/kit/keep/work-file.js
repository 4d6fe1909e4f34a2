/**
 * The work of a page's learner as text: as it is stored in the browser, and as a file to hand in or to go on with
 * elsewhere. Anyone can write either, so nothing in it is trusted.
 *
 * @typedef {object} Entry the work in one element
 * @property {string} start what the author had set up; work on something else isn't restored
 * @property {unknown} work as the element writes and checks it; missing if there are attempts alone
 * @property {unknown} attempts the latest of each task
 * @property {string} [variant] for which it was set up, if the element has one of its own
 *
 * @typedef {Map<string, Entry>} Work by the elements' keys
 */
import { shorten } from '../state/parse-number.js';
import { VERSION } from './storage.js';

/** @import { Problem } from '../words/problem.js' */

const FORMAT = 'neuron-lesson work';

/** The most bytes of a page's work that are stored. */
export const MOST_BYTES = 100_000;

/** The most bytes of a file: it may hold more than is stored, and is indented for its reader. */
export const MOST_FILE_BYTES = 1_000_000;

/**
 * @param {Work} work
 * @param {object} [about] what else a file says, for its reader
 */
export function textOf(work, about) {
  const elements = Object.fromEntries(work);
  return JSON.stringify({ format: FORMAT, version: VERSION, ...about, elements }, null, about && 1);
}

/** @param {string} text */
export function fits(text, most = MOST_BYTES) {
  return text.length <= most && new TextEncoder().encode(text).length <= most;
}

/**
 * @param {unknown} text
 * @returns {{ work: Work, variant?: string } | { problem: Problem }} variant: for which the page was set up
 */
export function readWork(text) {
  const wrong = (/** @type {Problem['code']} */ code, /** @type {Partial<Problem>} */ more = {}) => ({
    problem: /** @type {Problem} */ ({ code, given: '', ...more }),
  });
  if (typeof text !== 'string') return wrong('no-work');
  if (!fits(text, MOST_FILE_BYTES)) return wrong('too-much-work', { accepted: [MOST_FILE_BYTES / 1000] });
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return wrong('not-json', { part: shorten(String(error instanceof Error ? error.message : error)) });
  }
  if (!isObject(file) || file.format !== FORMAT || !isObject(file.elements)) return wrong('no-work');
  if (file.version !== VERSION) {
    return wrong('other-work', { part: shorten(String(file.version)), accepted: [VERSION] });
  }
  const entries = Object.entries(file.elements).filter(([, entry]) => isObject(entry));
  for (const [, entry] of entries) {
    const of = /** @type {Record<string, unknown>} */ (entry);
    if (typeof of.variant !== 'string') delete of.variant;
  }
  const work = new Map(/** @type {[string, Entry][]} */ (entries));
  return typeof file.variant === 'string' ? { work, variant: file.variant } : { work };
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
