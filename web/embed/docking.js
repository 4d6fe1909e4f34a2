/** Places widgets at the headings of an existing article. */
import { lessonMap, readMap } from './dock-map.js';
import { fill, isOurs, widgetOf } from './fence-figure.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The container width from which a widget fits beside the text, in px. */
const ROOM = 640;

/** @typedef {import('./dock-map.js').Dock} Dock */

/** @type {Map<string, HTMLElement>} by the dock's key */
const figures = new Map();

/** @type {ResizeObserver} as wide as there is room for */
let sized;

/** @type {readonly Dock[]} */
let docks = [];

/** @param {Document} page */
function mapOf(page) {
  const json = page.querySelector('script[data-neuron-dock]')?.textContent;
  return json ? readMap(json) : { docks: lessonMap, problems: [] };
}

function dockAll() {
  const headings = [...document.querySelectorAll(HEADINGS)].filter((heading) => !isOurs(heading));
  const taken = new Set();
  for (const dock of docks) {
    const heading = headings.find((each) => !taken.has(each) && dock.fits(each.textContent ?? ''));
    const figure = figures.get(dock.key);
    if (heading) {
      taken.add(heading);
      place(figure ?? make(dock), anchorOf(heading));
    } else figure?.remove();
  }
}

/** @param {Dock} dock */
function make({ key, widget, attributes }) {
  const figure = widgetOf(document);
  const lines = Object.entries(attributes).map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}`);
  fill(figure, widget, lines.join('\n'));
  figures.set(key, figure);
  return figure;
}

/**
 * @param {HTMLElement} figure
 * @param {Element} anchor
 */
function place(figure, anchor) {
  if (anchor.nextElementSibling === figure) return;
  if (figure.parentElement) sized.unobserve(figure.parentElement);
  anchor.after(figure);
  const { parentElement } = figure;
  if (!parentElement) return;
  fit(figure, parentElement.clientWidth);
  sized.observe(parentElement);
}

/**
 * The element to insert a widget after: the paragraph after a heading, or else the heading with the wrappers that end
 * with it.
 * @param {Element} heading
 */
function anchorOf(heading) {
  let start = heading;
  while (!nextTo(start) && start.parentElement && start.parentElement !== document.body) start = start.parentElement;
  const after = nextTo(start);
  return after?.localName === 'p' ? after : start;
}

/** The next sibling that isn't one of our figures. @param {Element} element */
function nextTo(element) {
  let next = element.nextElementSibling;
  while (next && isOurs(next)) next = next.nextElementSibling;
  return next;
}

/**
 * @param {HTMLElement} figure
 * @param {number} width of its container, in px
 */
function fit(figure, width) {
  const isBeside = width >= ROOM;
  Object.assign(figure.style, {
    float: isBeside ? 'inline-end' : '',
    clear: isBeside ? 'both' : '',
    width: isBeside ? '48%' : '',
    marginBlock: '0.5rem 1rem',
    marginInlineStart: isBeside ? '1.25rem' : '0',
  });
}

/** In the next frame, since another layout at once is a loop, of which Firefox tells the page. @param {ResizeObserverEntry} entry */
function fitIn({ target, contentRect }) {
  for (const figure of figures.values()) if (figure.parentElement === target) fit(figure, contentRect.width);
}

/** Places the widgets at the page's headings, now and whenever the page changes. */
export function dockWidgets() {
  sized = new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(fitIn)));
  const map = mapOf(document);
  docks = map.docks;
  for (const problem of map.problems) console.warn(`neuron-dock: ${problem}`);
  new MutationObserver((records) => {
    const isForeign = records.some(
      ({ target, addedNodes, removedNodes }) =>
        !isOurs(target) && [...addedNodes, ...removedNodes].some((node) => !isOurs(node)),
    );
    if (isForeign) dockAll();
  }).observe(document, { childList: true, subtree: true });
  dockAll();
}
