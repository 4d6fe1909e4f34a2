/**
 * The built site on a strict host, under a sub-path, with pages of a test's own beside it. A page that writes an error
 * to the console, throws or violates the security policy fails its test, unless the test expects that error.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '../../../web/node_modules/@playwright/test/index.mjs';
import { createServer, listen } from '../../../web/site/server.mjs';
import { watchErrors } from '../../page-errors.mjs';

export { expect };

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const SUB_PATH = '/courses/ml/';
const axeSource = readFileSync(new URL('../../../web/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Answers `…/host?html=…&lang=…` with a page in that language, with this HTML and the script that authors embed. */
function hostPage(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.endsWith('/host')) return false;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const lang = url.searchParams.get('lang') ?? 'en';
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  response.end(`<!doctype html><html lang="${lang}" dir="${dir}"><meta name="color-scheme" content="light dark"><title>Host</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="icon.svg">
    <script type="module" src="neuron-lesson.js"></script><main>${url.searchParams.get('html')}</main></html>`);
  return true;
}

export const test = base.extend({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const server = createServer(dist, { base: SUB_PATH, handlers: [hostPage] });
      const address = await listen(server, 0);
      await use(new URL(SUB_PATH, address).href);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  /** The site on a host that sends no policy and allows other origins to read, as static hosts without settings do. */
  openSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const allow = (_request, response) => {
        response.removeHeader('Content-Security-Policy');
        response.setHeader('Access-Control-Allow-Origin', '*');
        return false;
      };
      const server = createServer(dist, { base: SUB_PATH, handlers: [allow, hostPage] });
      const address = await listen(server, 0);
      await use(new URL(SUB_PATH, address).href);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site),

  /** Patterns of errors that a test causes on purpose. */
  expectedErrors: [[], { option: true }],

  page: async ({ page, expectedErrors }, use) => {
    const errors = watchErrors(page);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await use(page);
    const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    expect(unexpected).toEqual([]);
  },

  /** Opens a host page with the given HTML in it. */
  host: async ({ page }, use) => {
    await use(async (html, lang = 'en') => {
      await page.goto(`host?html=${encodeURIComponent(html)}&lang=${lang}`);
    });
  },
});

/** The violations of WCAG 2.2 A and AA, and of best practices, that axe finds, each with its node. */
export async function violations(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
    );
  });
}

/** The parts of a `neuron-parts` that tests use, as a learner would name them. */
export function partsOf(root) {
  return {
    root,
    number: (label) => root.locator('.diagram').getByRole('spinbutton', { name: label, exact: true }),
    value: async (label) =>
      root.locator('.diagram').getByRole('spinbutton', { name: label, exact: true }).getAttribute('aria-valuetext'),
    computed: (name) => root.locator(`.diagram .computed[data-name="${name}"] .value`),
    narration: root.locator('.narration'),
    script: root.locator('.script'),
    printout: root.locator('.printout'),
    button: (name) => root.getByRole('button', { name, exact: true }),
    slider: root.getByRole('slider'),
  };
}

/**
 * What sticks out of a widget in containers of the given widths. Ignores what is only for screen readers, and what is
 * inside a picture or a scrollable box.
 */
export async function overflowing(page, widget, widths) {
  // Without its widget, an element would be wide enough for nothing.
  await expect(widget.locator('button, svg, math').first()).toBeAttached();
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width: Math.max(width + 16, 320), height: 900 });
    await widget.evaluate((element, to) => (element.parentElement.style.width = `${to}px`), width);
    const over = await widget.evaluate((element) => {
      const room = element.getBoundingClientRect().right + 1;
      const start = element.getBoundingClientRect().left - 1;
      return [...element.shadowRoot.querySelectorAll('*')]
        .filter((inner) => !inner.closest('.unseen') && !inner.parentElement?.closest('svg, .scroll, pre'))
        .filter((inner) => {
          const { left, right, width } = inner.getBoundingClientRect();
          return width > 0 && (right > room || left < start);
        })
        .map((inner) => `${inner.localName}.${inner.getAttribute('class')}`);
    });
    found.push(...over.map((name) => `${name} at ${width}`));
  }
  return found;
}

/** The centre of an element, in window coordinates. */
export async function middleOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** The place a third of the way along an edge of a graph, in window coordinates. */
export async function placeOnEdge(locator) {
  return locator.evaluate((path) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 3).matrixTransform(path.getScreenCTM());
    return [x, y];
  });
}

/** Waits until the page has drawn what it was told, which it does in its next frame. */
export async function drawn(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Drags horizontally from the centre of an element. */
export async function drag(page, locator, dx) {
  await locator.scrollIntoViewIfNeeded();
  const [x, y] = await middleOf(locator);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 4 });
  await page.mouse.move(x + dx, y, { steps: 4 });
  await page.mouse.up();
}
