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

/** Written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar']);

/** Around a value, where a number or a foreign word would change places with what stands beside it. */
const ISOLATED = '\u2068$&\u2069';

let spoken = 'en';

/** @type {{ name: string, done: Promise<void> } | undefined} the last catalogue that was asked for */
let asked;

/**
 * From now on widgets are drawn in a language; in English, if it is none of ours or its catalogue can't be had.
 * @param {string} tag such as "de" or "de-AT"
 * @returns {Promise<void> | undefined} undefined where its words are there
 */
export function speak(tag) {
  const name = nameOf(tag);
  if (name === spoken) return undefined;
  const load = CATALOGUES.get(name);
  if (!load) return use(name, undefined);
  if (asked?.name !== name) {
    const done = load().then(
      (catalogue) => {
        if (asked?.name === name) use(name, catalogue.default);
      },
      () => use('en', undefined),
    );
    asked = { name, done };
  }
  return asked.done;
}

/**
 * Says of what an element shows which language it is in, where that isn't the page's.
 * @param {ParentNode} root
 */
export function mark(root) {
  const page = document.documentElement;
  const direction = RIGHT_TO_LEFT.has(spoken) ? 'rtl' : 'ltr';
  for (const element of root.children) {
    if (element.localName === 'slot') continue;
    set(element, 'lang', spoken === page.lang.toLowerCase().split('-')[0] ? '' : spoken);
    set(element, 'dir', getComputedStyle(page).direction === direction ? '' : direction);
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

/** @param {string} tag */
function nameOf(tag) {
  const name = tag.toLowerCase().split('-')[0];
  return CATALOGUES.has(name) ? name : 'en';
}

/**
 * @param {string} name
 * @param {Catalogue | undefined} catalogue
 * @returns {undefined}
 */
function use(name, catalogue) {
  spoken = name;
  asked = undefined;
  const rules = new Intl.PluralRules(name);
  setTranslation(
    catalogue &&
      ((english, count) => {
        const found = catalogue[english];
        const text = typeof found === 'object' ? (found[rules.select(Number(count))] ?? found.other) : found;
        return RIGHT_TO_LEFT.has(name) ? text?.replace(/\{\d\}/g, ISOLATED) : text;
      }),
  );
}
