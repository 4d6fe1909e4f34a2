import { soon } from '../state/frame.js';

/** Elements that wait to begin, and how each is told to. @type {Map<HTMLElement, () => void>} */
const waiting = new Map();

let isTurning = false;

/**
 * Lets elements begin one a frame, the nearest to the window first: a network with its first pictures takes up to a
 * frame, and a hundred of them would hold the page. The first waits for no frame, since a page that isn't shown has none.
 * @param {HTMLElement} element
 * @returns {Promise<void>}
 */
export function turnOf(element) {
  const turn = new Promise((resolve) => waiting.set(element, () => resolve(undefined)));
  if (!isTurning) setTimeout(next);
  isTurning = true;
  return turn;
}

function next() {
  isTurning = waiting.size > 0;
  if (!isTurning) return;
  // Those that have left the page do nothing.
  const element = nearest([...waiting.keys()].filter(({ isConnected }) => isConnected)) ?? [...waiting.keys()][0];
  waiting.get(element)?.();
  waiting.delete(element);
  soon(next);
}

/** @param {HTMLElement[]} elements */
function nearest(elements) {
  let [best] = elements;
  let least = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const { top, bottom } = element.getBoundingClientRect();
    const distance = Math.max(top - innerHeight, -bottom, 0);
    if (distance < least) [best, least] = [element, distance];
  }
  return best;
}
