/** The learner's work on a page as a whole, for the page's own buttons. What does it is loaded when it is first wanted. */

/** @typedef {import('../kit/keep/in-slices.js').SlicedOptions} SlicedOptions */

const load = () => import('../kit/keep/page-work.js');

/**
 * @param {SlicedOptions} [options]
 * @returns {Promise<string>} all that the learner has done on this page, as the text of a JSON file
 */
export async function exportWork(options) {
  return (await load()).exportWork(options);
}

/**
 * Restores what exportWork() gave.
 * @param {unknown} json the file's text
 * @param {SlicedOptions} [options]
 */
export async function importWork(json, options) {
  return (await load()).importWork(json, options);
}

/**
 * Brings every element of the page back to its beginning, and forgets what was kept of it.
 * @param {SlicedOptions} [options]
 */
export async function beginAnew(options) {
  return (await load()).beginAnew(options);
}
