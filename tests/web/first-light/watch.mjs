/** Tells when the first live number of a page is shown: one that the core has computed, in an element's shadow tree. */

/** @typedef {{ send: (method: any, params?: any) => Promise<any>, on: Function, off: Function }} Session of CDP */

/** The mark in the page's own timeline, which traces have, and the function by which the page tells it here. */
export const MARK = 'first-light';

/** Where the first number that is computed stands; in a trainer it is the loss, with its decimal point. */
const NUMBER = '.computed[data-name="y"] .value, .anatomy [data-part="out"] .number, .facts';

/**
 * In every page and frame that this session opens from now on.
 * @param {Session} session
 * @param {{ element: string, told: () => void }} options element: the one whose number is waited for
 */
export async function watchFor(session, { element, told }) {
  session.on('Runtime.bindingCalled', (/** @type {{ name: string }} */ { name }) => {
    if (name === MARK) told();
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: MARK });
  const wanted = [element, NUMBER, MARK].map((text) => JSON.stringify(text)).join();
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${lookEachFrame})(${wanted})` });
}

/** Runs in the page. Once a frame, because that is when a reader sees it. */
function lookEachFrame(/** @type {string} */ element, /** @type {string} */ number, /** @type {string} */ mark) {
  const look = () => {
    const shown = document.querySelector(element)?.shadowRoot?.querySelector(number)?.textContent ?? '';
    if (!/\d/.test(shown)) {
      requestAnimationFrame(look);
      return;
    }
    performance.mark(mark);
    /** @type {any} */ (globalThis)[mark]('');
  };
  requestAnimationFrame(look);
}
