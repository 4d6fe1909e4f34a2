/**
 * Runs each script of build-scripts in a clone that hasn't been set up, at a path with a space and non-ASCII letters.
 * Generated files and the built site are removed before each script. The compilers' output stays, since making it again
 * each time would take most of an hour. npm packages are removed, too, but npm fetches them only for the first script:
 * for the others, a stand-in for npm puts back the packages that setup asks for.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
/**
 * What git ignores, and git's own folder. Every line of .gitignore names a folder: relative to the root if the line has
 * a slash before its last character, else anywhere.
 */
const ignored = ['/.git/', ...(await readFile(join(root, '.gitignore'), 'utf8')).trim().split('\n')];
const MADE = new RegExp(
  ignored
    .map(
      (line) =>
        `${line.slice(0, -1).includes('/') ? '^' : '(^|/)'}${line.replace(/^\/|\/$/g, '').replaceAll('.', '\\.')}(/|$)`,
    )
    .join('|'),
);

/** For `npm ci --prefix FOLDER`, puts back the packages of FOLDER that were put away; otherwise runs the real npm. */
const NPM = `#!/bin/sh
kept="\${0%/*}/../packages/\${3#"$CLONE"/}"
if [ "$1 $2" = 'ci --prefix' ] && [ -d "$kept" ]; then
  rm -rf "$3/node_modules" && exec mv "$kept" "$3/node_modules"
fi
PATH=$PATH_OF_NPM exec npm "$@"
`;

let clone = '';
let packages = '';
/** @type {NodeJS.ProcessEnv} */
let env = {};
before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'neuron-lesson-'));
  clone = join(folder, 'a clone für uns');
  packages = join(folder, 'packages');
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/npm'), NPM, { mode: 0o755 });
  const { PATH = '' } = process.env;
  env = { ...process.env, CLONE: clone, PATH_OF_NPM: PATH, PATH: join(folder, 'bin') + delimiter + PATH };
});
after(() => rm(join(clone, '..'), { recursive: true, force: true }));

/** Puts away a folder's npm packages, if it has any, without the mark by which setup knows that they are installed. */
async function putAway(/** @type {string} */ folder) {
  const from = join(clone, folder, 'node_modules');
  await rm(join(from, '.installed')).then(
    async () => {
      await mkdir(dirname(join(packages, folder)), { recursive: true });
      await rename(from, join(packages, folder));
    },
    () => undefined,
  );
}

/** Resets the clone to the current sources; of everything built from them, only the compilers' output stays. */
async function freshen() {
  const nodes = await readdir(join(clone, 'build-scripts/node')).catch(() => []);
  for (const folder of ['web', ...nodes.map((name) => `build-scripts/node/${name}`)]) await putAway(folder);
  for (const name of await readdir(clone).catch(() => [])) {
    if (name !== 'build') await rm(join(clone, name), { recursive: true });
  }
  await cp(root, clone, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !MADE.test(relative(root, path)),
  });
}

/**
 * Runs a script in the fresh clone, and returns what it printed.
 * @param {string} name
 * @param {string[]} options
 */
async function inFreshClone(name, ...options) {
  await freshen();
  const { stdout } = await run(join(clone, 'build-scripts', name), options, { env, maxBuffer: 2 ** 26 });
  return stdout;
}

const has = async (/** @type {string} */ path) => (await stat(join(clone, path))).size > 0;

test('build builds the lesson', async () => {
  await inFreshClone('build');
  assert.ok(await has('dist/index.html'));
});

test('serve serves it, and ends when it is asked to', async () => {
  await freshen();
  const server = spawn(join(clone, 'build-scripts/serve'), { env: { ...env, PORT: '0' }, stdio: 'pipe' });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  let address;
  for await (const line of createInterface(server.stdout)) {
    address = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
    if (address) break;
  }
  assert.ok(address, said);
  assert.match(await (await fetch(address)).text(), /What is a Neuron/);
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  await assert.rejects(fetch(address));
});

test('package packs the npm package', async () => {
  await inFreshClone('package');
  assert.ok((await readdir(join(clone, 'dist'))).some((name) => /^neuron-lesson-.*\.tgz$/.test(name)));
});

test('words prints a catalogue to begin a language with, and finds nothing missing in those that are there', async () => {
  const text = await inFreshClone('words', '--english');
  const { default: catalogue } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  assert.equal(catalogue['weighted sum'], 'weighted sum');
  const { stdout } = await run(join(clone, 'build-scripts/words'));
  assert.equal(stdout.trim(), `words: ${Object.keys(catalogue).length} texts in English, ar and de`);
});

test('sizes weighs what a page downloads', async () => {
  assert.match(await inFreshClone('sizes'), /[\d.]+ kB of \d+ kB/);
  const { stdout } = await run(join(clone, 'build-scripts/sizes'), ['--why', 'neuron-parts'], { env });
  assert.match(stdout, /^Lit +[\d.]+ +[\d.]+$/m);
});

test('check looks at the sources', async () => {
  const steps = ['clang-format', 'biome', 'tsc'];
  const said = await inFreshClone('check', ...steps.flatMap((step) => ['--only', step]));
  for (const step of steps) assert.match(said, new RegExp(`^(ok|warning) +${step}`, 'm'));
});

test('frames measures a drag', async () => {
  assert.match(await inFreshClone('frames', '--quick'), /median [\d.]+ ms/);
});

test('first-light counts the trips to a live number', async () => {
  assert.match(
    await inFreshClone('first-light', '--quick', '--only', 'parts alone'),
    /^neuron-parts alone +\d+ +[\d.]+$/m,
  );
});

test('visual compares pictures', async () => {
  assert.match(await inFreshClone('visual', 'quiz'), /1 passed/);
});

test('bench measures training', async () => {
  assert.match(await inFreshClone('bench', '--quick', '--only', 'construct'), /wasm Chromium [\d.]+/);
});

test('fuzz feeds the core', async (context) => {
  if (
    await run('clang++', ['--version']).then(
      () => false,
      () => true,
    )
  ) {
    context.skip('there is no clang++ here (Debian: sudo apt-get install clang libclang-rt-14-dev)');
    return;
  }
  assert.match(await inFreshClone('fuzz', '--seconds', '1', '--only', 'rows'), /nothing found/);
});

test('each script says what it does', async () => {
  await freshen();
  for (const name of await readdir(join(clone, 'build-scripts'))) {
    const path = join(clone, 'build-scripts', name);
    if (!((await stat(path)).mode & 0o100) || (await stat(path)).isDirectory()) continue;
    const { stdout } = await run(path, ['--help']);
    assert.match(stdout, new RegExp(`^Usage: build-scripts/${name}`), name);
    await assert.rejects(run(path, ['--no-such-option']), /there is no option/, name);
  }
});
