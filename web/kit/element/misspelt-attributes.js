/**
 * Says in the console which attributes of an element look like misspelt ones of ours. For authors, in English. Loaded when
 * an element has attributes that nobody knows.
 */
import { edits } from '../words/edits.js';
import { fewOf } from '../words/few.js';

/** So many attributes of an element are looked at. */
const MOST = 50;
/** After so many, a page has heard enough. */
const MOST_TOLD = 100;
/** No attribute of ours is much longer. */
const LONGEST = 20;

/** Near to ours, and meant by HTML or by a framework. */
const OTHERS = new Set(['content', 'height', 'hidden', 'inert', 'key', 'loading', 'nonce', 'ref', 'width']);

/** What has been said already: a page may have the same mistake a hundred times. @type {Set<string>} */
const told = new Set();

/**
 * @param {Element} element
 * @param {readonly string[]} unknown attributes of it
 * @param {readonly string[]} known
 */
export function tellMisspelt(element, unknown, known) {
  const tag = element.localName;
  const notes = misspelt(unknown, known).map(
    ([given, meant]) => `${tag}: there is no attribute “${given}”. Did you mean “${meant}”?`,
  );
  const added = notes.filter((note) => !told.has(note)).slice(0, MOST_TOLD - told.size);
  for (const note of fewOf(added, String, (count) => `${tag}: … and ${count} more.`)) console.warn(note, element);
  for (const note of added) told.add(note);
}

/**
 * @param {readonly string[]} unknown
 * @param {readonly string[]} known
 * @returns {[given: string, meant: string][]} those that are near to a known one, with the nearest
 */
export function misspelt(unknown, known) {
  const short = unknown.filter((name) => name.length <= LONGEST && !OTHERS.has(name)).slice(0, MOST);
  return short.flatMap((given) => {
    const [nearest] = known
      .map((name) => ({ name, far: edits(given, name), most: mostOf(Math.max(given.length, name.length)) }))
      .filter(({ far, most }) => far <= most)
      .sort((one, other) => one.far - other.far);
    return nearest ? [/** @type {[string, string]} */ ([given, nearest.name])] : [];
  });
}

/** How many letters of a name may be wrong. @param {number} length */
function mostOf(length) {
  return length > 5 ? 2 : length > 3 ? 1 : 0;
}
