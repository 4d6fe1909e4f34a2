/**
 * What a page says once for all of its widgets.
 *
 * @typedef {object} Settings
 * @property {string | URL} [wasmUrl] the folder in which the .wasm files are, if not beside the scripts; with a / at its end
 * @property {BufferSource} [wasmBinary] the bytes of training-core.wasm, which can do everything, where nothing can be fetched
 * @property {'point' | 'comma'} [decimal] how numbers are written where an element's attribute doesn't say it
 * @property {string} [locale] the widgets' language, as a BCP 47 tag, if it isn't the page's: en, de or ar
 */

/** @type {Settings} */
export const settings = {};

/**
 * Before the page's first element: what has been loaded stays.
 * @param {Settings} some
 */
export function configure(some) {
  Object.assign(settings, some);
}
