/**
 * The notices of all that is built into our scripts and our wasm by others, as their licences ask for. Of the npm
 * packages, the bundler says which it took and what their licences are; what Emscripten links, it doesn't say.
 *
 * @import {Rolldown} from 'vite'
 *
 * @typedef {{ name: string, version?: string, identifier?: string, text?: string }} Licensed as Vite describes them
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './report.mjs';
import { web } from './targets.mjs';

export const NOTICES = 'NOTICES.txt';
const RULE = `\n\n${'='.repeat(80)}\n\n`;

/** A build's option, with which `licensedIn` finds the packages among its files. */
export const LICENSE = Object.freeze({ fileName: 'licenses.json' });

/** What stands in the compiled cores, by the libraries that the linker takes it from, and in their scripts. */
export const COMPILED = Object.freeze([
  {
    name: 'Emscripten, with Embind and emmalloc',
    identifier: 'MIT',
    libraries: ['libembind', 'libemmalloc', 'libnoexit', 'libstubs'],
    file: 'emscripten.txt',
  },
  { name: 'musl', identifier: 'MIT', libraries: ['libc'], file: 'musl.txt' },
  {
    name: 'LLVM: libc++, libc++abi and compiler-rt',
    identifier: 'Apache-2.0 WITH LLVM-exception',
    libraries: ['libc++', 'libc++abi', 'libcompiler_rt'],
    file: 'llvm.txt',
  },
]);

/**
 * The packages in a build's files; the list itself isn't left among them.
 * @param {Rolldown.RolldownOutput['output']} output
 * @param {string} [folder] where the files were written
 * @returns {Promise<Licensed[]>}
 */
export async function licensedIn(output, folder) {
  const list = output.find(({ fileName }) => fileName === LICENSE.fileName);
  if (list?.type !== 'asset') throw new Error('notices: the bundler gave no list of packages');
  if (folder) await rm(join(folder, LICENSE.fileName));
  return JSON.parse(String(list.source));
}

/**
 * @param {readonly Licensed[]} packages which may be named more than once
 * @returns {Promise<string>}
 */
export async function noticesOf(packages) {
  const folder = join(web, 'toolchain/notices');
  const compiled = await Promise.all(
    COMPILED.map(async ({ file, ...each }) => ({ ...each, text: await readFile(join(folder, file), 'utf8') })),
  );
  /** @type {Map<string, Set<string>>} the names by their text, since several packages may share one */
  const names = new Map();
  /** @type {Licensed[]} */
  const all = [...compiled, ...packages];
  for (const { name, version, identifier, text } of all) {
    if (!text || !identifier) throw new BuildError(`The package ${name} comes without a licence; it can't be shipped`);
    const named = `${name}${version ? ` ${version}` : ''} (${identifier})`;
    names.set(text.trim(), (names.get(text.trim()) ?? new Set()).add(named));
  }
  const ours = await readFile(join(web, '../LICENSE'), 'utf8');
  const parts = [
    `neuron-lesson (MIT)\n\n${ours.trim()}`,
    'It holds parts of these, each with its own licence.',
    ...[...names].map(([text, set]) => `${[...set].sort().join('\n')}\n\n${text}`),
  ];
  return `${parts.join(RULE)}\n`;
}
