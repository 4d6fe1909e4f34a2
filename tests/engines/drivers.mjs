/**
 * Opens a page in one of three engines and gives back what it wrote into #result, once its root element says
 * data-state="done" or "failed". Until then, where that says data-drag="x y dx", the mouse drags something there, and the
 * attribute goes away. Each driver is a function of the address; where an engine isn't there, `missing` says what is.
 * `withoutScripts` gives back the text of an element in an engine in which no script runs.
 */
import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

const PATIENCE = 180_000;
/** For a browser to end by itself. */
const GRACE = 20_000;
const STATE = 'document.documentElement.dataset.state';
const DRAG = "document.documentElement.dataset.drag || ''";
const DRAGGED = 'delete document.documentElement.dataset.drag';
const READ = `${STATE} ? document.querySelector('#result').textContent : ''`;

/** @param {string[]} names programs, by name or path */
async function find(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => (name.includes('/') ? [name] : folders.map((dir) => join(dir, name))))) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

/**
 * Ends a browser, also one that doesn't answer any more.
 * @param {import('puppeteer-core').Browser} browser
 */
async function end(browser) {
  const ended = new AbortController();
  const tooLate = wait(GRACE, undefined, { signal: ended.signal }).then(
    () => browser.process()?.kill('SIGKILL'),
    () => undefined,
  );
  await Promise.race([browser.close(), tooLate]);
  ended.abort();
}

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {string} url
 */
async function withPuppeteer(options, url) {
  const page = await pageIn(options, url);
  try {
    return String(await page.evaluate(READ));
  } finally {
    await page.close();
  }
}

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {string} url
 */
async function pageIn(options, url) {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: PATIENCE, ...options });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    for (;;) {
      await page.waitForFunction(`${STATE} || ${DRAG}`, { timeout: PATIENCE });
      const wanted = String(await page.evaluate(DRAG));
      if (!wanted) break;
      const [x, y, dx] = wanted.split(' ').map(Number);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx, y, { steps: 6 });
      await page.mouse.up();
      await page.evaluate(DRAGGED);
    }
    return { evaluate: (/** @type {string} */ script) => page.evaluate(script), close: () => end(browser) };
  } catch (error) {
    await end(browser);
    throw error;
  }
}

/**
 * A page that stays open, to be asked for more than one thing; of Chromium only.
 * @param {{ options: import('puppeteer-core').LaunchOptions }} engine
 * @param {string} url
 */
export function openPage({ options }, url) {
  return pageIn(options, url);
}

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
 * A display of its own, whose number the X server chooses: nobody else can be about to take it.
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
  // A group of its own, so that the driver's browser ends with it.
  const env = { ...process.env, DISPLAY: display.name };
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
 * @param {string} url
 * @param {Programs} programs
 */
function withWebKit(url, programs) {
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
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {string} url
 * @param {string} selector
 */
async function textWithoutScripts(options, url, selector) {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: PATIENCE, ...options });
  try {
    const page = await browser.newPage();
    if (options.browser === 'chrome') await page.setJavaScriptEnabled(false);
    await page.goto(url);
    return String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`));
  } finally {
    await end(browser);
  }
}

export const engines = {
  async Chromium() {
    const executablePath = await find(process.env.CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome');
    if (!executablePath) return { missing: 'chromium' };
    /** @type {import('puppeteer-core').LaunchOptions} */
    const options = { browser: 'chrome', executablePath, args: CHROMIUM_FLAGS };
    return {
      options,
      open: (/** @type {string} */ url) => withPuppeteer(options, url),
      withoutScripts: (/** @type {string} */ url, /** @type {string} */ selector) =>
        textWithoutScripts(options, url, selector),
    };
  },
  async Firefox() {
    const executablePath = await find('firefox-esr', 'firefox');
    if (!executablePath) return { missing: 'firefox-esr' };
    /** @type {import('puppeteer-core').LaunchOptions} */
    const options = { browser: 'firefox', protocol: 'webDriverBiDi', executablePath };
    const scriptless = { ...options, extraPrefsFirefox: { 'javascript.enabled': false } };
    return {
      open: (url) => withPuppeteer(options, url),
      withoutScripts: (url, selector) => textWithoutScripts(scriptless, url, selector),
    };
  },
  async WebKit() {
    const driver = await find('WebKitWebDriver');
    const xvfb = await find('Xvfb');
    const browser = await find(
      ...['x86_64', 'aarch64'].flatMap((machine) =>
        ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
      ),
    );
    if (!driver || !xvfb || !browser) return { missing: 'webkit2gtk-driver or xvfb' };
    const programs = { driver, browser, xvfb };
    return {
      open: (url) => withWebKit(url, programs),
      withoutScripts: (url, selector) =>
        inWebKit(programs, ['--enable-javascript=false'], url, async (ask) => {
          const found = await ask('POST', '/element', { using: 'css selector', value: selector });
          return String(await ask('GET', `/element/${Object.values(found)[0]}/text`));
        }),
    };
  },
};
