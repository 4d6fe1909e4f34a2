/** Measures how soon pages show their first live number. build-scripts/first-light, which says more, runs it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from '../../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { bundle } from '../../../web/site/bundle.mjs';
import { FIRST_LIGHT } from '../../../web/site/size-budgets.mjs';
import { BROWSER_ENVIRONMENT } from '../../browser-environment.mjs';
import { CHROMIUM_FLAGS } from '../../chromium-flags.mjs';
import { idealOf } from './ideal.mjs';
import { pagesOf } from './pages.mjs';
import { serveCompressed } from './server.mjs';
import { faultsIn, table, tripsOf } from './table.mjs';
import { visit } from './timing.mjs';
import { countTrips } from './trips.mjs';

/** @import {Measured} from './pages.mjs' */
/** @import {Row} from './table.mjs' */
/** @import {Visit} from './timing.mjs' */

/** Where the machine is busy, a page that computes can look as if it were done, and a trip be taken for two. */
const MOST_COUNTS = 3;
/** A frame in the process of its page, so that one session sees all requests and one thread has all tasks. */
const IN_ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const isQuick = values.quick ?? false;
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const lesson = await readFile(join(dist, 'index.html'), 'utf8');

/** The pages that the site doesn't have, by path. @type {Map<string, string>} */
const own = new Map();
const frames = await serveCompressed(dist, own);
const server = await serveCompressed(dist, own);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: [...CHROMIUM_FLAGS, ...IN_ONE_PROCESS],
  env: BROWSER_ENVIRONMENT,
});
try {
  await main();
} finally {
  await browser.close();
  server.close();
  frames.close();
}

async function main() {
  const pages = pagesOf(lesson, frames.address).filter(({ name }) => name.includes(values.only));
  for (const { path, html } of pages) if (html) own.set(path, html);
  /** @type {Row[]} */
  const rows = [];
  for (const page of pages) rows.push(await counted(page));
  if (!isQuick) await time(pages, rows);
  console.log(table(rows));
  console.log(`\nWhat each trip is for:\n${rows.map(tripsOf).join('\n')}`);
  for (const fault of faultsIn(rows, FIRST_LIGHT)) {
    console.error(`first-light: ${fault}`);
    process.exitCode = 1;
  }
}

/**
 * Counts a page's trips, and again where they are too many: the fewest are right.
 * @param {Measured} page
 * @returns {Promise<Row>}
 */
async function counted({ name, path, element }) {
  let trips = await tripsTo(path, element);
  for (let i = 1; i < MOST_COUNTS && trips.length - 1 > (FIRST_LIGHT.get(name)?.trips ?? 0); ++i) {
    const again = await tripsTo(path, element);
    if (again.length < trips.length) trips = again;
  }
  const sizes = await Promise.all(trips.flat().map(server.bytesOf));
  return { name, trips, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * @param {string} path
 * @param {string} element
 * @returns {Promise<string[][]>} the files of each trip, of both origins
 */
async function tripsTo(path, element) {
  const trips = await inNewPage(async (page) =>
    countTrips(await page.createCDPSession(), server.address + path, element),
  );
  const fromServer = (/** @type {string} */ url) => url.startsWith('http:');
  return trips.map((urls) => urls.filter(fromServer).map((url) => decodeURIComponent(new URL(url).pathname.slice(1))));
}

/**
 * Visits each page and its ideal in turn, so that what else the machine does falls on both.
 * @param {readonly Measured[]} pages
 * @param {Row[]} rows
 */
async function time(pages, rows) {
  const modulesOf = await sourcesOfScripts();
  /** @type {{ row: Row, kind: 'page' | 'ideal', path: string, element: string, visits: Visit[] }[]} */
  const visited = [];
  for (const [i, page] of pages.entries()) {
    const { path, element } = page;
    const ideal = await idealOf(page, rows[i].trips.flat(), { dist, modulesOf, bytesOf: server.bytesOf });
    for (const [name, text] of Object.entries(ideal)) own.set(name, text);
    visited.push({ row: rows[i], kind: 'page', path, element, visits: [] });
    const [first] = Object.keys(ideal);
    if (!first) continue;
    await requireIdeal(first, element, Object.keys(ideal));
    visited.push({ row: rows[i], kind: 'ideal', path: first, element, visits: [] });
  }
  for (let run = 0; run < Number(values.runs); ++run) {
    for (const { path, element, visits } of visited) {
      visits.push(await inNewPage((page) => visit(page, server.address + path, element)));
    }
  }
  for (const { row, kind, visits } of visited) row[kind] = medians(visits);
}

/**
 * An ideal page asks for its script and the core at once, and for nothing else; in a frame, for the frame's HTML before.
 * @param {string} path
 * @param {string} element
 * @param {readonly string[]} files
 */
async function requireIdeal(path, element, files) {
  const trips = await tripsTo(path, element);
  if (trips.length > files.filter((file) => file.endsWith('.html')).length + 1) {
    throw new Error(`The ideal page ${path} makes more trips than it should: ${JSON.stringify(trips)}`);
  }
}

/** Builds the site's scripts once more: only the bundler knows what is in them. */
async function sourcesOfScripts() {
  const folder = await mkdtemp(join(tmpdir(), 'first-light-'));
  const { modulesOf = new Map() } = await bundle(folder);
  await rm(folder, { recursive: true });
  return modulesOf;
}

/**
 * In a context of its own, as of somebody who was never here, and as wide as a phone.
 * @template Result
 * @param {(page: any) => Promise<Result>} work
 */
async function inNewPage(work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 844 });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** @param {Visit[]} visits @returns {Visit} */
function medians(visits) {
  const median = (/** @type {keyof Visit} */ key) =>
    visits.map((each) => each[key]).sort((a, b) => a - b)[Math.floor((visits.length - 1) / 2)];
  return { shown: median('shown'), busy: median('busy'), longest: median('longest') };
}
