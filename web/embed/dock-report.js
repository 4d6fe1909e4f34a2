/**
 * Says in the console what is wrong with a map, with the nearest of what is accepted or there. For authors, in English.
 * It is only loaded when something is wrong.
 */
import { edits } from '../kit/words/edits.js';
import { fewNotes } from './few-notes.js';

/** @import { MappedDock, MapProblem } from './dock-map.js' */

/** Of so many headings the nearest is looked for. */
const MOST_NAMES = 500;
const LONGEST_NAME = 60;
/** How different the nearest name may be. */
const FAR = 0.5;

/** @typedef {keyof typeof SENTENCES} Code */
/** @typedef {{ entry: string, part: string, given: string, accepted: readonly string[] }} Told */
const SENTENCES = {
  'map-too-long': (/** @type {Told} */ { given }) => `The map has ${given} characters; up to 500,000 are accepted.`,
  'not-json': (/** @type {Told} */ { given }) => `The map isn’t JSON: ${given}.`,
  'no-map': (/** @type {Told} */ { given }) =>
    `The map must be an object: headings, and the widget for each; or { "pages": […] } or { "widgets": […] }. It is ${given}.`,
  'no-pages': (/** @type {Told} */ { given }) =>
    `“pages” must be a list of pages, each { "title": …, "widgets": … } or { "address": …, "widgets": … }. It is ${given}.`,
  'no-page': (/** @type {Told} */ { entry, given }) =>
    `${entry} must be an object, { "title": …, "widgets": … } or { "address": …, "widgets": … }. It is ${given}.`,
  'unknown-page-key': (/** @type {Told} */ { entry, given, accepted }) =>
    `${entry}: a page has no “${given}”; it has ${accepted.join(', ')}.${nearest(given, accepted)}`,
  'bad-page-key': (/** @type {Told} */ { entry, part, given }) =>
    `${entry}: the ${part} must be a text of 1 to 500 characters; it is ${given}.`,
  'no-widgets': (/** @type {Told} */ { entry, given }) =>
    `${entry}: “widgets” must be an object, headings and the widget for each, or a list of entries with a heading, a text or a selector. It is ${given}.`,
  'too-many-entries': (/** @type {Told} */ { given }) =>
    `There are more than ${given} entries; the others are left out.`,
  'no-entry': (/** @type {Told} */ { entry, given }) =>
    `“${entry}”: an entry is a widget’s name, or an object like { "widget": "neuron-gate", "gate": "and" }. This is ${given}.`,
  'no-place': (/** @type {Told} */ { entry, given, accepted }) =>
    `“${entry}”: an entry of a list needs one place: ${accepted.join(', ')}. This has ${given}.`,
  'bad-place': (/** @type {Told} */ { entry, part, given }) =>
    `“${entry}”: the ${part} must be a text with letters or digits, of up to 500 characters; it is ${given}.`,
  'bad-selector': (/** @type {Told} */ { entry }) => `“${entry}”: this is no CSS selector.`,
  'no-widget': (/** @type {Told} */ { entry }) => `“${entry}”: it doesn’t say which "widget" stands there.`,
  'unknown-widget': (/** @type {Told} */ { entry, given, accepted }) =>
    `“${entry}”: there is no widget “${given}”; there are ${accepted.join(', ')}.${nearest(given, accepted)}`,
  'unknown-attribute': (/** @type {Told} */ { entry, part, given, accepted }) =>
    `“${entry}”: ${part} has no attribute “${given}”; it accepts ${accepted.join(', ')}.${nearest(given, accepted)}`,
  'bad-value': (/** @type {Told} */ { entry, part, given }) =>
    `“${entry}”: ${part} must be a text, a number, true, false or a list of texts and numbers; it is ${given}.`,
  'bad-caption': (/** @type {Told} */ { entry, given }) => `“${entry}”: the caption must be a text; it is ${given}.`,
  'no-questions': (/** @type {Told} */ { entry, given }) =>
    `“${entry}”: “questions” must be a list of questions; it is ${given}.`,
  'bad-question': (/** @type {Told} */ { entry, given }) =>
    `“${entry}”: question ${given} must be like { "question": "…", "answers": ["…", { "text": "…", "right": true }] } or { "question": "…", "goal": "= 0.9 ± 0.01" }.`,
};

/** @param {readonly MapProblem[]} problems */
export function tellProblems(problems) {
  tell(problems, ({ code, entry = '', part = '', given = '', accepted = [] }) =>
    SENTENCES[code]({ entry, part, given, accepted }),
  );
}

/**
 * @param {readonly MappedDock[]} docks that have no place on the page
 * @param {readonly string[]} headings that the page has
 */
export function tellMissing(docks, headings) {
  tell(docks, ({ name, where }) => {
    if ('selector' in where) return `“${name}”: nothing here matches this selector, or another entry has its place.`;
    if ('text' in where)
      return `“${name}”: no paragraph, list or code here has this text, or another entry has its place.`;
    const near = nearest(where.heading[where.heading.length - 1], headings.slice(0, MOST_NAMES));
    const path = where.heading.length > 1 ? ' It must stand under the headings before the “>”.' : '';
    return `“${name}”: there is no such heading here, or another entry has its place.${near}${path}`;
  });
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} sentence
 */
function tell(all, sentence) {
  for (const text of fewNotes(all, sentence)) console.warn(`neuron-dock: ${text}`);
}

/**
 * A question for the nearest of several names, if one is near.
 * @param {string} given
 * @param {readonly string[]} names
 */
export function nearest(given, names) {
  const wanted = wordsOf(given);
  const ranked = names
    .map((name) => ({ name, distance: distance(wanted, wordsOf(name)) }))
    .sort((one, other) => one.distance - other.distance);
  return ranked.length > 0 && ranked[0].distance < FAR
    ? ` Did you mean “${ranked[0].name.slice(0, LONGEST_NAME)}”?`
    : '';
}

/** @param {string} text */
function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .slice(0, LONGEST_NAME)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How different two texts are, from 0 to 1: by their letters, or by the words that only one has, whichever is less.
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 */
function distance(one, other) {
  const [letters, others] = [one.join(' '), other.join(' ')];
  const shared = one.filter((word) => other.includes(word)).length;
  const byLetters = edits(letters, others) / Math.max(1, letters.length, others.length);
  return Math.min(byLetters, 1 - (2 * shared) / Math.max(1, one.length + other.length));
}
