/** Where a widget stands, seen from the element that it belongs to. */
import { HEADINGS, isBold } from './dock-anchors.js';
import { isOurs } from './fence-figure.js';

/** In these, no figure can stand. */
const CLOSED =
  'p, pre, h1, h2, h3, h4, h5, h6, [role="heading"], header, summary, figure, picture, a, button, label, span, strong, em, b, i, svg';
/** Of these, a figure can't be a child. */
const LISTS = 'ul, ol, dl, menu, table, thead, tbody, tfoot, tr, colgroup';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, pre, blockquote, figure, img, video, iframe, article';
/** Of what stands around a block without being read: a language's name and “Copy to the clipboard”. */
const LONGEST_LABEL = 60;
/** What isn't taken for the wrapper of a single block. */
const OUTERMOST = 'body, main, article, [role="main"], [role="article"], li, dd, td, th, details, blockquote';

/**
 * The element to insert a widget after: below a heading its first paragraph, else the element itself with the wrappers
 * that hold it alone.
 * @param {Element} element
 */
export function spotOf(element) {
  const block = wrapperOf(outOf(element));
  const after = nextTo(block);
  return element.closest(HEADINGS) && after?.localName === 'p' && !isBold(after) ? after : block;
}

/** The outermost element around this one, or itself, beside which a figure can stand. @param {Element} element */
function outOf(element) {
  let block = element;
  for (let outer = block.closest(CLOSED); outer; outer = block.parentElement?.closest(CLOSED) ?? null) block = outer;
  while (block.parentElement?.matches(LISTS)) block = block.parentElement;
  return block;
}

/** The wrappers of a block that hold nothing else to read, such as a frame with a button for copying. @param {Element} block */
function wrapperOf(block) {
  let wrapper = block;
  for (let outer = block.parentElement; outer && !outer.matches(OUTERMOST); outer = outer.parentElement) {
    const others = [...outer.childNodes].filter((child) => child !== wrapper && !isOurs(child));
    if (
      others.some(isToRead) ||
      others
        .map(({ textContent }) => textContent)
        .join('')
        .trim().length > LONGEST_LABEL
    )
      break;
    wrapper = outer;
  }
  return wrapper;
}

/** @param {Node} node */
const isToRead = (node) => node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS) !== null);

/** The next sibling that isn't one of our figures. @param {Element} element */
function nextTo(element) {
  let next = element.nextElementSibling;
  while (next && isOurs(next)) next = next.nextElementSibling;
  return next;
}
