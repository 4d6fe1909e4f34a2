/** Drives WebKitGTK with its WebDriver, on a virtual display. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { BROWSER_ENVIRONMENT } from '../browser-environment.mjs';
import { DRAG, DRAGGED, PATIENCE, READ } from './page-protocol.mjs';

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * One call of W3C WebDriver.
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function call(base, method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${path}: ${value?.message ?? response.status}`);
  return value;
}

/**
 * Starts a display. The X server chooses its number, so that no other process can take it first.
 * @param {string} xvfb
 */
async function startDisplay(xvfb) {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((done, refuse) => {
    let said = '';
    server.stdio[3]?.on('data', (text) => {
      said += text;
      if (said.endsWith('\n')) done(said.trim());
    });
    server.once('error', refuse);
    server.once('exit', (code) => refuse(new Error(`WebKit: Xvfb ended with ${code} before it had a display`)));
  });
  return { name: `:${number}`, end: () => endProcess(server, () => server.kill()) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} kill
 */
async function endProcess(child, kill) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  kill();
  await exit;
}

/** @typedef {{ driver: string, browser: string, xvfb: string }} Programs */

/**
 * @template T
 * @param {Programs} programs
 * @param {string[]} args of the browser
 * @param {string} url
 * @param {(ask: (method: string, path: string, body?: object) => Promise<any>) => Promise<T>} use calls of the session
 * @returns {Promise<T>}
 */
async function inWebKit({ driver, browser, xvfb }, args, url, use) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const display = await startDisplay(xvfb);
  // The driver gets a process group of its own (detached), so that its browser can be ended with it.
  const env = { ...BROWSER_ENVIRONMENT, DISPLAY: display.name };
  const child = spawn(driver, [`--port=${port}`], { detached: true, stdio: 'ignore', env });
  const latest = Date.now() + PATIENCE;
  try {
    while (
      !(await fetch(`${base}/status`, { signal: AbortSignal.timeout(5_000) }).then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (Date.now() > latest || child.exitCode !== null) throw new Error('WebKit: the driver does not answer');
      await wait(100);
    }
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] } };
    const { sessionId } = await call(base, 'POST', '/session', { capabilities: { alwaysMatch: options } });
    const session = `/session/${sessionId}`;
    await call(base, 'POST', `${session}/url`, { url });
    const result = await use((method, path, body) => call(base, method, session + path, body));
    await call(base, 'DELETE', session);
    return result;
  } finally {
    await endProcess(child, () => child.pid && process.kill(-child.pid));
    await display.end();
  }
}

/**
 * Opens a page and returns its result.
 * @param {string} url
 * @param {Programs} programs
 */
export function openInWebKit(url, programs) {
  return inWebKit(programs, [], url, async (ask) => {
    const evaluate = (/** @type {string} */ script) => ask('POST', '/execute/sync', { script, args: [] });
    const latest = Date.now() + PATIENCE;
    for (;;) {
      const text = await evaluate(`return ${READ};`);
      if (text) return String(text);
      const wanted = await evaluate(`return ${DRAG};`);
      if (wanted) {
        const [x, y, dx] = wanted.split(' ').map(Number);
        const to = (/** @type {number} */ place) => ({
          type: 'pointerMove',
          duration: 50,
          origin: 'viewport',
          x: place,
          y,
        });
        const actions = [
          to(x),
          { type: 'pointerDown', button: 0 },
          to(x + dx / 2),
          to(x + dx),
          { type: 'pointerUp', button: 0 },
        ];
        const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
        await ask('POST', '/actions', { actions: [mouse] });
        await evaluate(DRAGGED);
      }
      if (Date.now() > latest) throw new Error('WebKit: the page never finished');
      await wait(50);
    }
  });
}

/**
 * The text of an element in a page whose scripts don't run.
 * @param {string} url
 * @param {string} selector
 * @param {Programs} programs
 */
export function textInWebKit(url, selector, programs) {
  return inWebKit(programs, ['--enable-javascript=false'], url, async (ask) => {
    const found = await ask('POST', '/element', { using: 'css selector', value: selector });
    return String(await ask('GET', `/element/${Object.values(found)[0]}/text`));
  });
}
