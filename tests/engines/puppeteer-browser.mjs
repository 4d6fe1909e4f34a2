import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { BROWSER_ENVIRONMENT } from '../browser-environment.mjs';
import { DRAG, DRAGGED, HAS_NEWS, PATIENCE, READ } from './page-protocol.mjs';

/** How long a browser may take to end by itself, in ms. */
const GRACE = 20_000;

/**
 * A browser driven by Puppeteer. It starts with the first page and is kept for the next ones, since starting takes
 * longer than most pages. Each page has a context of its own, with nothing cached or stored.
 */
export class PuppeteerBrowser {
  #options;
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  #started;

  /** @param {import('puppeteer-core').LaunchOptions} options */
  constructor(options) {
    this.#options = options;
  }

  /**
   * Opens a page that stays open, for several evaluations.
   * @param {string} url
   */
  async page(url) {
    try {
      const { page, close } = await this.#newPage();
      await page.goto(url);
      for (;;) {
        await page.waitForFunction(HAS_NEWS, { timeout: PATIENCE });
        const wanted = String(await page.evaluate(DRAG));
        if (!wanted) break;
        const [x, y, dx] = wanted.split(' ').map(Number);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + dx, y, { steps: 6 });
        await page.mouse.up();
        await page.evaluate(DRAGGED);
      }
      return { evaluate: (/** @type {string} */ script) => page.evaluate(script), close };
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /**
   * Opens a page and returns its result.
   * @param {string} url
   */
  async open(url) {
    const page = await this.page(url);
    const found = String(await page.evaluate(READ));
    await page.close();
    return found;
  }

  /**
   * The text of an element, without waiting for scripts.
   * @param {string} url
   * @param {string} selector
   * @param {{ scripts: boolean }} options whether the page's scripts may run (Chromium only)
   */
  async text(url, selector, { scripts }) {
    const { page, close } = await this.#newPage();
    try {
      if (!scripts) await page.setJavaScriptEnabled(false);
      await page.goto(url);
      return String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`));
    } finally {
      await close();
    }
  }

  /** Ends the browser, even if it no longer answers. The next page starts a new one. */
  async close() {
    const started = this.#started;
    this.#started = undefined;
    const browser = await started?.catch(() => undefined);
    if (!browser) return;
    const ended = new AbortController();
    const tooLate = wait(GRACE, undefined, { signal: ended.signal }).then(
      () => browser.process()?.kill('SIGKILL'),
      () => undefined,
    );
    await Promise.race([browser.close(), tooLate]);
    ended.abort();
  }

  async #newPage() {
    this.#started ??= puppeteer.launch({
      headless: true,
      protocolTimeout: PATIENCE,
      env: BROWSER_ENVIRONMENT,
      ...this.#options,
    });
    const context = await (await this.#started).createBrowserContext();
    return { page: await context.newPage(), close: () => context.close() };
  }
}
