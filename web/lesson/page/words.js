/** The scripts' texts in the page's language, which the build writes into the body's data-words. */

/**
 * @type {Record<
 *   'auto' | 'light' | 'dark' | 'code' | 'formula' | 'table' | 'anew' | 'sure' | 'begun' | 'restored' | 'missed' | 'unreachable',
 *   string
 * >}
 */
export const words = JSON.parse(document.body.dataset.words ?? '{}');
