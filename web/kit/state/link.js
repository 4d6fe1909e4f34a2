import { shorten } from './parse-number.js';

/** @import { Problem } from '../words/problem.js' */

/**
 * Links that restore what a widget shows: “#KIND:NAME~1~FIELD~FIELD…”. NAME says which widget of the page; the 1 is the
 * version, which changes whenever the meaning of the fields does.
 */
const VERSION = '1';

/** Longer links weren't made here. */
const LONGEST = 8000;

/** By kind: what a link restores, and what is shown where it can't be read. */
const KINDS = /** @type {const} */ ({
  neuron: { link: 'neuron', standIn: 'page’s numbers' },
  training: { link: 'run', standIn: 'page’s run' },
});

/**
 * @param {keyof typeof KINDS} kind
 * @param {string} name
 * @param {readonly string[]} fields without “~”
 */
export function linkOf(kind, name, fields) {
  return `#${kind}:${[encodeURIComponent(name), VERSION, ...fields].join('~')}`;
}

/**
 * The fields of a link of this kind to this name. Anyone can make a link, so nothing in it is trusted.
 * @param {string} hash the URL from # on
 * @param {keyof typeof KINDS} kind
 * @param {string} name
 * @param {number} count how many fields there are
 * @returns {{ fields: string[], wrong: (what: Partial<Problem> & Pick<Problem, 'code'>) => { problem: Problem } }
 * | { problem: Problem } | undefined} undefined if the URL is about something else; `wrong`: for a field that can't be read
 */
export function fieldsOfLink(hash, kind, name, count) {
  const prefix = `#${kind}:`;
  if (!hash.startsWith(prefix)) return undefined;
  const [given, version = '', ...fields] = hash.slice(prefix.length).split('~');
  if (decoded(given) !== name) return undefined;
  const wrong = (/** @type {Partial<Problem> & Pick<Problem, 'code'>} */ what) => ({
    // What a setting by itself would count as isn't what is shown.
    problem: { given: shorten(hash), ...what, instead: undefined, ...KINDS[kind] },
  });
  if (hash.length > LONGEST) return wrong({ code: 'too-long', counts: [hash.length] });
  if (version !== VERSION) {
    return wrong({ code: 'unknown-version', part: shorten(decoded(version)), accepted: [VERSION] });
  }
  if (fields.length !== count) return wrong({ code: 'incomplete' });
  return { fields, wrong };
}

/** @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
