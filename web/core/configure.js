import { sharedByCopies } from './first-copy.js';

/**
 * What a page configures once for all of its widgets.
 *
 * @typedef {object} Settings
 * @property {string | URL} [wasmUrl] the folder of the .wasm files, if not beside the scripts
 * @property {BufferSource} [wasmBinary] the bytes of training-core.wasm, for pages that can't fetch files; it can do
 * everything that neuron-core.wasm can
 * @property {'point' | 'comma'} [decimal] how numbers are written, unless an element's attribute says otherwise
 * @property {string} [locale] the widgets' language, as a BCP 47 tag, if it isn't the page's: en, de or ar
 * @property {object} [words] texts of the page's own, by ours in English: { 'Try again': 'Once more' }; or by language
 * first: { fr: { 'Try again': 'Réessayer' } }. What isn't there is as it is without them
 * @property {'session' | 'local' | 'never'} [keep] how long a learner's work is kept, unless an element's attribute says
 * otherwise: while the tab is open, in this browser, or not at all, as if nothing is said
 * @property {string} [variant] a student's number or name, from which elements take the numbers and the order that the
 * author doesn't give, unless an element's attribute says otherwise
 */

/**
 * The same object in every copy of this module: a page's entry and the files that it loads later each have one.
 * @type {Settings}
 */
export const settings = sharedByCopies('settings', {});

/** The compiler sees to it that each setting is here. @type {Record<keyof Settings, true>} */
const KNOWN = { wasmUrl: true, wasmBinary: true, decimal: true, locale: true, words: true, keep: true, variant: true };

/**
 * Call it before the page's first element: it has no effect on what has already been loaded.
 * @param {Settings} some
 */
export function configure(some) {
  for (const name of Object.keys(some)) {
    if (Object.hasOwn(KNOWN, name)) continue;
    console.warn(`configure: there is no “${name}”; accepted are ${Object.keys(KNOWN).join(', ')}.`);
  }
  Object.assign(settings, some);
}
