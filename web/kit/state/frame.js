/**
 * The only place where widgets call `requestAnimationFrame`. Work requested several times before a frame is done once,
 * just before the browser paints, so a gesture is answered in its own frame. Without requests, there is no frame.
 */

/** @type {Set<() => void>} */
let waiting = new Set();

/** @type {(callback: () => void) => void} */
const nextFrame = typeof requestAnimationFrame === 'function' ? requestAnimationFrame : queueMicrotask;

/** @param {() => void} work done in the next frame; the same function is called once per frame */
export function inNextFrame(work) {
  if (waiting.size === 0) nextFrame(runWaiting);
  waiting.add(work);
}

/** How long news waits for an animation frame inside an iframe, in milliseconds. */
const PATIENCE = 250;

/**
 * As inNextFrame, for what must also come about where there are no animation frames: Chromium gives none to an iframe of
 * another origin that is off the screen, and its page waits for the height of what is in it.
 * @param {() => void} work
 */
export function soon(work) {
  inNextFrame(work);
  if (typeof window === 'undefined' || window.parent === window) return;
  setTimeout(() => {
    if (waiting.delete(work)) work();
  }, PATIENCE);
}

function runWaiting() {
  const works = waiting;
  waiting = new Set();
  for (const work of works) {
    try {
      work();
    } catch (error) {
      reportError(error); // One widget's failure must not cost the others their frame.
    }
  }
}
