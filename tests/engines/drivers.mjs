/**
 * Three browser engines. If an engine isn't on this machine, `missing` names the programs to install. Otherwise, `open`
 * gives a page's result (see page-protocol.mjs), `withoutScripts` gives the text of an element with scripts off, and
 * `close` ends the browsers that were started.
 */
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { CHROMIUM_FLAGS } from '../chromium-flags.mjs';
import { PuppeteerBrowser } from './puppeteer-browser.mjs';
import { openInWebKit, textInWebKit } from './webkit.mjs';

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

export const engines = {
  /** @param {readonly string[]} [flags] of its own */
  async Chromium(flags = []) {
    const executablePath = await find(process.env.CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome');
    if (!executablePath) return { missing: 'chromium' };
    const browser = new PuppeteerBrowser({ browser: 'chrome', executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
    return {
      page: (/** @type {string} */ url) => browser.page(url),
      open: (/** @type {string} */ url) => browser.open(url),
      withoutScripts: (/** @type {string} */ url, /** @type {string} */ selector) =>
        browser.text(url, selector, { scripts: false }),
      close: () => browser.close(),
    };
  },
  async Firefox() {
    const executablePath = await find('firefox-esr', 'firefox');
    if (!executablePath) return { missing: 'firefox-esr' };
    /** @type {import('puppeteer-core').LaunchOptions} */
    const options = { browser: 'firefox', protocol: 'webDriverBiDi', executablePath };
    const browser = new PuppeteerBrowser(options);
    const scriptless = new PuppeteerBrowser({ ...options, extraPrefsFirefox: { 'javascript.enabled': false } });
    return {
      page: (/** @type {string} */ url) => browser.page(url),
      open: (/** @type {string} */ url) => browser.open(url),
      withoutScripts: (/** @type {string} */ url, /** @type {string} */ selector) =>
        scriptless.text(url, selector, { scripts: true }),
      close: () => Promise.all([browser.close(), scriptless.close()]),
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
      open: (/** @type {string} */ url) => openInWebKit(url, programs),
      withoutScripts: (/** @type {string} */ url, /** @type {string} */ selector) =>
        textInWebKit(url, selector, programs),
      /** Nothing to end: each page has a browser of its own, which ends with it. */
      close: async () => {},
    };
  },
};
