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

/**
 * Puts the buttons for a number above it, where they cover what has been read already, or below it where there is no room.
 * @param {HTMLElement} steppers
 */
export function keepAbove(steppers) {
  steppers.classList.remove('below');
  const { top, width } = steppers.getBoundingClientRect();
  if (width === 0) return; // not shown
  // A page says here how much of the window its own bar takes.
  const taken = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  steppers.classList.toggle('below', top < Math.max(taken, MARGIN));
}
