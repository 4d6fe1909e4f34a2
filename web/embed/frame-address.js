/**
 * What the address of the page inside an iframe asks for: `embed.html#neuron-gate?gate=and`, or
 * `embed.html?neuron-gate&gate=and`, which servers see, too. Anyone can write an address, so nothing in it is trusted.
 */
import { shorten } from '../kit/state/parse-number.js';
import { accepted } from './attributes.js';

/**
 * @typedef {object} AddressProblem
 * @property {'unknown-widget' | 'unknown-attribute' | 'bad-percent'} code
 * @property {string} given shortened, so that it can be quoted
 * @property {string} element the widget's name; '' if there is no such widget
 * @property {readonly string[]} accepted
 *
 * @typedef {object} FrameAddress
 * @property {string} name the widget's; '' if there is no such widget
 * @property {Map<string, string>} attributes
 * @property {string} lang the language that the address asks for, or ''
 * @property {AddressProblem[]} problems
 */

/** Neither an attribute of an element nor the frame's own. */
const OF_THE_FRAME = ['lang'];

/** More parts of an address than these aren't read: no element has so many attributes. */
const MOST = 100;

/**
 * @param {{ hash: string, search: string }} address
 * @returns {FrameAddress}
 */
export function readFrameAddress({ hash, search }) {
  const [written, query] = search.startsWith('?neuron-') ? cut(search.slice(1), /&|=|\?/) : cut(hash.slice(1), /\?/);
  const name = decoded(written) ?? written;
  if (!Object.hasOwn(accepted, name)) {
    /** @type {AddressProblem} */
    const problem = { code: 'unknown-widget', given: shorten(name), element: '', accepted: Object.keys(accepted) };
    return { name: '', attributes: new Map(), lang: '', problems: [problem] };
  }
  return { name, ...readQuery(query, name) };
}

/**
 * @param {string} query
 * @param {string} element
 * @returns {Pick<FrameAddress, 'attributes' | 'lang' | 'problems'>}
 */
function readQuery(query, element) {
  const known = accepted[element].attributes;
  /** @type {Map<string, string>} */
  const attributes = new Map();
  /** @type {AddressProblem[]} */
  const problems = [];
  // Editors that escape what is escaped already leave “&amp;” in addresses.
  for (const pair of query.split(/&(?:amp;)?/, MOST)) {
    if (!pair) continue;
    const [name, value] = cut(pair, /=/).map(decoded);
    if (name === undefined || value === undefined) {
      problems.push({ code: 'bad-percent', given: shorten(pair), element, accepted: [] });
    } else if (known.includes(name) || OF_THE_FRAME.includes(name)) {
      attributes.set(name, value);
    } else {
      problems.push({ code: 'unknown-attribute', given: shorten(name), element, accepted: known });
    }
  }
  const lang = attributes.get('lang') ?? '';
  attributes.delete('lang');
  return { attributes, lang, problems };
}

/**
 * @param {string} text
 * @param {RegExp} at
 * @returns {[string, string]} what stands before and after the first such place
 */
function cut(text, at) {
  const place = text.search(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

/** @param {string} text of a query @returns {string | undefined} undefined if a “%” begins no character */
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
