/**
 * Lays out the npm package in the folder that is the first argument: the computing core with its types. What stays out:
 * the elements, whose style sheets only the site's bundler understands, the smaller core that only they load, and
 * everything that builds and tests.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2]);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const ofThePage = ['load-core.js', 'neuron-core.js', 'neuron-core.wasm'];
await cp(join(web, 'core'), join(out, 'core'), {
  recursive: true,
  filter: (source) => !ofThePage.includes(basename(source)),
});
await cp(join(web, '..', 'LICENSE'), join(out, 'LICENSE'));
await cp(join(web, 'package', 'README.md'), join(out, 'README.md'));

const { name, version, description, license, type, engines } = JSON.parse(
  await readFile(join(web, 'package.json'), 'utf8'),
);
const manifest = {
  name,
  version,
  description,
  license,
  type,
  engines,
  exports: {
    './core': { types: './core/index.d.ts', default: './core/index.js' },
    './training-core.wasm': './core/generated/training-core.wasm',
    './package.json': './package.json',
  },
  sideEffects: false,
};
await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const tsc = join(web, 'node_modules', '.bin', 'tsc');
const entry = join(out, 'core', 'index.js');
const options = ['--allowJs', '--declaration', '--emitDeclarationOnly', '--skipLibCheck'];
const target = ['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'];
await promisify(execFile)(tsc, [
  ...options,
  ...target,
  '--types',
  'node',
  '--typeRoots',
  join(web, 'node_modules/@types'),
  entry,
]);
