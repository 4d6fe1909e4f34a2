/**
 * The same training, to the bit: native code of two compilers, WebAssembly in Node.js, and the packed package in three
 * browsers under the strict policy.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer, listen } from '../../web/site/server.mjs';
import { installPacked } from '../package/pack.mjs';
import { engines } from './drivers.mjs';
import { runJobs } from './run-jobs.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const jobs = JSON.parse(await readFile(join(here, 'jobs.json'), 'utf8'));

/** @type {Awaited<ReturnType<typeof installPacked>>} */
let packed;
/** @type {ReturnType<typeof createServer>} */
let server;
let address = '';
/** @type {Record<string, string>} */
let expected;
/** @type {readonly string[]} */
let activations;

/** @param {string} program */
async function nativeBits(program) {
  const { stdout } = await run(program, [join(here, 'jobs.json')]);
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t')),
  );
}

before(async () => {
  packed = await installPacked();
  const site = join(packed.folder, 'site');
  await mkdir(site);
  for (const file of ['page.html', 'page.mjs', 'run-jobs.mjs', 'jobs.json'])
    await cp(join(here, file), join(site, file));
  await cp(join(packed.folder, 'node_modules/neuron-lesson'), join(site, 'neuron-lesson'), { recursive: true });
  server = createServer(site, { base: '/some/where/' });
  address = `${await listen(server, 0)}some/where/page.html`;
  const core = await import(join(packed.folder, 'node_modules/neuron-lesson/core/index.js'));
  const loaded = await core.loadCore();
  activations = loaded.activations;
  expected = runJobs(loaded, jobs);
});

after(async () => {
  server?.close();
  await packed?.remove();
});

test('every job is there, and no two give the same', () => {
  assert.deepEqual(
    Object.keys(expected),
    jobs.map(({ name }) => name),
  );
  assert.equal(new Set(Object.values(expected)).size, jobs.length);
});

test('every activation is in one of them', () => {
  const used = new Set(jobs.flatMap((job) => job.activations));
  assert.deepEqual(
    activations.filter((name) => !used.has(name)),
    [],
    'tests/engines/jobs.json needs a job for each of these: a copy of another activation’s',
  );
});

for (const [compiler, program] of [
  ['gcc', process.env.NEURON_BITS_GCC],
  ['clang', process.env.NEURON_BITS_CLANG],
]) {
  test(`native code of ${compiler}: the same bits`, { skip: program ? false : `no ${compiler} here` }, async () => {
    assert.deepEqual(await nativeBits(program), expected);
  });
}

for (const [name, engine] of Object.entries(engines)) {
  test(`${name}: the same bits`, async (t) => {
    const found = await engine();
    if ('missing' in found) return t.skip(`no ${found.missing} here`);
    t.after(() => found.close());
    const text = await found.open(address);
    assert.deepEqual(JSON.parse(text), expected);
  });
}
