/**
 * How the pages of these tests speak with the drivers: one writes what it found into #result and sets its root element's
 * data-state to "done" or "failed". Until then, where the root says data-drag="x y dx", the mouse drags something there,
 * and the attribute goes away.
 */
const STATE = 'document.documentElement.dataset.state';
export const DRAG = "document.documentElement.dataset.drag || ''";
export const DRAGGED = 'delete document.documentElement.dataset.drag';
export const READ = `${STATE} ? document.querySelector('#result').textContent : ''`;
export const HAS_NEWS = `${STATE} || ${DRAG}`;
/** Milliseconds that a page or a browser may take. */
export const PATIENCE = 180_000;
