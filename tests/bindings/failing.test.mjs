import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { compileWasm } from '../../web/core/compile-wasm.js';
import { Core } from '../../web/core/core.js';
import createModule from '../../web/core/generated/neuron-core.js';
import { instantiateCore } from '../../web/core/instantiate-core.js';
import { loadCore as load } from '../../web/core/load-core.js';
import { wasmUrl } from './load.mjs';

/** @type {import('node:http').Server} */
let server;
let base = '';
const wasm = await readFile(wasmUrl);

const answers = {
  '/good.wasm': [200, wasm],
  '/html.wasm': [200, '<!DOCTYPE html><title>Not found</title>'],
  '/truncated.wasm': [200, wasm.subarray(0, 1000)],
  '/empty.wasm': [200, ''],
};
let requests = [];
const loadCore = (source) => load({ training: false, ...source });

before(async () => {
  server = createServer((request, response) => {
    requests.push(request.url);
    const [status, body] = answers[request.url] ?? [404, 'no'];
    response.writeHead(status).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${server.address().port}`;
});

after(() => server.close());

test('a missing wasm file is named, with the server’s answer', async () => {
  await assert.rejects(loadCore({ wasmUrl: `${base}/none.wasm` }), {
    code: 'wasm-missing',
    message: /none\.wasm.*404/,
  });
});

test('an error page in place of the wasm file is recognised', async () => {
  await assert.rejects(loadCore({ wasmUrl: `${base}/html.wasm` }), { code: 'wasm-not-wasm' });
  await assert.rejects(loadCore({ wasmUrl: `${base}/empty.wasm` }), { code: 'wasm-not-wasm' });
});

test('a truncated wasm file is refused with a message for people', async () => {
  await assert.rejects(loadCore({ wasmUrl: `${base}/truncated.wasm` }), { code: 'wasm-refused' });
});

test('a browser without vectors is told which ones have them; any other isn’t', async (t) => {
  const broken = { wasmUrl: `${base}/truncated.wasm` };
  await assert.rejects(loadCore(broken), { code: 'wasm-refused' });
  t.mock.method(WebAssembly, 'validate', () => false);
  await assert.rejects(loadCore(broken), { code: 'wasm-unsupported', message: /SIMD/ });
});

test('an unreachable server is said to be one', async () => {
  await assert.rejects(loadCore({ wasmUrl: 'http://127.0.0.1:1/x.wasm' }), { code: 'wasm-unreachable' });
});

test('one address is loaded once, and a failed load is tried again', async () => {
  requests = [];
  const [a, b] = await Promise.all([
    loadCore({ wasmUrl: `${base}/good.wasm` }),
    loadCore({ wasmUrl: `${base}/good.wasm` }),
  ]);
  assert.equal(a, b);
  assert.deepEqual(requests, ['/good.wasm']);

  await assert.rejects(loadCore({ wasmUrl: `${base}/later.wasm` }));
  answers['/later.wasm'] = [200, wasm];
  await loadCore({ wasmUrl: `${base}/later.wasm` });
});

test('where an instance takes its time to start, neurons come back by themselves', async () => {
  const module = await compileWasm(wasm);
  let traps = 1;
  const bound = new Proxy(await instantiateCore(createModule, module), {
    get(target, key) {
      if (key === 'numberTexts' && traps-- > 0) {
        return () => {
          throw new WebAssembly.RuntimeError('unreachable');
        };
      }
      return Reflect.get(target, key);
    },
  });
  let starts = 0;
  const core = new Core(async () => {
    starts += 1;
    return instantiateCore(createModule, module);
  }, bound);
  const neuron = core.createNeuron({ weights: [0.5, -0.3, 0.8], bias: 0, activation: 'relu' });
  const before = neuron.trace([2, 3, 1]);
  const restarted = new Promise((done) => core.addEventListener('restart', done, { once: true }));

  assert.throws(() => core.numberTexts([1]), { code: 'core-trapped' });
  assert.throws(() => neuron.trace([2, 3, 1]), { code: 'core-restarting' });
  await restarted;

  assert.equal(starts, 1);
  assert.deepEqual(neuron.trace([2, 3, 1]), before);
  assert.equal(core.numberTexts([1])[0].text, '1');
  assert.equal(core.liveHandles(), 1);
  neuron.dispose();
});

test('a core that cannot start again says so at every call, and tells its listeners', async () => {
  const bound = await instantiateCore(createModule, await compileWasm(wasm));
  const core = new Core(() => Promise.reject(new Error('no memory')), bound);
  const told = new Promise((done) => core.addEventListener('restart', done, { once: true }));
  assert.throws(
    () =>
      core.call(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      }),
    { code: 'core-trapped' },
  );
  await told;
  assert.throws(() => core.numberTexts([1]), { code: 'core-lost', message: /reload the page/ });
});
