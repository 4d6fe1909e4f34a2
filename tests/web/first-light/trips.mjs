/**
 * Counts how often in a row a page asks and waits before its first live number. All answers are held back until the page
 * asks for nothing more, and are then let go at once: that is a trip. What is asked for together is one trip however
 * many files it is, and what is asked for only after an answer is the next one. Nothing depends on how long anything
 * takes, so the count is the same on every machine. The page's own HTML is trip 0.
 *
 * @import {Session} from './watch.mjs'
 */
import { watchFor } from './watch.mjs';

/** How long a page must have asked for nothing, in ms. A page that computes longer is seen by its not being idle. */
const QUIET = 250;
const MOST_SECONDS = 20;
/** A page whose turn takes so many ms has computed, or waited for the processor. */
const BUSY = 100;

/**
 * @param {Session} session of a page that is empty
 * @param {string} address
 * @param {string} element the one whose number is waited for
 * @returns {Promise<string[][]>} the addresses of each trip, the HTML's first
 */
export async function countTrips(session, address, element) {
  let isLit = false;
  let asked = Date.now();
  /** @type {{ requestId: string, networkId: string, url: string }[]} */
  let held = [];
  /** On their way. @type {Set<string>} */
  const open = new Set();
  const ended = (/** @type {{ requestId: string }} */ { requestId }) => {
    open.delete(requestId);
    asked = Date.now();
  };
  session.on('Network.loadingFinished', ended);
  session.on('Network.loadingFailed', ended);
  session.on('Fetch.requestPaused', (/** @type {any} */ { requestId, networkId, request }) => {
    asked = Date.now();
    held.push({ requestId, networkId, url: request.url });
  });
  await session.send('Network.enable');
  await session.send('Fetch.enable', {});
  await watchFor(session, {
    element,
    told: () => {
      isLit = true;
    },
  });

  /** @type {string[][]} */
  const trips = [];
  async function letGo() {
    const released = held;
    held = [];
    trips.push(released.map(({ url }) => url));
    for (const { networkId } of released) open.add(networkId);
    await Promise.all(released.map(({ requestId }) => session.send('Fetch.continueRequest', { requestId })));
  }

  const first = new Promise((paused) => session.on('Fetch.requestPaused', paused));
  const opened = session.send('Page.navigate', { url: address });
  await first;
  await letGo();
  await opened;
  const end = Date.now() + 1000 * MOST_SECONDS;
  while (!isLit) {
    if (Date.now() > end)
      throw new Error(`No live number in ${address} after ${trips.length - 1} trips:  ${trips.flat().join(' ')}`);
    const begun = Date.now();
    await turnOf(session);
    // What it asked for at the end of a long task may not have been told yet.
    if (Date.now() - begun > BUSY) asked = Date.now();
    if (open.size === 0 && held.length > 0 && Date.now() - asked >= QUIET) await letGo();
  }
  await session.send('Fetch.disable');
  return trips;
}

/**
 * Waits for the page's turn: a script that runs, or is being compiled, may still ask for something.
 * @param {Session} session
 */
async function turnOf(session) {
  const expression = 'new Promise((done) => setTimeout(done, 20))';
  await session.send('Runtime.evaluate', { expression, awaitPromise: true }).catch(() => {});
}
