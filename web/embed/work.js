/** The learner's work on a page as a whole, for the page's own buttons. What does it is loaded when it is first wanted. */

const load = () => import('../kit/keep/page-work.js');

/** @returns {Promise<string>} all that the learner has done on this page, as the text of a JSON file */
export async function exportWork() {
  return (await load()).exportWork();
}

/**
 * Restores what exportWork() gave.
 * @param {unknown} json the file's text
 */
export async function importWork(json) {
  return (await load()).importWork(json);
}

/** Brings every element of the page back to its beginning, and forgets what was kept of it. */
export async function beginAnew() {
  return (await load()).beginAnew();
}
