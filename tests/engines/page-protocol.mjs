/**
 * How the pages of these tests communicate with the drivers. A page writes its result into #result and then sets
 * data-state of its root element to "done" or "failed". Before that, it may set data-drag="x y dx" on the root: the
 * driver then drags by mouse from (x, y) to (x + dx, y) and removes the attribute.
 */
const STATE = 'document.documentElement.dataset.state';
export const DRAG = "document.documentElement.dataset.drag || ''";
export const DRAGGED = 'delete document.documentElement.dataset.drag';
export const READ = `${STATE} ? document.querySelector('#result').textContent : ''`;
export const HAS_NEWS = `${STATE} || ${DRAG}`;
/** How long a page or a browser may take, in ms. */
export const PATIENCE = 180_000;
