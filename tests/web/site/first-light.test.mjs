/** What build-scripts/first-light calls a fault, and what it reads from a trace. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { FIRST_LIGHT } from '../../../web/site/size-budgets.mjs';
import { pagesOf } from '../first-light/pages.mjs';
import { faultsIn, table } from '../first-light/table.mjs';
import { timesIn } from '../first-light/timing.mjs';

const row = (/** @type {number} */ trips, /** @type {number} */ bytes, name = 'a page') => ({
  name,
  trips: Array.from({ length: trips + 1 }, (_, i) => [`${i}.js`]),
  bytes,
});
const limits = new Map([['a page', { trips: 3, kB: 50 }]]);

test('trips and bytes within their limits are no fault', () => {
  assert.deepEqual(faultsIn([row(3, 50_000)], limits), []);
});

test('a trip or a byte too many is a fault, and so is a page without limits', () => {
  assert.deepEqual(faultsIn([row(4, 50_000)], limits), ['a page: 4 trips, over the limit of 3']);
  assert.deepEqual(faultsIn([row(3, 50_001)], limits), ['a page: 50.0 kB, over the limit of 50']);
  assert.match(faultsIn([row(0, 0, 'another')], limits)[0], /^another: there is no limit/);
});

test('each measured page has limits, and each limit a page', () => {
  assert.deepEqual(
    pagesOf('', '').map(({ name }) => name),
    [...FIRST_LIGHT.keys()],
  );
});

test('however slow a page is, its time is no fault', () => {
  const slow = { shown: 60_000, busy: 50_000, longest: 40_000 };
  const rows = [{ ...row(1, 1000), page: slow, ideal: { ...slow, shown: 1000 } }];
  assert.deepEqual(faultsIn(rows, limits), []);
  assert.match(table(rows), /60000 ms +1000 ms +60\.00 +50000 ms +40000 ms$/);
});

test('from a trace come the time to the number, and the tasks of its thread until then', () => {
  const at = (/** @type {string} */ name, /** @type {number} */ ts, /** @type {object} */ more) => ({
    ...{ name, ts: 1000 * ts, pid: 1, tid: 1, args: {} },
    ...more,
  });
  const address = 'http://127.0.0.1/page.html';
  const events = [
    at('navigationStart', 0, { args: { data: { documentLoaderURL: 'about:blank' } } }),
    at('RunTask', 50, { dur: 20_000 }),
    at('navigationStart', 100, { args: { data: { documentLoaderURL: address } } }),
    at('RunTask', 110, { dur: 30_000 }),
    at('RunTask', 150, { dur: 90_000, tid: 2 }),
    at('RunTask', 190, { dur: 50_000 }),
    at('first-light', 200, {}),
    at('RunTask', 250, { dur: 10_000 }),
  ];
  assert.deepEqual(timesIn(events, address), { shown: 100, busy: 40, longest: 30 });
  assert.throws(() => timesIn(events.slice(0, 6), address), /No live number/);
});
