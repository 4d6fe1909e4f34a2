import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedGlue } from '../../../web/site/share-glue.mjs';

const glue = (name, imports, rest = '') =>
  `export default (Module) => { load('${name}.wasm'); ${rest} use({${imports}}) };`;
const neuron = glue('neuron-core', '"a":_view,"b":_function,"c":_string,"d":_abort,"e":_grow');

/** What the training core's module is given to import, when the glue gives these. */
async function importsOf(source, given) {
  const address = (code) => `data:text/javascript,${encodeURIComponent(code)}`;
  const other = address('export default ({ instantiateWasm }) => instantiateWasm(globalThis.given)');
  globalThis.given = { a: given };
  const { default: createRaw } = await import(address(source.replace('./neuron-core.js', other)));
  return createRaw({ instantiateWasm: ({ a }) => a });
}

test('one glue does for both cores, each import under the letter that the module has for it', async () => {
  const training = glue('training-core', '"a":_function,"b":_view,"c":_string,"e":_abort,"d":_grow');
  const shared = sharedGlue(neuron, training);
  assert.match(shared, /neuron-core\.js/);
  const imports = await importsOf(shared, { a: 'view', b: 'function', c: 'string', d: 'abort', e: 'grow' });
  assert.deepEqual(imports, { a: 'function', b: 'view', c: 'string', e: 'abort', d: 'grow' });
});

test('glue that differs in more than letters stays the module’s own', () => {
  const same = '"a":_function,"b":_view,"c":_string,"d":_abort,"e":_grow';
  for (const training of [
    glue('training-core', same, 'more();'),
    glue('training-core', same.replace('_grow', '_copy')),
    glue('training-core', `${same},"f":_copy`),
    glue('training-core', '').replace('{}', '{a:_function}'),
  ]) {
    assert.equal(sharedGlue(neuron, training), training);
  }
});
