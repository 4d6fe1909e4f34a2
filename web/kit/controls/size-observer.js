import { inNextFrame } from '../state/frame.js';

/**
 * An observer of elements' sizes that answers in the next frame. Whoever answers at once and changes the layout makes the
 * browser observe again, and Firefox tells the page of that loop as of an error.
 * @param {(entries: ResizeObserverEntry[]) => void} resized
 */
export function sizeObserver(resized) {
  return new ResizeObserver((entries) => inNextFrame(() => resized(entries)));
}
