import { settings } from '../../core/configure.js';

/** Longer texts are cut; a student's number, name or address is shorter. */
const LONGEST = 200;

/** As large as an author's own seed may be. */
const SEEDS = 99_999;

/**
 * The seed that belongs to a variant of a task, such as a student's number: the same text gives the same seed
 * everywhere.
 * @param {string | null | undefined} text the attribute `variant`; if missing, the page's configuration is used
 * @returns {number | undefined} from 1; undefined without a variant
 */
export function seedOfVariant(text) {
  const variant = String(text ?? settings.variant ?? '')
    .trim()
    .slice(0, LONGEST);
  if (variant === '') return undefined;
  // FNV-1a, which spreads texts that differ in one digit.
  let hash = 0x811c9dc5;
  for (let i = 0; i < variant.length; ++i) hash = Math.imul(hash ^ variant.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return 1 + ((hash >>> 0) % SEEDS);
}

/**
 * An element's attributes, with its variant's seed where the author gives none.
 * @param {object} element
 * @param {readonly string[]} names of the attributes
 * @returns {Record<string, string | null | undefined>}
 */
export function withVariant(element, names) {
  const given = /** @type {Record<string, any>} */ (element);
  const seed = seedOfVariant(given.variant);
  const all = Object.fromEntries(names.map((name) => [name, given[name]]));
  return { ...all, seed: given.seed ?? (seed === undefined ? seed : String(seed)) };
}
