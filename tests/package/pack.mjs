import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../build-scripts/package', import.meta.url));

/**
 * Packs the npm package and installs it in a new folder.
 * @returns {Promise<{ folder: string, files: string[], run: (script: string) => Promise<string>, remove: () => Promise<void> }>}
 */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), 'neuron-lesson-package-'));
  await run(script, ['--out', folder]);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  const { stdout } = await run('tar', ['-tzf', join(folder, tarball)]);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const install = ['install', '--silent', '--no-audit', '--no-fund', '--no-save', join(folder, tarball)];
  await run('npm', install, { cwd: folder });
  return {
    folder,
    files: stdout.trim().split('\n').sort(),
    async run(source) {
      await writeFile(join(folder, 'script.mjs'), source);
      return (await run(process.execPath, ['script.mjs'], { cwd: folder })).stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * TypeScript's errors, one a line, for files in a folder with the package.
 * @param {string} folder
 * @param {Record<string, string>} files
 */
export async function typeCheck(folder, files) {
  const modules = fileURLToPath(new URL('../../web/node_modules/', import.meta.url));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  // React's types, as authors who use React have them.
  await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of ['@types/react', 'csstype']) {
    await symlink(join(modules, name), join(folder, 'node_modules', name)).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  const options = {
    compilerOptions: {
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
    },
    files: Object.keys(files),
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const said = await run(join(modules, '.bin/tsc'), ['--pretty', 'false', '-p', folder], { cwd: folder }).then(
    () => '',
    ({ stdout }) => stdout,
  );
  return said.split('\n').filter((line) => /^\S+\(\d/.test(line));
}
