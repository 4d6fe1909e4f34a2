/** Docks widgets in an existing article, as long as the page is open: by the page's own map, else as in our lesson. */
import { HEADINGS } from './dock-anchors.js';
import { lessonPlaces } from './dock-article.js';
import { figureOf, isDocked, place } from './dock-figure.js';
import { elementsFor, headingsOf } from './dock-find.js';
import { PLACES } from './dock-lesson.js';
import { readMap } from './dock-map.js';
import { isFor, pageKey } from './dock-pages.js';
import { spotOf } from './dock-spot.js';
import { isOurs } from './fence-figure.js';

/** @import { Dock, MappedDock, MappedPage } from './dock-map.js' */

const MAPS = 'script[data-neuron-dock]';
const TEXTS = `${HEADINGS}, p, pre, code, title, ${MAPS}`;
/** How long a page must be quiet before its map's entries without a place are told, in ms. */
const QUIET = 2_000;
/** How long that waits for a page that is never quiet, or that has no headings yet, since it last got a heading. */
const LONGEST_WAIT = 10_000;

/** The page's own maps as they were last read: undefined if it has none. @type {MappedPage[] | undefined} */
let maps;
let mapsText = '';
/** The present page of a site that may change pages without loading. */
let page = { key: '', isLoaded: true, headings: 0, since: 0 };
/** Entries that were told to have no place, by page. */
const told = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let quiet;

/** Docks widgets in the page's article, now and whenever the page changes. */
export function dockWidgets() {
  new MutationObserver((records) => {
    if (records.some(isForeign)) onChange();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  // The address may change after the article; neither needs to change the other.
  const onNavigation = () => setTimeout(onChange, 100);
  addEventListener('popstate', onNavigation);
  addEventListener('load', onNavigation);
  /** @type {{ navigation?: EventTarget }} */ (window).navigation?.addEventListener('currententrychange', onNavigation);
  onChange();
}

/** @param {MutationRecord} record */
function isForeign({ type, target, addedNodes, removedNodes }) {
  if (isOurs(target)) return false;
  if (type === 'characterData') return target.parentElement?.closest(TEXTS) != null;
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}

function onChange() {
  dockAll();
  if (maps) waitForQuiet();
}

function dockAll() {
  readMaps();
  const key = pageKey(new URL(location.href));
  const headings = document.querySelectorAll(HEADINGS).length;
  if (key !== page.key) page = { key, isLoaded: page.key === '', headings, since: performance.now() };
  else if (headings !== page.headings) Object.assign(page, { headings, since: performance.now() });
  const wanted = (maps ? mappedDocks(maps) : lessonDocks()).flatMap(({ dock, element }) => {
    const figure = element && figureOf(dock, key, dockAll);
    return figure ? [{ figure, spot: spotOf(element) }] : [];
  });
  place(wanted);
}

/** The widgets of "What is a Neuron", without those that the article's author has put there already. */
function lessonDocks() {
  const docks = [...lessonPlaces(document)].map(([place, { element }]) => ({
    dock: { key: `place ${PLACES.indexOf(place)}`, ...place },
    element,
  }));
  return docks.filter(({ dock }) => [...document.querySelectorAll(dock.widget)].every(isDocked));
}

/** @param {readonly MappedPage[]} pages @returns {{ dock: MappedDock, element: Element | undefined }[]} */
function mappedDocks(pages) {
  const docks = pages.filter((each) => isFor(each, document, new URL(location.href))).flatMap((each) => each.docks);
  const elements = elementsFor(document, docks);
  return docks.map((dock, i) => ({ dock, element: elements[i] }));
}

function readMaps() {
  const scripts = [...document.querySelectorAll(MAPS)];
  const texts = scripts.map(({ textContent }) => textContent ?? '');
  const text = texts.join('\n');
  if (scripts.length === 0) maps = undefined;
  if (text === mapsText && (maps || scripts.length === 0)) return;
  mapsText = text;
  const read = texts.map((json) => readMap(json, isSelector));
  maps = read.flatMap(({ pages }) => pages);
  report((to) => to.tellProblems(read.flatMap(({ problems }) => problems)));
}

/** @param {string} text */
function isSelector(text) {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function waitForQuiet() {
  clearTimeout(quiet);
  const longest = Math.max(0, page.since + LONGEST_WAIT - performance.now());
  quiet = setTimeout(
    () => {
      const isLate = performance.now() >= page.since + LONGEST_WAIT;
      if (isLate || !isArriving()) tellMissing();
      else waitForQuiet();
    },
    Math.min(QUIET, longest),
  );
}

/** Whether the page has no article yet, as far as one can see: a title alone is no article. */
function isArriving() {
  if (document.readyState !== 'complete' || document.querySelector('[aria-busy="true"]')) return true;
  return headingsHere().every(({ level }) => level === 1);
}

const headingsHere = () => [...headingsOf(document).values()].flat();

/** Tells which entries of the map have no place, on a page that the map is for. */
function tellMissing() {
  dockAll();
  const missing = (maps ?? []).flatMap((each) => {
    const docks = mappedDocks([each]);
    const isNamed = each.title !== undefined || each.address !== undefined;
    // A map for all pages was hardly written for one that has none of its places, unless it came with that page.
    if (!isNamed && !page.isLoaded && docks.every(({ element }) => !element)) return [];
    return docks.filter(({ element }) => !element).map(({ dock }) => dock);
  });
  const news = missing.filter(({ key }) => !told.has(page.key + key));
  for (const { key } of news) told.add(page.key + key);
  if (news.length > 0)
    report((to) =>
      to.tellMissing(
        news,
        headingsHere().map(({ text }) => text),
      ),
    );
}

/** @param {(to: typeof import('./dock-report.js')) => void} tell */
function report(tell) {
  // Without a network, an author misses a message that is there again when it is back.
  import('./dock-report.js').then(tell, () => {});
}
