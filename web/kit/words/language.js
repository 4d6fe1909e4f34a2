/**
 * Languages other than English, each with a catalogue that is loaded if the page is in that language.
 *
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Translation one text, or with a count, one for each
 * plural form of the language
 * @typedef {Readonly<Record<string, Translation>>} Catalogue translations by their English texts
 */
import { settings } from '../../core/configure.js';
import { languageOf, ownWords } from './own-words.js';
import { setTranslation } from './say.js';

export { languageOf };

/** @type {ReadonlyMap<string, () => Promise<{ default: Catalogue }>>} by their BCP 47 tags */
export const CATALOGUES = new Map([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
]);

/** Languages written from right to left, including those without a catalogue that a page may be in. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Isolates a value in right-to-left text, where a number or a foreign word would change places with its neighbours. */
const ISOLATED = '\u2068$&\u2069';

/** The language of what is drawn now. */
let spoken = 'en';

/** @typedef {{ name: string, words: unknown, done: Promise<void> | undefined }} Asked a language, with a page's own texts */

/** @type {Asked} requested last; `done` is undefined once it is loaded */
let asked = { name: 'en', words: undefined, done: undefined };

/** @param {string} tag @returns {'ltr' | 'rtl'} */
export function directionOf(tag) {
  return RIGHT_TO_LEFT.has(languageOf(tag)) ? 'rtl' : 'ltr';
}

/**
 * Sets the language in which widgets are drawn; English, if there is no catalogue for it, of ours or of the page, or it
 * can't be loaded. What the page says itself comes first.
 * @param {string} tag such as "de" or "de-AT"
 * @returns {Promise<void> | undefined} undefined if the catalogue is already loaded or none is needed
 */
export function speak(tag) {
  const { words } = settings;
  const wanted = languageOf(tag) || 'en';
  const page = ownWords(words, wanted);
  const name = CATALOGUES.has(wanted) || page ? wanted : 'en';
  if (name === asked.name && words === asked.words) return asked.done;
  /** @type {Asked} */
  const own = { name, words, done: undefined };
  asked = own;
  const load = CATALOGUES.get(name);
  if (!load) use(name, page);
  else {
    own.done = load()
      .then(
        (loaded) => loaded.default,
        () => undefined,
      )
      .then((catalogue) => {
        // Another language may have been asked for since.
        if (asked !== own) return;
        own.done = undefined;
        if (catalogue || page) use(name, { ...catalogue, ...page });
        else use('en', undefined);
      });
  }
  return own.done;
}

/**
 * Sets `lang` and `dir` on what an element shows, where they differ from the page's.
 * @param {ParentNode} root
 */
export function mark(root) {
  const page = document.documentElement;
  const language = spoken === languageOf(page.lang) ? '' : spoken;
  const direction = directionOf(spoken);
  const isOfPage = getComputedStyle(page).direction === direction;
  for (const element of root.children) {
    if (element.localName === 'slot') continue;
    set(element, 'lang', language);
    set(element, 'dir', isOfPage ? '' : direction);
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
function set(element, name, value) {
  if (!value) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A page may name a language that the browser doesn't know. @param {string} name */
function rulesOf(name) {
  try {
    return new Intl.PluralRules(name);
  } catch {
    return new Intl.PluralRules('en');
  }
}

/**
 * @param {string} name
 * @param {Catalogue | undefined} catalogue
 */
function use(name, catalogue) {
  spoken = name;
  const isIsolating = directionOf(name) === 'rtl';
  const rules = rulesOf(name);
  setTranslation(
    catalogue &&
      ((english, count) => {
        const found = catalogue[english];
        const text = typeof found === 'object' ? (found[rules.select(Number(count))] ?? found.other) : found;
        return isIsolating ? text?.replace(/\{\d\}/g, ISOLATED) : text;
      }),
  );
}
