import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--', '*package-lock.json'], { cwd: root, encoding: 'utf8' });

for (const file of files.trim().split('\n')) {
  test(`${file} says of each package what it must hold, and of none where it comes from`, () => {
    const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const fetched = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
    assert.ok(fetched.length > 0);
    for (const [path, { integrity, resolved }] of fetched) {
      assert.match(String(integrity), /^sha512-[\w+/]{86}==$/, path);
      // Each machine has a registry of its own.
      assert.equal(resolved, undefined, path);
    }
  });
}
