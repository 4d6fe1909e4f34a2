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
