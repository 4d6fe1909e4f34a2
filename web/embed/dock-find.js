/**
 * Finds the places of an author's map on a page.
 *
 * @import {Anchor} from './dock-anchors.js'
 * @import {MappedDock} from './dock-map.js'
 */
import { anchorsOf, textIn } from './dock-anchors.js';
import { plain } from './dock-text.js';
import { isOurs } from './fence-figure.js';

const BLOCKS = 'p, li, dt, dd, td, th, pre, blockquote, figcaption, summary, h1, h2, h3, h4, h5, h6';

/**
 * The element that each dock belongs to, in the docks' order; undefined where the page has none. No two docks share one.
 * @param {Document} page
 * @param {readonly MappedDock[]} docks
 */
export function elementsFor(page, docks) {
  const headings = docks.some(({ where }) => 'heading' in where) ? headingsOf(page) : new Map();
  const blocks = docks.some(({ where }) => 'text' in where) ? blocksOf(page) : [];
  /** @type {Set<Element>} */
  const taken = new Set();
  return docks.map((dock) => {
    const { where } = dock;
    const candidates =
      'heading' in where
        ? underPath(headings, where)
        : 'text' in where
          ? withText(blocks, where.text)
          : selected(page, dock, where.selector);
    const element = candidates.find((each) => !taken.has(each));
    if (element) taken.add(element);
    if (element && 'selector' in where) found.set(dock, element);
    return element;
  });
}

/** What each selector found. @type {WeakMap<MappedDock, Element>} */
const found = new WeakMap();

/**
 * The elements that a selector finds. Our figures may stand between those that it names, as in "#bias + p": what it
 * found beside them stays.
 * @param {Document} page
 * @param {MappedDock} dock
 * @param {string} selector
 */
function selected(page, dock, selector) {
  const before = found.get(dock);
  const isDisturbed = before?.isConnected && [...(before.parentElement?.children ?? [])].some((each) => isOurs(each));
  if (before && isDisturbed) return [before];
  return [...page.body.querySelectorAll(selector)].filter((each) => !isOurs(each));
}

/**
 * The page's headings by their text. What stands in the article comes before what stands elsewhere, and headings before
 * the bold paragraphs that serve as one.
 * @param {Document} page
 * @returns {Map<string, Anchor[]>}
 */
export function headingsOf(page) {
  const anchors = anchorsOf(page).filter(({ kind }) => kind !== 'code');
  /** @param {Anchor} anchor */
  const rank = ({ element, kind }) =>
    (element.closest('article, main, [role="main"]') ? 0 : 2) + (kind === 'bold' ? 1 : 0);
  const headings = new Map();
  for (const anchor of anchors.sort((one, other) => rank(one) - rank(other))) {
    const text = plain(anchor.text);
    headings.set(text, [...(headings.get(text) ?? []), anchor]);
  }
  return headings;
}

/**
 * @param {Map<string, Anchor[]>} headings
 * @param {{ heading: readonly string[], whole: string }} where
 */
function underPath(headings, { heading, whole }) {
  const above = heading.slice(0, -1);
  const found = headings.get(heading[heading.length - 1]) ?? [];
  const under = found.filter((anchor) => {
    const rest = anchor.above.map(({ text }) => plain(text));
    // Each in its order; others may stand between them.
    return above.every((each) => rest.includes(each) && rest.splice(0, rest.indexOf(each) + 1));
  });
  return [...under, ...(headings.get(whole) ?? [])].map(({ element }) => element);
}

/** @param {Document} page */
function blocksOf(page) {
  return [...page.querySelectorAll(BLOCKS)]
    .filter(textIn(page))
    .map((element) => ({ element, text: ` ${plain(element.textContent ?? '')} ` }));
}

/**
 * The innermost blocks that hold a text.
 * @param {readonly { element: Element, text: string }[]} blocks
 * @param {string} wanted
 */
function withText(blocks, wanted) {
  const found = blocks.filter(({ text }) => text.includes(` ${wanted} `)).map(({ element }) => element);
  return found.filter((each, i) => !found.slice(i + 1).some((other) => each.contains(other)));
}
