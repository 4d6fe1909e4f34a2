/**
 * The figures of docked widgets. A page's figures are kept as long as the script runs, so that a learner who comes back
 * to it, or whose page is rendered anew, finds them as they were.
 *
 * @import {Dock} from './dock-map.js'
 */
import { widgetOf } from './fence-figure.js';

/** The container width from which a widget fits beside the text, in px. */
const ROOM = 640;
/** So many figures that aren't on the page are kept. */
const MOST_KEPT = 200;

/** @type {Map<string, HTMLElement>} by the page's key and the dock's */
const figures = new Map();
/** @type {typeof import('./dock-quiz.js') | undefined} what makes a quiz's list, once it is needed */
let quiz;

/** @type {ResizeObserver | undefined} */
let sized;

/** @param {Element} element */
export function isDocked(element) {
  const figure = element.closest('figure');
  return figure !== null && [...figures.values()].includes(figure);
}

/**
 * A dock's figure on a page. A quiz has none before what makes its list is loaded.
 * @param {Dock} dock
 * @param {string} page the page's key
 * @param {() => void} onLoad once there is one
 */
export function figureOf(dock, page, onLoad) {
  const key = `${page}\n${dock.key}`;
  const known = figures.get(key);
  if (known) return known;
  if (dock.questions && !quiz) {
    const failed = () => console.warn('neuron-dock: The quiz could not be loaded. Is the network there?');
    import('./dock-quiz.js').then((module) => {
      quiz = module;
      onLoad();
    }, failed);
    return undefined;
  }
  const figure = widgetOf(document);
  const widget = document.createElement(dock.widget);
  for (const [name, value] of Object.entries(dock.attributes)) widget.setAttribute(name, value);
  if (dock.questions && quiz) widget.append(quiz.listOf(document, dock.questions));
  figure.append(widget);
  if (dock.caption) {
    const caption = document.createElement('figcaption');
    caption.textContent = dock.caption;
    figure.append(caption);
  }
  forget();
  figures.set(key, figure);
  return figure;
}

/** Forgets the oldest figures of other pages, if there are many. */
function forget() {
  for (const [key, figure] of figures) {
    if (figures.size < MOST_KEPT) return;
    if (!figure.isConnected) figures.delete(key);
  }
}

/**
 * Puts figures after the elements that they stand below, in their order, and takes all others off the page.
 * @param {readonly { figure: HTMLElement, spot: Element }[]} wanted
 */
export function place(wanted) {
  const placed = new Set(wanted.map(({ figure }) => figure));
  for (const figure of figures.values()) if (!placed.has(figure)) figure.remove();
  /** @type {Map<Element, Element>} the last figure below each element */
  const last = new Map();
  for (const { figure, spot } of wanted) {
    put(figure, last.get(spot) ?? spot);
    last.set(spot, figure);
  }
}

/**
 * @param {HTMLElement} figure
 * @param {Element} before
 */
function put(figure, before) {
  if (before.nextElementSibling === figure) return;
  // In the next frame: whoever answers at once makes the browser observe again, and Firefox tells the page of that loop.
  sized ??= new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(fitIn)));
  if (figure.parentElement) sized.unobserve(figure.parentElement);
  before.after(figure);
  const { parentElement } = figure;
  if (!parentElement) return;
  fit(figure, parentElement.clientWidth);
  sized.observe(parentElement);
}

/** @param {ResizeObserverEntry} entry of a place that holds figures */
function fitIn({ target, contentRect }) {
  for (const each of figures.values()) if (each.parentElement === target) fit(each, contentRect.width);
}

/**
 * Beside the text where there is room, below it where there isn't.
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
