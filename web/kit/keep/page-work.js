/**
 * The work of a page as a whole: its export as a file, the import of one, and the way back to the beginning. A page may
 * have hundreds of elements, so each of these is done in slices, and one after the other.
 */
import { brought, live } from '../element/live-elements.js';
import { keepFromAttribute } from '../state/keep-attribute.js';
import { shorten } from '../state/parse-number.js';
import { problemText } from '../words/problem-text.js';
import { inSlices } from './in-slices.js';
import { keeperOf } from './keeper.js';
import { addressOfPage, variantOf } from './storage.js';
import { readWork, textOf } from './work-file.js';
import { clearAll, storedWork } from './work-store.js';

/** @import { Problem } from '../words/problem.js' */

/** @typedef {import('../element/lesson-element.js').LessonElement} LessonElement */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./in-slices.js').SlicedOptions} SlicedOptions */

const LONGEST_TITLE = 1000;

/** What was asked for last. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
function inTurn(act) {
  const turn = last.then(act);
  last = turn.catch(() => {});
  return turn;
}

/**
 * @param {SlicedOptions} [options]
 * @returns {Promise<string>} everything that the learner has done on this page, as the text of a JSON file
 */
export function exportWork(options) {
  return inTurn(async () => {
    const { mode } = keepFromAttribute(undefined);
    // What is stored of elements that aren't loaded yet belongs to it, too.
    const work = new Map([...(mode === 'never' ? [] : storedWork(mode, addressOfPage())), ...brought]);
    await withKeepers(options, ({ key, entry }) => {
      if (entry) work.set(key, entry);
      else work.delete(key);
    });
    return textOf(work, {
      address: location.pathname,
      title: document.title.slice(0, LONGEST_TITLE),
      variant: variantOf(),
      exported: new Date().toISOString(),
    });
  });
}

/**
 * Restores what exportWork() gave, on this page or on the same lesson elsewhere.
 * @param {unknown} json the file's text
 * @param {SlicedOptions} [options]
 * @returns {Promise<{ restored: number, missed: string[], problem?: Problem, message: string }>} how many elements have
 * their work again; the keys of those that aren't on this page as the file knows them; and what is wrong with the file,
 * as data and as a sentence
 */
export function importWork(json, options) {
  return inTurn(async () => {
    const read = readWork(json);
    if ('problem' in read) return { restored: 0, missed: [], ...told(read.problem) };
    const { work } = read;
    let problem = otherVariant(read.variant, variantOf());
    let restored = 0;
    const left = new Set(work.keys());
    /** @type {string[]} */
    const missed = [];
    await withKeepers(options, (keeper) => {
      const entry = work.get(keeper.key);
      if (!entry || !left.delete(keeper.key)) return;
      if (keeper.take(entry) !== false) restored += 1;
      else {
        missed.push(keeper.key);
        problem ??= otherVariant(entry.variant ?? read.variant, keeper.variant);
      }
    });
    for (const key of left) {
      brought.set(key, /** @type {import('./work-file.js').Entry} */ (work.get(key)));
      missed.push(key);
    }
    return { restored, missed, ...told(problem) };
  });
}

/**
 * Brings every element of the page back to its beginning, and forgets what was kept and what could be undone.
 * @param {SlicedOptions} [options]
 */
export function beginAnew(options) {
  return inTurn(async () => {
    // At once, for whoever leaves the page before it is done.
    brought.clear();
    clearAll(addressOfPage());
    for (const { keeper } of live) keeper?.clear();
    await inSlices(
      [...live],
      (element) =>
        element.attempt(() => {
          element.beginAnew();
          element.forgetPast();
        }),
      options,
    );
  });
}

/**
 * @param {SlicedOptions | undefined} options
 * @param {(keeper: Keeper) => void} act
 */
function withKeepers(options, act) {
  return inSlices(
    [...live],
    async (host) => {
      const keeper = await keeperOf(host).catch(() => undefined);
      if (keeper) host.attempt(() => act(keeper));
    },
    options,
  );
}

/** @param {Problem | undefined} problem */
function told(problem) {
  return problem ? { problem, message: problemText(problem) } : { message: '' };
}

/**
 * @param {string | undefined} theirs as far as the file says it
 * @param {string} ours
 * @returns {Problem | undefined}
 */
function otherVariant(theirs, ours) {
  if (theirs === undefined || theirs === ours) return undefined;
  return { code: 'other-variant', given: '', part: shorten(theirs), accepted: [shorten(ours)] };
}
