/** Compares web/core/bindings.d.ts with what the compiled modules have. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { freshCore } from './load.mjs';
import { freshTrainingCore } from './load-training.mjs';

const types = await readFile(new URL('../../web/core/bindings.d.ts', import.meta.url), 'utf8');
const cores = { BoundModule: await freshCore(), BoundTrainingModule: await freshTrainingCore() };
/** Names that the compiler's glue code adds itself; our bindings don't register them. */
const GLUE =
  /^(_|HEAP|asm$|ready$|run$|calledRun$|instantiateWasm$|preloaded|inspect$|[A-Z]\w+Error$|count_|get_first_|getInherited|getLive|flush|setDelay)/;

/** @param {string} name of an interface */
function membersOf(name) {
  const [, body] = new RegExp(`interface ${name} [^{]*{\\n([^}]*(?:}[^\\n][^}]*)*)\\n}`).exec(types);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, member]) => member).sort();
}

for (const [name, core] of Object.entries(cores)) {
  test(`${name} is what the module has, by name`, () => {
    const described = new Set(membersOf('BoundModule'));
    if (name === 'BoundTrainingModule') for (const member of membersOf(name)) described.add(member);
    const registered = core.call((bound) => Object.keys(bound)).filter((key) => !GLUE.test(key));
    assert.deepEqual(registered.sort(), [...described].sort());
  });
}

test('BoundRun is what a run has, by name', () => {
  const found = cores.BoundTrainingModule.call(({ Run }) => Object.getOwnPropertyNames(Run.prototype));
  assert.deepEqual(found.filter((key) => key !== 'constructor').sort(), membersOf('BoundRun'));
});
