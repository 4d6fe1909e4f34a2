/**
 * One run, one table: the native core, the core as WebAssembly in Node.js and in Chromium, and other libraries, on the
 * same problems. build-scripts/bench calls it.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { engines } from '../../tests/engines/drivers.mjs';
import { loadCore } from '../../web/core/index.js';
import { createServer, listen } from '../../web/site/server.mjs';
import { dataOf, multiplyAdds, problems, scaling } from './problems.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const web = fileURLToPath(new URL('../../web', import.meta.url));

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, json: { type: 'string' } },
});
const rounds = options.quick ? 3 : 5;
const seconds = options.quick ? 0.2 : 0.6;
const PEERS = ['convnetjs', 'synaptic', 'tfjs cpu', 'tfjs wasm'];

const core = await loadCore();
const folder = await mkdtemp(join(tmpdir(), 'neuron-bench-'));

/** @param {import('./problems.mjs').Problem} problem the binary file that the native program reads */
async function dataFile(problem) {
  const { inputs, targets } = dataOf(core, problem);
  const samples = inputs.length / problem.layers[0];
  const head = Uint32Array.of(problem.layers.length, ...problem.layers, samples);
  const file = join(folder, `${problem.name}-${problem.layers.join('-')}-${samples}.bin`);
  await writeFile(file, Buffer.concat([head, inputs, targets].map((part) => Buffer.from(part.buffer))));
  return file;
}

/** @param {string[]} words */
async function native(...words) {
  const { stdout } = await run(process.env.NEURON_BENCH ?? 'neuron-bench', words);
  return JSON.parse(stdout);
}

/** @param {import('./problems.mjs').Problem} problem */
async function nativeTrain(problem) {
  const { activations, loss, batch } = problem;
  return native('train', await dataFile(problem), String(seconds), loss, String(batch), ...activations);
}

/** @param {string} name @param {object} task */
async function inNode(name, task) {
  const { stdout } = await run(process.execPath, [join(here, 'contender.mjs'), name, JSON.stringify(task)]);
  return JSON.parse(/** @type {string} */ (stdout.trim().split('\n').at(-1)));
}

/** The page with the core and the problems, in one Chromium for the whole run. */
async function startChromium() {
  const engine = await engines.Chromium();
  if ('missing' in engine) throw new Error(`no ${engine.missing} here`);
  const site = join(folder, 'site');
  await mkdir(site);
  await cp(join(web, 'core'), join(site, 'web/core'), { recursive: true });
  for (const file of ['ours.mjs', 'problems.mjs', 'page.mjs', 'page.html'])
    await cp(join(here, file), join(site, file));
  const server = createServer(site);
  const page = await engine.page(`${await listen(server, 0)}page.html`);
  return {
    measure: (/** @type {object} */ task) => page.evaluate(`measure(${JSON.stringify(task)})`),
    async close() {
      await engine.close();
      server.close();
    },
  };
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * All contenders in turn, as often as there are rounds.
 * @param {Record<string, () => Promise<any>>} contenders
 */
async function interleaved(contenders) {
  /** @type {Record<string, any>} */
  const results = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(contenders)) {
      const before = results[name] ?? { times: [] };
      if (before.failure) continue;
      try {
        const { nanoseconds, ...rest } = await measure();
        results[name] = { ...rest, times: [...before.times, nanoseconds] };
      } catch (error) {
        results[name] = { times: [], failure: String(error).split('\n')[0].slice(0, 160) };
      }
    }
  }
  for (const result of Object.values(results)) {
    result.median = median(result.times);
    result.spread = (Math.max(...result.times) - Math.min(...result.times)) / result.median;
  }
  return results;
}

/** @param {{ size: number, nanoseconds: number }[]} points least squares of log cost over log size */
function fit(points) {
  const logs = points.map(({ size, nanoseconds }) => [Math.log(size), Math.log(nanoseconds)]);
  const mean = (/** @type {number} */ k) => logs.reduce((sum, pair) => sum + pair[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of logs) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  return { exponent: xy / xx, r2: xy ** 2 / (xx * yy) };
}

const report = /** @type {Record<string, any>} */ ({});
let failures = 0;
const wanted = (/** @type {string} */ name) => !options.only || name.includes(options.only);
/** @param {(string | number)[]} cells */
const row = (...cells) =>
  console.log(cells.map((cell, i) => String(cell)[i ? 'padStart' : 'padEnd'](i ? 12 : 18)).join(''));
const verdict = (/** @type {boolean} */ reached) => (reached ? 'reached' : 'MISSED');

const chromium = await startChromium().catch((error) => {
  console.log(`Chromium is left out: ${error.message}`);
  failures += 1;
  return undefined;
});

try {
  const peak = median(
    await Promise.all([1, 2, 3].map(() => native('peak', String(seconds)))).then((all) =>
      all.map((one) => one.nanoseconds),
    ),
  );
  console.log(`Peak of 128-bit multiply-adds, one core: ${(1 / peak).toFixed(1)} thousand million a second`);
  console.log(`Medians of ${rounds} rounds, interleaved; spread: largest less smallest, of the median.\n`);

  for (const problem of problems.filter(({ name }) => wanted(name))) {
    const results = await interleaved({
      native: () => nativeTrain(problem),
      'wasm Node.js': () => inNode('wasm', { what: 'train', problem, seconds }),
      ...(chromium && { 'wasm Chromium': () => chromium.measure({ what: 'train', problem, seconds }) }),
      ...Object.fromEntries(PEERS.map((name) => [name, () => inNode(name, { what: 'train', problem, seconds })])),
    });
    report[problem.name] = results;
    const ours = results['wasm Chromium'] ?? results['wasm Node.js'];
    console.log(
      `Training ${problem.name}, batch ${problem.batch}: ${multiplyAdds(problem.layers)} multiply-adds a sample`,
    );
    row('', 'samples/s', 'ns/sample', 'spread', 'of peak', 'loss before', 'after', 'memory MB', '× slower');
    for (const [name, result] of Object.entries(results)) {
      if (result.failure) {
        failures += 1;
        console.log(`${name.padEnd(18)}could not be measured: ${result.failure}`);
        continue;
      }
      row(
        name,
        Math.round(1e9 / result.median).toLocaleString('en'),
        result.median.toFixed(1),
        `${Math.round(result.spread * 100)} %`,
        `${((multiplyAdds(problem.layers) * peak * 100) / result.median).toFixed(1)} %`,
        result.first.toPrecision(3),
        result.last.toPrecision(3),
        (result.bytes / 1e6).toFixed(1),
        (result.median / ours.median).toFixed(1),
      );
      if (!(result.last < result.first)) console.log(`${name}: its loss did not fall`);
    }
    const hashes = new Set(
      Object.values(results)
        .map(({ hash }) => hash)
        .filter((hash) => hash !== undefined),
    );
    console.log(hashes.size === 1 ? 'Ours: the same bits everywhere.' : 'Ours: NOT the same bits.');
    if (hashes.size !== 1) failures += 1;
    const ratio = results.native.median / ours.median;
    console.log(`wasm at ${ratio.toFixed(2)} of native (0.9 wanted): ${verdict(ratio >= 0.9)}`);
    const slowest = Math.min(
      ...PEERS.filter((name) => !results[name].failure).map((name) => results[name].median / ours.median),
    );
    console.log(`${slowest.toFixed(1)} × the fastest other library (10 wanted): ${verdict(slowest >= 10)}\n`);
  }

  const small = problems[1];
  for (const [what, title, side] of [
    ['field', 'Map of 100², 2-4-2-1', 100],
    ['field', 'Map of 256², 2-4-2-1', 256],
    ['construct', 'Making a run, 2-4-2-1', 0],
    ['trace', 'Trace of one sample', 0],
  ]) {
    if (!wanted(String(what))) continue;
    const words = what === 'field' ? [String(side), String(seconds)] : [String(seconds)];
    const task = { what, problem: small, side, seconds };
    const results = await interleaved({
      native: () => native(String(what), ...words),
      'wasm Node.js': () => inNode('wasm', task),
      ...(chromium && { 'wasm Chromium': () => chromium.measure(task) }),
    });
    report[String(title)] = results;
    const times = Object.entries(results).map(([name, { median: time, failure }]) =>
      failure ? `${name}: ${failure}` : `${name} ${(time / 1000).toFixed(1)} µs`,
    );
    console.log(`${String(title).padEnd(24)}${times.join(', ')}`);
    if (side === 100) {
      const time = (results['wasm Chromium'] ?? results['wasm Node.js']).median;
      console.log(`  under a millisecond: ${verdict(time < 1e6)}`);
    }
  }

  if (wanted('scaling')) {
    console.log('\nHow cost grows (native; the exponent of the fitted power, 1 is linear):');
    for (const [what, list] of /** @type {[string, any[]][]} */ (Object.entries(scaling))) {
      const points = [];
      for (const each of list) {
        const times = [];
        for (let round = 0; round < 3; round++) {
          const one = each.side
            ? await native('field', String(each.side), String(seconds / 2))
            : await nativeTrain(each);
          const samples = each.data?.count ?? 1;
          times.push(one.nanoseconds * samples);
        }
        points.push({ size: what === 'neurons' ? each.size ** 2 : each.size, nanoseconds: median(times) });
      }
      const { exponent, r2 } = fit(points);
      report[`scaling ${what}`] = { points, exponent, r2 };
      const name = { samples: 'samples', neurons: 'neurons²', grid: 'grid points' }[what];
      console.log(
        `  ${name}: exponent ${exponent.toFixed(3)}, R² ${r2.toFixed(4)}, from ${points[0].size} to ${points.at(-1)?.size}`,
      );
    }
  }
} finally {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
}

if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
process.exit(failures > 0 ? 1 : 0);
