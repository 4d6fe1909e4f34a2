/** The work of a page as a whole: its export as a file, the import of one, and the way back to the beginning. */
import { brought, live } from '../element/live-elements.js';
import { keepFromAttribute } from '../state/keep-attribute.js';
import { problemText } from '../words/problem-text.js';
import { keeperOf } from './keeper.js';
import { addressOfPage } from './storage.js';
import { readWork, textOf } from './work-file.js';
import { clearAll, storedWork } from './work-store.js';

/** @import { Problem } from '../words/problem.js' */

/** @typedef {import('../element/lesson-element.js').LessonElement} LessonElement */

const LONGEST_TITLE = 1000;

/** @returns {Promise<string>} everything that the learner has done on this page, as the text of a JSON file */
export async function exportWork() {
  const { mode } = keepFromAttribute(undefined);
  // What is stored of elements that aren't loaded yet belongs to it, too.
  const work = new Map([...(mode === 'never' ? [] : storedWork(mode, addressOfPage())), ...brought]);
  for (const keeper of await keepersOfPage()) {
    const { entry } = keeper;
    if (entry) work.set(keeper.key, entry);
    else work.delete(keeper.key);
  }
  return textOf(work, {
    address: location.pathname,
    title: document.title.slice(0, LONGEST_TITLE),
    exported: new Date().toISOString(),
  });
}

/**
 * Restores what exportWork() gave, on this page or on the same lesson elsewhere.
 * @param {unknown} json the file's text
 * @returns {Promise<{ restored: number, missed: string[], problem?: Problem, message: string }>} how many elements have
 * their work again; the keys of those that aren't on this page as the file knows them; and what is wrong with the file,
 * as data and as a sentence
 */
export async function importWork(json) {
  const read = readWork(json);
  if ('problem' in read) return { restored: 0, missed: [], problem: read.problem, message: problemText(read.problem) };
  const found = new Map((await keepersOfPage()).map((keeper) => [keeper.key, keeper]));
  const missed = [];
  let restored = 0;
  for (const [key, entry] of read.work) {
    const keeper = found.get(key);
    if (!keeper) brought.set(key, entry);
    if (!keeper || keeper.take(entry) === false) missed.push(key);
    else restored += 1;
  }
  return { restored, missed, message: '' };
}

/** Brings every element of the page back to its beginning, and forgets what was kept and what could be undone. */
export async function beginAnew() {
  brought.clear();
  clearAll(addressOfPage());
  for (const element of live) {
    element.keeper?.clear();
    element.beginAnew();
    element.forgetPast();
  }
}

async function keepersOfPage() {
  const keepers = await Promise.all([...live].map((host) => keeperOf(host).catch(() => undefined)));
  return keepers.flatMap((keeper) => keeper ?? []);
}
