/**
 * A monkey plays with every element of the built site in Chromium and Firefox: it clicks, drags, types, changes
 * attributes, moves and removes, by a seed. MONKEY_SECONDS says how long in each browser (60), SEED with which seeds it
 * begins, MONKEY_ACTIONS how many actions a round has (150), MONKEY_BROWSER which browser alone.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accepted } from '../../../web/embed/attributes.js';
import { createServer, listen } from '../../../web/site/server.mjs';
import { engines } from '../../engines/drivers.mjs';
import { shrink } from './shrink.mjs';
import { attributesOf, NAMES } from './widgets.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const OWN = ['page.html', 'monkey.js', 'cores.js', 'dice.js', 'hands.js', 'watch.js', 'widgets.js', 'trap-calls.mjs'];
/** Where those are that other tests have, too. */
const SHARED = { 'trap-calls.mjs': '../../trap-calls.mjs' };
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript' };

const seconds = Number(process.env.MONKEY_SECONDS ?? 60);
const count = Number(process.env.MONKEY_ACTIONS ?? 150);
const given = process.env.SEED;
const first = Number(given ?? 1);
const chosen = Object.entries(engines).filter(([name]) =>
  process.env.MONKEY_BROWSER ? name === process.env.MONKEY_BROWSER : name !== 'WebKit',
);

/** How long a failed round is played again to find a shorter one, in s. */
const SHRINKING = Math.min(seconds, 60);

let server;
let address = '';

before(async () => {
  const own = (request, response) => {
    const file = request.url.split('?')[0].split('/').pop();
    if (!OWN.includes(file)) return false;
    readFile(new URL(SHARED[file] ?? file, import.meta.url)).then((content) => {
      response.setHeader('Content-Type', TYPES[extname(file)]);
      response.end(content);
    });
    return true;
  };
  server = createServer(dist, { handlers: [own] });
  address = `${await listen(server, 0)}page.html`;
});

after(() => {
  server?.closeAllConnections();
  server?.close();
});

const indices = Array.from({ length: count }, (_, index) => index);

/** Plays rounds until the time is over or something is found. */
async function rounds(page) {
  const until = performance.now() + seconds * 1000;
  const figures = { rounds: 0, actions: 0, heaps: [] };
  for (let seed = first; ; seed++) {
    const round = await page.evaluate(`monkey.play(${seed}, ${JSON.stringify(indices)})`);
    const { heaps } = await page.evaluate('monkey.figures()');
    figures.rounds += 1;
    figures.actions += round.played;
    figures.heaps.push(heaps.reduce((sum, bytes) => sum + bytes, 0) / 2 ** 20);
    if (round.found.length > 0 || performance.now() > until) return { round, figures };
  }
}

const told = ({ seed, found, last, played }) =>
  [`SEED=${seed} finds after ${played} actions:`, ...found, 'The last actions:', ...last].join('\n  ');

test('the monkey has every element, and something for each of its attributes', () => {
  assert.deepEqual(NAMES, Object.keys(accepted));
  for (const [name, { attributes }] of Object.entries(accepted)) {
    const played = new Set(attributesOf(name).map(([attribute]) => attribute));
    assert.deepEqual(
      attributes.filter((attribute) => !played.has(attribute)),
      [],
      `of ${name}`,
    );
  }
});

// At once, since each takes its minute whatever the machine has to do.
describe('a monkey in', { concurrency: true }, () => {
  for (const [name, engine] of chosen) {
    test(`${name}: no error, no NaN, no growth in ${seconds} s`, { timeout: (seconds + 240) * 1000 }, async (t) => {
      const found = await engine(['--js-flags=--expose-gc']);
      if ('missing' in found) return t.skip(`no ${found.missing} here`);
      t.after(() => found.close());
      const page = await found.page(address);
      const { round, figures } = await rounds(page);
      const { slowest, trapped } = await page.evaluate('monkey.figures()');
      t.diagnostic(
        `${figures.rounds} rounds, ${figures.actions} actions from seed ${first}, ${trapped} traps; heaps of the core by round, in MiB: ${figures.heaps.join(' ')}`,
      );
      t.diagnostic(`the slowest actions, in ms: ${slowest.map(([ms, action]) => `${ms} ${action}`).join('; ')}`);
      if (round.found.length > 0) {
        await page.close();
        const fresh = async (some) => {
          const again = await found.page(address);
          const result = await again.evaluate(`monkey.play(${round.seed}, ${JSON.stringify(some)})`);
          await again.close();
          return result;
        };
        const shorter = await shrink(fresh, indices.slice(0, round.played), SHRINKING);
        assert.fail(
          `${told(round)}\n${shorter ? `Shorter:\n${told(shorter)}` : 'Played again alone, it finds nothing.'}`,
        );
      }
      const { heaps } = figures;
      // A round with much data makes the heap larger for good; what is lost again and again passes any limit.
      assert.ok(Math.max(...heaps) <= 1.5 * heaps[0], `the core's heap has grown: ${heaps.join(', ')} MiB`);
      await removedAreGone(page);
    });
  }
});

/** Removed elements can be collected, where a page can ask for that. */
async function removedAreGone(page) {
  const alive = await page.evaluate(`(async () => {
    for (let i = 0; globalThis.gc && i < 20 && monkey.alive().length > 0; i++) {
      await new Promise((done) => setTimeout(done, 50));
      gc();
    }
    return globalThis.gc ? monkey.alive() : [];
  })()`);
  assert.deepEqual(alive, [], 'removed elements are still in memory');
}
