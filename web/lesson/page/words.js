/** What the scripts say, in the page's language: the build has written it there. */

/** @type {Record<'auto' | 'light' | 'dark' | 'code' | 'formula' | 'table', string>} */
export const words = JSON.parse(document.body.dataset.words ?? '{}');
