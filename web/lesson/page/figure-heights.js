/**
 * A figure beside the text stays in view while its beat is read. A figure taller than the window sticks where its
 * bottom is in view. CSS can't know the figure's height, so this script sets it as --height.
 */

export function setUpStages() {
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const height = Math.round(borderBoxSize[0].blockSize);
      /** @type {HTMLElement} */ (target).style.setProperty('--height', `${height}px`);
    }
  });
  for (const stage of document.querySelectorAll('.beside')) observer.observe(stage);
}
