/** Which part of a page is the lesson "What is a Neuron", if any is. */
import { anchorsOf, partsOfTitle, textOf, titlesOf } from './dock-anchors.js';
import { isClued, isTellingEnough, isTitle, placesAmong } from './dock-lesson.js';

/** @import { Anchor } from './dock-anchors.js' */
/** @import { Place } from './dock-lesson.js' */

const ARTICLES = 'article, main, [role="article"], [role="main"]';
/** Of a page without such elements: how many of the places that are found on it the lesson's container must hold. */
const MOST = 0.8;

/**
 * The lesson's places on a page. None, unless the article there is the lesson: by its title, or by its headings.
 * @param {Document} page
 * @returns {Map<Place, Anchor>}
 */
export function lessonPlaces(page) {
  const { headings, names } = titlesOf(page);
  // A page's only heading of the first level is its title, whatever words it has.
  const anchors = anchorsOf(page).filter(
    (each) => isClued(each) && !(headings.length === 1 && each.element === headings[0]),
  );
  const isTitled = names.some((name) => isTitle(partsOfTitle(name)));
  const titled = isTitled ? inContainer(page, sectionOf(headings, anchors)) : [];
  if (titled.length > 0) return placesAmong(titled);
  const inside = inContainer(page, anchors);
  return placesAmong(isTellingEnough(inside) ? inside : []);
}

/**
 * What stands under the lesson's title, up to the next title: several lessons may be on one page.
 * @param {readonly Element[]} titles
 * @param {readonly Anchor[]} anchors
 */
function sectionOf(titles, anchors) {
  const isLesson = titles.map((title) => isTitle(partsOfTitle(textOf(title))));
  const first = titles[isLesson.indexOf(true)];
  const next = titles.find((_, i) => i > isLesson.indexOf(true) && !isLesson[i]);
  if (!first) return anchors;
  return anchors.filter(({ element }) => isBefore(first, element) && (!next || isBefore(element, next)));
}

/** @param {Element} one @param {Element} other */
function isBefore(one, other) {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The anchors inside the element that holds the lesson: the innermost one with most of its places.
 * @param {Document} page
 * @param {readonly Anchor[]} anchors
 */
function inContainer(page, anchors) {
  /** @param {Element} element */
  const inside = (element) => anchors.filter((anchor) => element.contains(anchor.element));
  /** @param {Element} element */
  const count = (element) => placesAmong(inside(element)).size;
  let container = page.body;
  let needed = 1;
  for (const article of page.querySelectorAll(ARTICLES)) {
    const places = count(article);
    if (places >= needed) [container, needed] = [/** @type {HTMLElement} */ (article), places];
  }
  if (container === page.body) needed = Math.max(1, count(container) * MOST);
  for (;;) {
    const inner = [...container.children].find((child) => count(child) >= needed);
    if (!inner) return inside(container);
    container = /** @type {HTMLElement} */ (inner);
  }
}
