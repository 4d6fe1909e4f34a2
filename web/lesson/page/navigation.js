/** Shows the current section and the progress in the bar, and leads to the next and the previous section. */

import { arrowKeys } from './arrow-keys.js';

/** @param {HTMLElement} bar */
export function setUpNavigation(bar) {
  const places = /** @type {HTMLElement[]} */ ([
    ...document.querySelectorAll('.hero h1, article > section[aria-labelledby] h2[id]'),
  ]);
  const buttons = /** @type {HTMLButtonElement[]} */ ([...bar.querySelectorAll('[data-go]')]);
  const menu = bar.querySelector('details');
  const label = bar.querySelector('[data-current]');
  let current = -1;
  // The last jump's target, because several headings near the end of the page share one scroll position.
  let landed = { index: -1, scroll: Number.NaN };

  const land = (/** @type {number} */ index) => {
    landed = { index, scroll: window.scrollY };
    showCurrent(index);
  };

  const go = (/** @type {number} */ step) => {
    const place = places[current + step];
    if (!place) return;
    place.tabIndex = -1;
    // focus() alone wouldn't scroll to a heading that is already in view.
    place.focus({ preventScroll: true });
    (current + step === 0 ? document.documentElement : place).scrollIntoView({ block: 'start' });
    land(current + step);
  };

  const showCurrent = (/** @type {number} */ index) => {
    if (index === current) return;
    current = index;
    const id = places[index]?.id;
    for (const link of document.querySelectorAll('.menu a')) {
      if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (label) label.textContent = index > 0 ? (places[index].textContent ?? '') : '';
    for (const button of buttons) {
      // Unlike disabled, aria-disabled keeps the focus on the button when the reader reaches an end.
      button.ariaDisabled = String(!places[index + Number(button.dataset.go)]);
    }
  };

  const update = () => {
    const line = bar.offsetHeight + window.innerHeight * 0.2;
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const room = scrollHeight - clientHeight;
    bar.style.setProperty('--progress', room > 0 ? String(Math.min(1, scrollTop / room)) : '0');
    if (Math.abs(window.scrollY - landed.scroll) < 2) return;
    const index = places.findLastIndex((place) => place.getBoundingClientRect().top <= line);
    showCurrent(scrollTop >= room - 2 && places.length > 1 && room > 0 ? places.length - 1 : Math.max(0, index));
  };

  onScroll(update);
  addEventListener('hashchange', () => {
    const index = places.findIndex(({ id }) => id && location.hash === `#${id}`);
    if (index !== -1) land(index);
  });
  for (const button of buttons) button.addEventListener('click', () => go(Number(button.dataset.go)));
  arrowKeys(go, places);
  if (menu) setUpMenu(menu);
}

/** @param {() => void} update */
function onScroll(update) {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  // Not delayed by a frame, because the first key press may come before it.
  update();
}

/** @param {HTMLDetailsElement} menu */
function setUpMenu(menu) {
  const close = () => {
    menu.open = false;
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    close();
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) close();
  });
}
