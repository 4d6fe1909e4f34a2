import { html, nothing } from 'lit';
import { isEnglish, languageOfPage } from '../words/page-language.js';
import { say } from '../words/say.js';

/** URL of the page for iframes, relative to the scripts, set by the build; '' if there is none. */
const PAGE = typeof EMBED_PAGE === 'undefined' ? '' : EMBED_PAGE;

/**
 * HTML that shows this element, with its attributes, on another page.
 * @param {Element} element
 */
export function tagOf(element) {
  const attributes = ownAttributes(element).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  const script = new URL('../neuron-lesson.js', scripts()).href;
  return `<script type="module" src="${script}"></script>\n<${element.localName}${attributes.join('')}></${element.localName}>\n`;
}

/**
 * HTML of an iframe that shows this element, as high as it is here.
 * @param {Element} element
 */
export function iframeOf(element) {
  const attributes = new URLSearchParams(ownAttributes(element));
  const language = languageOfPage();
  if (!isEnglish(language)) attributes.set('lang', language);
  const query = attributes.toString().replaceAll('+', '%20');
  const address = `${new URL(PAGE, scripts()).href}#${element.localName}${query ? `?${query}` : ''}`;
  const height = Math.ceil(element.getBoundingClientRect().height);
  return `<iframe src="${escaped(address)}" title="${element.localName}" width="100%" height="${height}" sandbox="allow-scripts" style="border: 0"></iframe>\n`;
}

/**
 * Two buttons that copy the tag and the iframe; nothing if there is no page for iframes beside the scripts.
 * @param {Element} element
 * @param {(code: string, name: string) => unknown} copy
 */
export function embedButtons(element, copy) {
  if (!PAGE) return nothing;
  return html`<button type="button" @click=${() => copy(tagOf(element), say`The tag is copied.`)}>${say`Tag`}</button> <button type="button" @click=${() => copy(iframeOf(element), say`The iframe is copied.`)}>${say`Iframe`}</button>`;
}

/** The URL of this chunk, which relative URLs are resolved against. */
function scripts() {
  return import.meta.url;
}

/** @param {Element} element @returns {[string, string][]} */
function ownAttributes(element) {
  const known = /** @type {any} */ (element.constructor).observedAttributes ?? [];
  return [...element.attributes].filter(({ name }) => known.includes(name)).map(({ name, value }) => [name, value]);
}

/** @param {string} text of an attribute */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
