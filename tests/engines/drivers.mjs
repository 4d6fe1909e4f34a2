/**
 * Opens a page in one of three engines and gives back what it wrote into #result, once its root element says
 * data-state="done" or "failed". Each driver is a function of the address; where an engine isn't there, `missing` says
 * what is.
 */
import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';

const PATIENCE = 180_000;
const READ = "document.documentElement.dataset.state ? document.querySelector('#result').textContent : ''";

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
    await page.waitForFunction('document.documentElement.dataset.state', { timeout: PATIENCE });
    return { evaluate: (/** @type {string} */ script) => page.evaluate(script), close: () => browser.close() };
  } catch (error) {
    await browser.close();
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
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${path}: ${value?.message ?? response.status}`);
  return value;
}

/**
 * @param {string} url
 * @param {{ driver: string, browser: string, xvfb: string }} programs
 */
async function withWebKit(url, { driver, browser, xvfb }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  // A group of its own, so that the display and the driver end together.
  const child = spawn(xvfb, ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const end = Date.now() + PATIENCE;
  try {
    while (
      !(await fetch(`${base}/status`).then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (Date.now() > end || child.exitCode !== null) throw new Error('WebKit: the driver does not answer');
      await wait(100);
    }
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId } = await call(base, 'POST', '/session', { capabilities: { alwaysMatch: options } });
    const session = `/session/${sessionId}`;
    await call(base, 'POST', `${session}/url`, { url });
    for (;;) {
      const script = { script: `return ${READ};`, args: [] };
      const text = await call(base, 'POST', `${session}/execute/sync`, script);
      if (text) {
        await call(base, 'DELETE', session);
        return String(text);
      }
      if (Date.now() > end) throw new Error('WebKit: the page never finished');
      await wait(200);
    }
  } finally {
    if (child.pid) process.kill(-child.pid);
  }
}

export const engines = {
  async Chromium() {
    const executablePath = await find(process.env.CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome');
    if (!executablePath) return { missing: 'chromium' };
    /** @type {import('puppeteer-core').LaunchOptions} */
    const options = { browser: 'chrome', executablePath, args: CHROMIUM_FLAGS };
    return { options, open: (/** @type {string} */ url) => withPuppeteer(options, url) };
  },
  async Firefox() {
    const executablePath = await find('firefox-esr', 'firefox');
    if (!executablePath) return { missing: 'firefox-esr' };
    return { open: (url) => withPuppeteer({ browser: 'firefox', protocol: 'webDriverBiDi', executablePath }, url) };
  },
  async WebKit() {
    const driver = await find('WebKitWebDriver');
    const xvfb = await find('xvfb-run');
    const browser = await find(
      ...['x86_64', 'aarch64'].flatMap((machine) =>
        ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
      ),
    );
    if (!driver || !xvfb || !browser) return { missing: 'webkit2gtk-driver, xvfb or xauth' };
    return { open: (url) => withWebKit(url, { driver, browser, xvfb }) };
  },
};
