/** The scripts' texts in the page's language, which the build writes into the body's data-words. */

/** @type {Record<'auto' | 'light' | 'dark' | 'code' | 'formula' | 'table', string>} */
export const words = JSON.parse(document.body.dataset.words ?? '{}');
