/** Makes overflowing tables, formulas and code focusable, so that they scroll by keyboard, and labels them. */
import { words } from './words.js';

export function setUpScrollers() {
  // In the next frame: another layout at once is a loop, of which Firefox tells the page.
  const observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => {
      for (const { target } of entries) update(/** @type {HTMLElement} */ (target));
    }),
  );
  for (const scroller of document.querySelectorAll('.scroller')) observer.observe(scroller);
}

/** @param {HTMLElement} scroller */
function update(scroller) {
  const overflows = scroller.scrollWidth > scroller.clientWidth + 1;
  if (overflows === scroller.hasAttribute('tabindex')) return;
  if (overflows) {
    scroller.tabIndex = 0;
    scroller.setAttribute('role', 'group');
    scroller.setAttribute('aria-label', words[kind(scroller)]);
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) scroller.removeAttribute(name);
  }
}

/** @param {HTMLElement} scroller */
function kind(scroller) {
  if (scroller.matches('pre')) return 'code';
  return scroller.matches('.formula') ? 'formula' : 'table';
}
