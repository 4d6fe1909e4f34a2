/** Builds real hosts for the widgets, each with its own tools, in a folder of its own. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'build/embed');

/** Turns off telemetry and questions. */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };

/** Packs the npm package, once for all hosts, and returns the tarball's path. */
export async function pack() {
  await mkdir(work, { recursive: true });
  await run(join(root, 'build-scripts/package'), ['--out', work]);
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  return join(work, name ?? '');
}

/**
 * Builds a host that uses npm, with its locked dependencies and with the package, installed as an author would.
 * @param {string} name of the host's folder
 * @param {string} tarball
 * @param {string} out the folder in which the host's build puts its output
 * @returns {Promise<string>} the folder of the built site
 */
export async function buildNpmHost(name, tarball, out) {
  const folder = join(work, name);
  await copyHost(name, folder);
  const quiet = ['--no-audit', '--no-fund', '--silent'];
  await run('npm', ['ci', ...quiet], { cwd: folder, env });
  await run('npm', ['install', '--no-save', ...quiet, tarball], { cwd: folder, env });
  await run('npm', ['run', 'build'], { cwd: folder, env, maxBuffer: 1 << 26 });
  return join(folder, out);
}

/**
 * Copies a host from the repository, without what its own build leaves behind.
 * @param {string} name
 * @param {string} folder
 */
async function copyHost(name, folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(fileURLToPath(new URL(name, import.meta.url)), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.next|out|dist|\.astro|site)(\/|$)/.test(path.slice(root.length)),
  });
}

/**
 * A deck of reveal.js, which needs no build, with our built scripts beside it.
 * @returns {Promise<string>} its folder
 */
export async function buildDeck() {
  const folder = join(work, 'reveal');
  await copyHost('reveal', folder);
  await run('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder, env });
  await cp(join(root, 'dist'), join(folder, 'neuron-lesson'), { recursive: true });
  return folder;
}

/**
 * Builds a site with Debian's MkDocs, with our built scripts among its files.
 * @returns {Promise<string>} the folder of the built site; '' if MkDocs isn't installed
 */
export async function buildMkDocs() {
  const isHere = await run('mkdocs', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isHere) return '';
  const folder = join(work, 'mkdocs');
  await copyHost('mkdocs', folder);
  await cp(join(root, 'dist'), join(folder, 'docs/neuron-lesson'), { recursive: true });
  await run('mkdocs', ['build', '--quiet', '--site-dir', join(folder, 'site')], { cwd: folder, env });
  return join(folder, 'site');
}
