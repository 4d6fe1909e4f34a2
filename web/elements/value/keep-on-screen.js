/** The least distance between a popover and the edges of the window, in pixels. */
const MARGIN = 8;

/**
 * Moves a popover sideways, through its --nudge property, until it is inside the window.
 * @param {HTMLElement} popover
 */
export function keepOnScreen(popover) {
  popover.style.removeProperty('--nudge');
  const { left, right, width } = popover.getBoundingClientRect();
  if (width === 0) return; // not shown
  const room = document.documentElement.clientWidth - MARGIN;
  const nudge = right > room ? room - right : Math.max(0, MARGIN - left);
  if (nudge !== 0) popover.style.setProperty('--nudge', `${Math.round(nudge)}px`);
}
