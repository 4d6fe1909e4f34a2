/**
 * The places in an article at which a widget can stand: a heading, a paragraph that is bold as a whole and so serves as
 * a heading, a block of code. What surrounds an article has headings of its own, and none of them counts.
 *
 * @typedef {object} Anchor
 * @property {Element} element
 * @property {'heading' | 'bold' | 'code'} kind
 * @property {number} level 1 to 6 for headings; a bold paragraph stands below all of them, and code below that
 * @property {string} text
 * @property {readonly Anchor[]} above the headings that it stands under, the outermost first
 */
import { plain } from './dock-text.js';
import { names } from './fence.js';
import { isOurs } from './fence-figure.js';
import { fencesOf } from './fence-find.js';

const ROLES = [
  ...['navigation', 'banner', 'complementary', 'contentinfo', 'menu', 'menubar', 'tree', 'tablist', 'toolbar'],
  ...['search', 'dialog', 'alertdialog', 'alert', 'status'],
];
/** What stands around an article or over it, and what has an inside of its own. */
const AROUND = [
  ...['nav', 'aside', 'footer', 'dialog', 'menu', 'a', 'button', ...names],
  ...ROLES.map((role) => `[role="${role}"]`),
].join(', ');

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const CODE = 'pre, code';
const LEVELS = { bold: 7, code: 8 };
/** More than any heading has, so that comparing costs little. */
const LONGEST_HEADING = 300;
const LONGEST_CODE = 20_000;

/**
 * Tells which elements belong to an article's text. The header of a section does; a page's header doesn't, nor does a
 * fenced block of ours, which becomes a widget itself, or what holds one.
 * @param {ParentNode} page
 * @returns {(element: Element) => boolean}
 */
export function textIn(page) {
  const fences = [...fencesOf(page).keys()];
  return (element) => {
    if (element.closest(AROUND) || isOurs(element)) return false;
    if (fences.some((fence) => fence.contains(element) || element.contains(fence))) return false;
    const header = element.closest('header');
    return !header || header.closest('article, section') !== null;
  };
}

/**
 * All anchors of a page, in its order.
 * @param {ParentNode} page
 * @returns {Anchor[]}
 */
export function anchorsOf(page) {
  /** @type {Anchor[]} */
  const anchors = [];
  /** @type {Anchor[]} the headings above the present place, the outermost first */
  let above = [];
  const isInText = textIn(page);
  for (const found of page.querySelectorAll(`${HEADINGS}, p strong, p b, ${CODE}`)) {
    const anchor = anchorAt(found);
    if (!anchor || anchors.at(-1)?.element === anchor.element || !isInText(anchor.element)) continue;
    above = above.filter(({ level }) => level < anchor.level);
    anchors.push({ ...anchor, above });
    if (anchor.kind !== 'code') above = [...above, anchors[anchors.length - 1]];
  }
  return anchors;
}

/** @param {Element} found @returns {Omit<Anchor, 'above'> | undefined} */
function anchorAt(found) {
  if (found.matches(HEADINGS)) {
    const level = Number(/^h([1-6])$/.exec(found.localName)?.[1] ?? found.getAttribute('aria-level') ?? 2);
    return { element: found, kind: 'heading', level, text: textOf(found) };
  }
  if (found.matches(CODE)) {
    const isBlock = found.localName === 'pre' || (/\n/.test(found.textContent ?? '') && !found.closest('pre, p'));
    if (!isBlock) return undefined;
    const text = (found.textContent ?? '').slice(0, LONGEST_CODE);
    return { element: found, kind: 'code', level: LEVELS.code, text };
  }
  const paragraph = found.closest('p');
  if (!paragraph || !isBold(paragraph)) return undefined;
  return { element: paragraph, kind: 'bold', level: LEVELS.bold, text: textOf(paragraph) };
}

/**
 * Whether all words of a paragraph are bold; a colon after them needn't be.
 * @param {Element} paragraph
 */
export function isBold(paragraph) {
  const all = paragraph.textContent ?? '';
  if (all.length > LONGEST_HEADING) return false;
  const outermost = [...paragraph.querySelectorAll('strong, b')].filter(
    (bold) => !bold.parentElement?.closest('strong, b'),
  );
  const bold = outermost.map(({ textContent }) => textContent).join(' ');
  return plain(bold) !== '' && plain(bold) === plain(all);
}

/**
 * A heading's text, without the buttons and signs that pages put into headings.
 * @param {Element} element
 */
export function textOf(element) {
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const extra of copy.querySelectorAll('button, svg, style, script, [aria-hidden="true"]')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADING);
}

/**
 * The titles of a page: its headings of the first level, wherever they stand, else what the window is called. An
 * application may leave the window's title as it was on the page before.
 * @param {Document} page
 */
export function titlesOf(page) {
  const headings = [...page.querySelectorAll('h1')].filter((each) => !each.closest('nav, aside, footer, dialog'));
  const isNamed = headings.some(textIn(page));
  return { headings, names: [...headings.map(textOf), ...(isNamed ? [] : [page.title])] };
}

/**
 * The parts of a title, which often has the course's or the site's name in it, too.
 * @param {string} title
 */
export function partsOfTitle(title) {
  return [title, ...title.slice(0, LONGEST_HEADING).split(/\s[|·•–—/»«-]\s|:\s|\s?\|\s?/)].map(plain).filter(Boolean);
}
