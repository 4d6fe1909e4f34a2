/**
 * A figure beside the text stays in view while its beat is read. A figure taller than the window sticks where its
 * bottom is in view. CSS can't know the figure's height, so this script sets it as --height.
 */

export function setUpStages() {
  // In the next frame: another layout at once is a loop, of which Firefox tells the page.
  const observer = new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(keep)));
  for (const stage of document.querySelectorAll('.beside')) observer.observe(stage);
}

/** @param {ResizeObserverEntry} entry */
function keep({ target, borderBoxSize }) {
  const height = Math.round(borderBoxSize[0].blockSize);
  /** @type {HTMLElement} */ (target).style.setProperty('--height', `${height}px`);
}
