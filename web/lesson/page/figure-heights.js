/**
 * A figure beside the text stays in view while its beat is read. One that is taller than the window stops where its
 * bottom comes into view instead of hiding it: CSS can't know the height, so it's told.
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
