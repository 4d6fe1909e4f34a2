/**
 * Measures one visit on a slow phone: how long until the first live number is shown, and what the main thread did until
 * then. All of it is read from the browser's trace, which has one clock.
 *
 * @import {CDPSession} from '../../../web/node_modules/puppeteer-core/lib/types.js'
 */
import { MARK, watchFor } from './watch.mjs';

export const SLOWDOWN = 4;
const LATENCY = 150;
const MBIT_PER_SECOND = 1.6;
const MOST_SECONDS = 60;

/** Bits to bytes. */
const throughput = (MBIT_PER_SECOND * 1e6) / 8;
/** The emulation adds the latency to each request. */
const NETWORK = { offline: false, latency: LATENCY, downloadThroughput: throughput, uploadThroughput: throughput };
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

/** @typedef {{ shown: number, busy: number, longest: number }} Visit times until the number is shown, in ms */

/**
 * @param {any} page of a browser context that has kept nothing
 * @param {string} address
 * @param {string} element the one whose number is waited for
 * @returns {Promise<Visit>}
 */
export async function visit(page, address, element) {
  const session = await page.createCDPSession();
  /** @type {() => void} */
  let told = () => {};
  const lit = new Promise((resolve) => {
    told = () => resolve(true);
  });
  await watchFor(session, { element, told });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.tracing.start({ categories: CATEGORIES });
  const timer = setTimeout(() => told(), 1000 * MOST_SECONDS);
  await session.send('Page.navigate', { url: address });
  await lit;
  clearTimeout(timer);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return timesIn(traceEvents, address);
}

/**
 * @typedef {{ name: string, ts: number, dur?: number, pid: number, tid: number, args: any }} TraceEvent in µs
 *
 * @param {TraceEvent[]} events
 * @param {string} address
 * @returns {Visit}
 */
export function timesIn(events, address) {
  const begin = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address);
  const mark = events.find(({ name }) => name === MARK);
  if (!begin || !mark) throw new Error(`No live number in ${address} after ${MOST_SECONDS} s`);
  // A frame's scripts run in the same thread: see the browser's flags in main.mjs.
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === mark.pid && tid === mark.tid && ts >= begin.ts && ts < mark.ts,
  );
  const lengths = tasks.map(({ ts, dur = 0 }) => Math.min(dur, mark.ts - ts) / 1000);
  return {
    shown: (mark.ts - begin.ts) / 1000,
    busy: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(0, ...lengths),
  };
}
