import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createDev } from '../../../web/site/dev.mjs';
import { createServer, listen } from '../../../web/site/server.mjs';
import { folder } from './helpers.mjs';

const CLI = fileURLToPath(new URL('../../../web/site/serve.mjs', import.meta.url));
const SITE = {
  'site/index.html': '<!doctype html><head></head><p>Hello',
  'site/assets/core.wasm': Buffer.from([0, 0x61, 0x73, 0x6d]),
  'site/lesson.js': 'export {}',
  'site/.secret': 'hidden',
  'secret.txt': 'outside',
  'site-twin/secret.txt': 'outside',
};
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; require-trusted-types-for 'script'";

/** @param {import('node:test').TestContext} context @param {Parameters<typeof createServer>[1]} [options] */
async function serve(context, options) {
  const path = await folder(context, SITE);
  const server = createServer(join(path, 'site'), options);
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: await listen(server, 0), path };
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function run(args, env) {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  const [code] = await once(child, 'close');
  return { code, stderr };
}

test('every answer carries the strict policy', async (context) => {
  const { url } = await serve(context);
  for (const path of ['', 'lesson.js', 'assets/core.wasm', 'gone']) {
    const { headers } = await fetch(url + path);
    assert.equal(headers.get('content-security-policy'), POLICY);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
});

test('files have the types that browsers insist on', async (context) => {
  const { url } = await serve(context);
  const type = async (/** @type {string} */ path) => (await fetch(url + path)).headers.get('content-type');
  assert.equal(await type('assets/core.wasm'), 'application/wasm');
  assert.match(String(await type('lesson.js')), /^text\/javascript/);
  assert.match(String(await type('')), /^text\/html/);
});

test('what is not there is a 404 in words, and nothing outside the site is served', async (context) => {
  const { url } = await serve(context);
  const gone = await fetch(`${url}gone.js`);
  assert.equal(gone.status, 404);
  assert.equal(await gone.text(), '404: there is no /gone.js here.\n');
  assert.equal((await fetch(`${url}.secret`)).status, 404);
  assert.equal((await fetch(url, { method: 'POST' })).status, 405);
  for (const path of [
    '/../secret.txt',
    '/../site-twin/secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '//example.org/',
  ]) {
    assert.doesNotMatch(await raw(url, path), /outside/, path);
  }
});

/** A request whose path isn't normalised. @param {string} url @param {string} path @returns {Promise<string>} */
async function raw(url, path) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let text = '';
  for await (const data of socket) text += data;
  assert.match(text, /^HTTP\/1\.1 [345]/);
  return text;
}

test('the site can stand under a sub-path', async (context) => {
  const { url } = await serve(context, { base: '/courses/neuron' });
  assert.match(await (await fetch(`${url}courses/neuron/`)).text(), /Hello/);
  assert.equal((await fetch(`${url}courses/neuron/lesson.js`)).status, 200);
  assert.equal((await fetch(`${url}courses/neuron`)).url, `${url}courses/neuron/`);
  assert.equal((await fetch(url)).status, 404);
});

test('a rebuilt file is served at once', async (context) => {
  const { url, path } = await serve(context);
  await fetch(url);
  await writeFile(join(path, 'site/new.js'), 'new');
  assert.equal(await (await fetch(`${url}new.js`)).text(), 'new');
});

test('a taken port is one clear line', async (context) => {
  const { url, path } = await serve(context);
  const { port } = new URL(url);
  const { code, stderr } = await run(['--dir', join(path, 'site')], { PORT: port });
  assert.deepEqual([code, stderr], [1, `Port ${port} is taken; choose another: PORT=8001 build-scripts/serve\n`]);
});

for (const PORT of ['abc', '-1', '65536', '80.5']) {
  test(`PORT=${PORT} is refused with what is accepted`, async () => {
    const { code, stderr } = await run([], { PORT });
    assert.equal(code, 1);
    assert.equal(stderr, `PORT is “${PORT}”, but a port is a whole number from 0 (any free one) to 65535\n`);
  });
}

test('--check-port says before a build what serving would say after it', async (context) => {
  const { url } = await serve(context);
  const { port } = new URL(url);
  assert.deepEqual(await run(['--check-port'], { PORT: port }), {
    code: 1,
    stderr: `Port ${port} is taken; choose another: PORT=8001 build-scripts/serve\n`,
  });
  const bad = await run(['--check-port'], { PORT: 'abc' });
  assert.match(bad.stderr, /^PORT is “abc”, but a port is/);
  assert.equal(bad.code, 1);
  assert.deepEqual(await run(['--check-port'], { PORT: '0' }), { code: 0, stderr: '' });
});

test('an unknown option is one line that names the command with the help', async () => {
  const { code, stderr } = await run(['--devv'], {});
  assert.deepEqual([code, stderr], [1, "Unknown option '--devv'; see build-scripts/serve --help\n"]);
});

test('a site that is not built yet says what to run', async (context) => {
  const path = await folder(context);
  const { code, stderr } = await run(['--dir', path], { PORT: '0' });
  assert.equal(code, 1);
  assert.match(stderr, /There is no built site in .*; run build-scripts\/build first/);
});

test('the command prints its address, serves, and ends when asked', async (context) => {
  const path = await folder(context, SITE);
  const child = spawn(process.execPath, [CLI, '--dir', join(path, 'site')], { env: { ...process.env, PORT: '0' } });
  context.after(() => child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  const [url] = /** @type {RegExpExecArray} */ (/http:\S+/.exec(String(line)));
  assert.equal((await fetch(url)).status, 200);
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'close'), [0, null]);
});

/** Reads events up to one of this name. @param {ReadableStreamDefaultReader<Uint8Array>} reader @param {string} name */
async function event(reader, name) {
  let text = '';
  while (!text.includes(`event: ${name}\n`)) {
    const { value, done } = await reader.read();
    assert.ok(!done, 'the event stream ended');
    text += new TextDecoder().decode(value);
  }
  return text;
}

test('--dev reloads the page after a change, shows what failed, and survives it, under the same policy', async (context) => {
  const path = await folder(context, { ...SITE, 'watched/a.txt': '1' });
  const command = join(path, 'build.sh');
  await writeFile(
    command,
    `#!/bin/sh\necho "$*" >${path}/options\n[ ! -f ${path}/broken ] || { echo "a.txt:1: broken"; exit 1; }\n`,
    {
      mode: 0o755,
    },
  );
  const dir = join(path, 'site');
  const dev = createDev({ dir, command, log: () => {}, watched: [join(path, 'watched')] });
  const server = createServer(dir, { handlers: [dev.handle] });
  const watcher = await dev.watch();
  context.after(async () => {
    server.closeAllConnections();
    server.close();
    await watcher.close();
  });
  const url = await listen(server, 0);

  const page = await fetch(url);
  assert.equal(page.headers.get('content-security-policy'), POLICY);
  assert.match(await page.text(), /<script src="\/__dev\/reload\.js" defer><\/script>\n<\/head>/);
  assert.equal((await fetch(`${url}__dev/reload.js`)).status, 200);

  const { body } = await fetch(`${url}__dev/events`);
  const reader = /** @type {ReadableStream<Uint8Array>} */ (body).getReader();
  await writeFile(join(path, 'watched/a.txt'), '2');
  await event(reader, 'reload');
  assert.equal(await readFile(join(path, 'options'), 'utf8'), '--lessons-only\n');

  await writeFile(join(path, 'broken'), '');
  await writeFile(join(path, 'watched/a.txt'), '3');
  assert.match(await event(reader, 'failure'), /a\.txt:1: broken/);

  await rm(join(path, 'broken'));
  await writeFile(join(path, 'watched/a.txt'), '4');
  await event(reader, 'reload');
  await reader.cancel();
});

test('an ordinary server adds nothing to the page', async (context) => {
  const { url } = await serve(context);
  assert.doesNotMatch(await (await fetch(url)).text(), /__dev/);
});
