/** The server that the documentation shows for oEmbed, with the module of the built site. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { folder } from './helpers.mjs';

const module = new URL('../../../dist/oembed.mjs', import.meta.url).href;

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

test('the documented server answers with the attributes of each address', async (context) => {
  const page = await readFile(new URL('../../../web/docs/iframe.md', import.meta.url), 'utf8');
  const [, snippet] = /```js\n(import[\s\S]*?)```/.exec(page) ?? [];
  const port = await freePort();
  const code = snippet
    .replace('./neuron-lesson/oembed.mjs', module)
    .replace('listen(8080)', `listen(${port}, '127.0.0.1', () => console.log('listening'))`);
  const out = await folder(context, { 'server.mjs': code });
  const server = spawn(process.execPath, [join(out, 'server.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => server.kill());
  await new Promise((listening) => server.stdout.once('data', listening));
  const [, question] = /It answers `([^`]+)`/.exec(page) ?? [];
  const response = await fetch(`http://127.0.0.1:${port}/oembed${question}`);
  assert.equal(response.headers.get('content-type'), 'application/json');
  const { html } = /** @type {any} */ (await response.json());
  assert.match(html, /embed\.html\?neuron-gate&amp;gate=or"/);
});
