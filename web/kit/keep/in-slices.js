/** What is done to all elements of a page, without holding the page. */
import { inNextFrame } from '../state/frame.js';

/** The most milliseconds of a slice, so that a frame has room for what was changed in it, too. */
const SLICE = 8;

/** A page that isn't shown has no frames, and goes on after so many milliseconds. */
const PATIENCE = 100;

/**
 * @typedef {object} SlicedOptions
 * @property {(done: number, of: number) => void} [progress] called between two slices
 */

/**
 * Does something to each of these elements, as many in a slice as there is time for. Each draws what has become of it,
 * which counts as well, and between two slices the page has a frame for itself.
 * @template {{ updateComplete: Promise<unknown> }} One
 * @param {readonly One[]} elements
 * @param {(element: One) => unknown} act
 * @param {SlicedOptions} [options]
 */
export async function inSlices(elements, act, { progress } = {}) {
  let begun = performance.now();
  for (const [i, element] of elements.entries()) {
    await act(element);
    await Promise.race([element.updateComplete.catch(() => {}), frame()]);
    if (performance.now() - begun < SLICE) continue;
    progress?.(i + 1, elements.length);
    await frame();
    begun = performance.now();
  }
}

/** Resolves in a task of its own after the next frame, in which the page draws and answers. */
function frame() {
  return new Promise((resolve) => {
    inNextFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
