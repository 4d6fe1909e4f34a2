/**
 * Languages other than English, each with a catalogue that is loaded when a page is in it.
 *
 * @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Translation of what is counted, a text for each of the
 * language's plural forms
 * @typedef {Readonly<Record<string, Translation>>} Catalogue by the English text
 */
import { setTranslation } from './say.js';

/** @type {ReadonlyMap<string, () => Promise<{ default: Catalogue }>>} by their BCP 47 tags */
export const CATALOGUES = new Map([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
]);

/** Written from right to left; a page can be in more languages than there are catalogues. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Around a value, where a number or a foreign word would change places with what stands beside it. */
const ISOLATED = '\u2068$&\u2069';

/** Of what is drawn now. */
let spoken = 'en';

/** @type {{ name: string, done: Promise<void> | undefined }} what was asked for last; undefined: it is there */
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
 * From now on widgets are drawn in a language; in English, if it is none of ours or its catalogue can't be had.
 * @param {string} tag such as "de" or "de-AT"
 * @returns {Promise<void> | undefined} undefined where its words are there
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
 * Says of what an element shows which language it is in, where that isn't the page's.
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
