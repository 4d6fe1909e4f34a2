/**
 * The compiled modules' sizes and digests, which the builds write into the scripts, so that a page refuses a file that is
 * damaged or of another build.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { web } from './targets.mjs';

/** What the builds define: the text of an object with a module's digest for each name. */
export function wasmDigests() {
  const entries = ['neuron-core', 'training-core'].map((name) => {
    const bytes = readFileSync(resolve(web, `core/generated/${name}.wasm`));
    return [name, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('base64') }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
