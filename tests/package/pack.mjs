import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../build-scripts/package', import.meta.url));

/**
 * Packs the npm package and installs it in a clean folder of its own.
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
