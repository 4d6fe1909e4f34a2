/**
 * All texts of the widgets, in the page's language. As with gettext, the English text is written where it is used and
 * is the key of its translations: the source reads like the page, and a page in English loads nothing more.
 */

/**
 * @typedef {(english: string, count?: number) => string | undefined} Translate gives a text with {0}, {1}, … in place
 * of the values, in the plural form for the count if there is one; undefined if there is no translation
 */

/** @type {Translate | undefined} undefined for English */
let translate;

/** @param {Translate | undefined} other */
export function setTranslation(other) {
  translate = other;
}

/**
 * A text with its values: say`Point ${2}, class ${1}`. If a value is a template, the result is a list that Lit renders.
 * @template {unknown[]} Values
 * @param {TemplateStringsArray} texts
 * @param {Values} values
 * @returns {Values extends (string | number | boolean | null | undefined)[] ? string : any}
 */
export function say(texts, ...values) {
  if (translate) {
    const english = texts.reduce((text, next, i) => `${text}{${i - 1}}${next}`);
    return fill(translate(english) ?? english, values);
  }
  // A short cut for English, since dozens of texts are made while something is dragged.
  /** @type {unknown[]} */
  const pieces = [texts[0]];
  for (const [i, value] of values.entries()) pieces.push(value, texts[i + 1]);
  return composed(pieces);
}

/**
 * A formula or coordinates, which keep their own direction within right-to-left text.
 * @param {string} text
 */
export function isolate(text) {
  return say`${text}`;
}

/**
 * A text with a count: many(3, '{0} point', '{0} points').
 * @param {number} count {0} in the texts
 * @param {string} one for a count of 1
 * @param {string} others for any other count; also the key of the translations
 * @param {...(string | number)} values {1}, {2}, …
 * @returns {string}
 */
export function many(count, one, others, ...values) {
  return fill(translate?.(others, count) ?? (count === 1 ? one : others), [count, ...values]);
}

/**
 * @param {string} text
 * @param {any[]} values
 * @returns {any}
 */
function fill(text, values) {
  return composed(text.split(/\{(\d)\}/).map((piece, i) => (i % 2 ? values[Number(piece)] : piece)));
}

/**
 * @param {unknown[]} pieces
 * @returns {any} a text, or the pieces themselves if a template is among them
 */
function composed(pieces) {
  return pieces.some((piece) => piece !== null && /object|symbol/.test(typeof piece)) ? pieces : pieces.join('');
}
