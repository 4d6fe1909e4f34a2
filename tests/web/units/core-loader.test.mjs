import assert from 'node:assert/strict';
import test from 'node:test';
import { settings } from '../../../web/core/configure.js';
import { coreLoader } from '../../../web/core/core-loader.js';

const beside = new URL('https://example.org/lesson/assets/neuron-core-abc.wasm');

for (const [wasmUrl, asked] of [
  [undefined, 'https://example.org/lesson/assets/neuron-core-abc.wasm'],
  ['/files/', 'https://example.org/files/neuron-core-abc.wasm'],
  ['/files', 'https://example.org/files/neuron-core-abc.wasm'],
  ['files', 'https://example.org/lesson/files/neuron-core-abc.wasm'],
  [new URL('https://cdn.example/a/b?v=2'), 'https://cdn.example/a/b/neuron-core-abc.wasm'],
]) {
  test(`with wasmUrl ${wasmUrl}, the core is asked for at ${asked}`, async (context) => {
    const addresses = [];
    context.mock.method(globalThis, 'fetch', async (address) => {
      addresses.push(String(address));
      return new Response('', { status: 404 });
    });
    globalThis.document = { baseURI: 'https://example.org/lesson/' };
    settings.wasmUrl = wasmUrl;
    context.after(() => {
      delete settings.wasmUrl;
      delete globalThis.document;
    });
    const load = coreLoader(async () => assert.fail('no core can start'), beside);
    await assert.rejects(load());
    assert.deepEqual([...new Set(addresses)], [asked]);
  });
}
