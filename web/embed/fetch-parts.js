/**
 * Asks for all files of an element at once. Without this, each file would be asked for when the one that imports it has
 * arrived, and every such step costs a reader the time to the server and back.
 */
import { settings } from '../core/configure.js';
import { fetchEarly } from '../core/early-fetch.js';
import { languageOf } from '../kit/words/own-words.js';
import { isEnglish, languageOfPage } from '../kit/words/page-language.js';

/**
 * By the table that the site's build writes. A package has none, since whoever bundles it makes files of their own.
 * @param {readonly string[]} names of elements
 * @param {string} [beside] the address of the entry, or of what is beside it
 */
export function fetchParts(names, beside = import.meta.url) {
  if (typeof PARTS !== 'object') return;
  // A page may say in the task that loads this script which language it wants, and where else the core is.
  queueMicrotask(() => {
    const tag = languageOfPage();
    const language = isEnglish(tag) ? '' : languageOf(tag);
    const wanted = [...names, language].flatMap((name) => (Object.hasOwn(PARTS.of, name) ? PARTS.of[name] : []));
    for (const file of new Set(wanted.map((place) => PARTS.files[place]))) fetchPart(new URL(file, beside));
  });
}

/** @param {URL} url */
function fetchPart(url) {
  // What fails is said where it is used.
  if (!url.pathname.endsWith('.wasm')) import(/* @vite-ignore */ url.href).catch(() => {});
  else if (!settings.wasmUrl && !settings.wasmBinary) fetchEarly(url);
}
