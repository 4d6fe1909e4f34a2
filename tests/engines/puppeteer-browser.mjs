import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from '../../web/node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js';
import { BROWSER_ENVIRONMENT } from '../browser-environment.mjs';
import { DRAG, DRAGGED, HAS_NEWS, PATIENCE, READ } from './page-protocol.mjs';

/** For a browser to end by itself. */
const GRACE = 20_000;

/**
 * A browser that puppeteer drives. It starts when the first page is asked for, since starting takes longer than most
 * pages; each page has a context of its own, with nothing cached or stored.
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
   * A page that stays open, to be asked for more than one thing.
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
   * What a page found.
   * @param {string} url
   */
  async open(url) {
    const page = await this.page(url);
    const found = String(await page.evaluate(READ));
    await page.close();
    return found;
  }

  /**
   * The text of an element, scripts not awaited.
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

  /** Ends the browser, also one that doesn't answer any more. The next page starts another. */
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
