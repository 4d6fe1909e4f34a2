/** What the tests of docked widgets share. */

/**
 * Puts HTML in place of an element's content, as an application's own script would. The browser parses it as an answer,
 * since the tests' pages let no script parse text.
 * @param {string} selector
 * @param {{ path?: string, isAdded?: boolean }} [how] path: the address that the page has from then on
 */
export function show(page, selector, html, { path, isAdded = false } = {}) {
  return page.evaluate(
    async ([to, text, address, adds]) => {
      const request = new XMLHttpRequest();
      // The address that the page was loaded from, whichever it has by now; a page with a clock of the test's has none.
      const loaded = performance.getEntriesByType('navigation')[0]?.name ?? location.href;
      request.open('GET', new URL(`host?html=${encodeURIComponent(text)}`, loaded));
      request.responseType = 'document';
      await new Promise((done) => {
        request.onload = done;
        request.send();
      });
      const nodes = request.response.querySelector('body > main').childNodes;
      if (address) history.pushState(null, '', address);
      const place = document.querySelector(to);
      if (adds) place.append(...nodes);
      else place.replaceChildren(...nodes);
    },
    [selector, html, path, isAdded],
  );
}

/** Where each widget is: the text of what stands before its figure. */
export function docked(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure[data-neuron-lesson]')].map((figure) => {
      let before = figure.previousElementSibling;
      while (before.matches('figure[data-neuron-lesson]')) before = before.previousElementSibling;
      return [figure.firstElementChild.localName, before.textContent];
    }),
  );
}
