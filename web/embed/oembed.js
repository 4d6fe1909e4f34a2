/**
 * oEmbed (https://oembed.com): what a page that knows it shows in place of a widget's address. The build writes an answer
 * for each element with its example, since a static host can't read a query; with this module, a server answers for
 * each address with its own attributes. It runs wherever JavaScript does, and needs no other file.
 */
import { readFrameAddress } from './frame-address.js';
import { frameHeightOf, WIDE } from './frame-heights.js';

/** Narrower than a widget can be, in px. */
const NARROWEST = 222;

/**
 * @typedef {object} Widget
 * @property {string} name
 * @property {ReadonlyMap<string, string>} attributes
 * @property {string} [lang]
 *
 * @typedef {object} Answer of a server
 * @property {number} status
 * @property {string} type its content type
 * @property {string} body
 */

/**
 * Answers a request such as `/oembed?url=…&maxwidth=…`.
 * @param {string | URL} request its address; a path is enough
 * @param {string} site the address of the folder that embed.html is in, with a / at its end
 * @returns {Answer}
 */
export function answerOEmbed(request, site) {
  const query = new URL(request, site).searchParams;
  if ((query.get('format') ?? 'json') !== 'json') return refusal(501, 'Answers are in JSON only: format=json.');
  const address = query.get('url');
  if (!address) return refusal(400, 'The address of a widget is missing: ?url=…');
  const widget = widgetAt(address, site);
  if (!widget) return refusal(404, `No widget is shown there; one is at ${site}embed.html?neuron-gate&gate=and`);
  const answer = oEmbedOf(widget, site, { width: lengthIn(query, 'maxwidth'), height: lengthIn(query, 'maxheight') });
  return { status: 200, type: 'application/json', body: JSON.stringify(answer) };
}

/**
 * The element that a page's head needs so that its address is known to have an answer; '' if it shows no widget.
 * @param {string} address of the page, such as `…/embed.html?neuron-gate&gate=and`
 * @param {string} site
 * @param {string} endpoint the address that answerOEmbed answers at
 */
export function oEmbedLink(address, site, endpoint) {
  const widget = widgetAt(address, site);
  if (!widget) return '';
  const answer = `${endpoint}?url=${encodeURIComponent(addressOf(widget, site))}&format=json`;
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(answer)}" title="${widget.name}">`;
}

/**
 * @param {Widget} widget
 * @param {string} site
 * @param {{ width?: number, height?: number }} [most]
 */
export function oEmbedOf(widget, site, most = {}) {
  const width = Math.max(NARROWEST, Math.min(WIDE, most.width ?? WIDE));
  const height = Math.min(frameHeightOf(widget.name, width) ?? WIDE, most.height ?? Number.POSITIVE_INFINITY);
  const source = escaped(addressOf(widget, site));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'neuron-lesson',
    provider_url: site,
    title: widget.name,
    html: `<iframe src="${source}" title="${widget.name}" width="${width}" height="${height}" sandbox="allow-scripts" style="border: 0"></iframe>`,
    width,
    height,
  };
}

/**
 * @param {string} address
 * @param {string} site
 * @returns {Widget | undefined} undefined if it isn't this site's, or names no widget that a frame can show
 */
function widgetAt(address, site) {
  const page = `${site}embed.html`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (`${url.origin}${url.pathname}` !== page) return undefined;
  const { name, attributes, lang } = readFrameAddress(url);
  return frameHeightOf(name, WIDE) ? { name, attributes, lang } : undefined;
}

/** @param {Widget} widget @param {string} site */
function addressOf({ name, attributes, lang }, site) {
  const all = [...attributes, ...(lang ? [['lang', lang]] : [])];
  return `${site}embed.html?${[name, ...all.map((pair) => pair.map(encodeURIComponent).join('='))].join('&')}`;
}

/**
 * @param {URLSearchParams} query
 * @param {string} name
 */
function lengthIn(query, name) {
  const length = Number(query.get(name));
  return length > 0 ? Math.floor(length) : undefined;
}

/** @param {number} status @param {string} body @returns {Answer} */
function refusal(status, body) {
  return { status, type: 'text/plain; charset=utf-8', body };
}

/** @param {string} text of an attribute */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
