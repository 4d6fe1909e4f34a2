/** Real hosts for the widgets, each built with its own tools in a folder of its own, from the packed package. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'build/embed');

/** Everything quiet: no telemetry, no questions. */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };

/** The packed package, made once for all hosts. */
export async function pack() {
  await mkdir(work, { recursive: true });
  await run(join(root, 'build-scripts/package'), ['--out', work]);
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  return join(work, name ?? '');
}

/**
 * A host with npm: its locked dependencies, and the package as its author installs it.
 * @param {string} name of its folder
 * @param {string} tarball
 * @param {string} out what its build makes
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
 * A host as it is in the repository, without what its own build leaves behind.
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
 * MkDocs with our built scripts among its files, as Debian packages it.
 * @returns {Promise<string>} the folder of the built site; '' where there is no MkDocs
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
