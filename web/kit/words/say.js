/**
 * Every word of a widget, in the page's language. The English text stands where it is used and is the key of its
 * translations, as with gettext: the source reads like the page, and a page in English loads nothing more.
 */

/**
 * @typedef {(english: string, count?: number) => string | undefined} Translate to a text with {0}, {1}, … where the values
 * go; of what is counted, in the form for that count. undefined where there is no translation
 */

/** @type {Translate | undefined} undefined for English */
let translate;

/** @param {Translate | undefined} other */
export function setTranslation(other) {
  translate = other;
}

/**
 * A text with its values: say`Point ${2}, class ${1}`. With templates among the values, a list that Lit renders.
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
  // Dozens of texts are said while something is dragged, most often in English.
  /** @type {unknown[]} */
  const pieces = [texts[0]];
  for (const [i, value] of values.entries()) pieces.push(value, texts[i + 1]);
  return composed(pieces);
}

/**
 * A formula or a place, which keeps its own direction where the words around it run from right to left.
 * @param {string} text
 */
export function isolate(text) {
  return say`${text}`;
}

/**
 * What is counted: many(3, '{0} point', '{0} points').
 * @param {number} count {0} in the texts
 * @param {string} one for a count of 1
 * @param {string} others for any other; the key of the translations
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
 * @returns {any} a text, or as they are, where a template is among them
 */
function composed(pieces) {
  return pieces.some((piece) => piece !== null && /object|symbol/.test(typeof piece)) ? pieces : pieces.join('');
}
