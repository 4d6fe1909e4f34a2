/**
 * Languages other than English, each with a catalogue that is loaded if the page is in that language.
 *
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Translation one text, or with a count, one for each
 * plural form of the language
 * @typedef {Readonly<Record<string, Translation>>} Catalogue translations by their English texts
 */
import { setTranslation } from './say.js';

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

/** @type {{ name: string, done: Promise<void> | undefined }} requested last; `done` is undefined once it is loaded */
let asked = { name: 'en', done: undefined };

/** @param {string} tag such as "de-AT" @returns {string} such as "de" */
export function languageOf(tag) {
  return tag.toLowerCase().split('-')[0];
}

/** @param {string} tag @returns {'ltr' | 'rtl'} */
export function directionOf(tag) {
  return RIGHT_TO_LEFT.has(languageOf(tag)) ? 'rtl' : 'ltr';
}

/**
 * Sets the language in which widgets are drawn; English, if there is no catalogue for it or it can't be loaded.
 * @param {string} tag such as "de" or "de-AT"
 * @returns {Promise<void> | undefined} undefined if the catalogue is already loaded or none is needed
 */
export function speak(tag) {
  const name = CATALOGUES.has(languageOf(tag)) ? languageOf(tag) : 'en';
  if (name === asked.name) return asked.done;
  /** @type {typeof asked} */
  const own = { name, done: undefined };
  asked = own;
  const load = CATALOGUES.get(name);
  if (!load) use('en', undefined);
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
        use(catalogue ? name : 'en', catalogue);
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

/**
 * @param {string} name
 * @param {Catalogue | undefined} catalogue
 */
function use(name, catalogue) {
  spoken = name;
  const isIsolating = directionOf(name) === 'rtl';
  const rules = new Intl.PluralRules(name);
  setTranslation(
    catalogue &&
      ((english, count) => {
        const found = catalogue[english];
        const text = typeof found === 'object' ? (found[rules.select(Number(count))] ?? found.other) : found;
        return isIsolating ? text?.replace(/\{\d\}/g, ISOLATED) : text;
      }),
  );
}
