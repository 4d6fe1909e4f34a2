/**
 * A page's own texts, as it gives them to configure(): for the language that its widgets are in, or for several by their
 * tags, as { fr: { 'Try again': 'Réessayer' } }.
 *
 * @typedef {import('./language.js').Catalogue} Catalogue
 */

/**
 * @param {unknown} words as the page gave them, which may be anything
 * @param {string} language such as "fr"
 * @returns {Catalogue | undefined} those for this language; undefined if there are none
 */
export function ownWords(words, language) {
  if (!isObject(words)) return undefined;
  const forAll = Object.entries(words).filter(([name, value]) => !isTag(name, value));
  const forOne = Object.entries(words).find(([name, value]) => isTag(name, value) && languageOf(name) === language);
  const all = [...forAll, ...Object.entries(forOne?.[1] ?? {})].filter(([, value]) => isTranslation(value));
  return all.length > 0 ? /** @type {Catalogue} */ (Object.fromEntries(all)) : undefined;
}

/** @param {string} tag such as "de-AT" @returns {string} such as "de" */
export function languageOf(tag) {
  return tag.toLowerCase().split('-')[0];
}

/**
 * Whether this names a language with its texts. A text with plural forms is an object, too, but has a {0} in its name.
 * @param {string} name
 * @param {unknown} value
 */
function isTag(name, value) {
  return isObject(value) && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(name);
}

/** @param {unknown} value */
function isTranslation(value) {
  return (
    typeof value === 'string' || (isObject(value) && Object.values(value).every((form) => typeof form === 'string'))
  );
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
