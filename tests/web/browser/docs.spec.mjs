/** The documentation of the built site: every page, its example and its links. */
import { readdirSync } from 'node:fs';
import { elements } from '../../../web/embed/elements.js';
import { expect, test, violations } from './fixtures.mjs';

const pages = readdirSync(new URL('../../../dist/docs', import.meta.url)).map((name) => name.replace('.html', ''));

test('there is a page for each element and each way in, and its links lead somewhere', async ({ page, site }) => {
  for (const name of [
    ...Object.keys(elements),
    ...readdirSync(new URL('../../../web/docs', import.meta.url)).map((file) => file.replace('.md', '')),
  ]) {
    expect(pages).toContain(name);
  }
  const links = new Set();
  for (const name of pages) {
    await page.goto(`${site}docs/${name}.html`);
    for (const href of await page.evaluate(() => [...document.querySelectorAll('article a')].map(({ href }) => href))) {
      links.add(href.split('#')[0]);
    }
  }
  for (const href of links) {
    if (!href.startsWith(site)) continue;
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
  }
});

for (const name of Object.keys(elements)) {
  test(`${name}’s page has it live, and says of each attribute what it is`, async ({ page, site }) => {
    await page.goto(`${site}docs/${name}.html`);
    if (name !== 'neuron-quiz') {
      const widget = page.locator(name).first();
      await widget.scrollIntoViewIfNeeded();
      await expect(widget.locator('.widget, [role="spinbutton"]').first()).toBeVisible();
    }
    const rows = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    expect(rows.length).toBeGreaterThan(0);
    for (const [attribute, said] of rows) expect(said, attribute).not.toBe('');
  });
}

test('axe finds nothing on the documentation’s pages', async ({ page, site }) => {
  for (const name of ['index', 'look', 'neuron-gate']) {
    await page.goto(`${site}docs/${name}.html`);
    // Code that overflows can be scrolled by keys, once the page's script has measured it.
    const without = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('pre')].filter(
            (block) => block.scrollWidth > block.clientWidth + 1 && block.tabIndex < 0,
          ).length,
      );
    await expect.poll(without, name).toBe(0);
    expect(await violations(page), name).toEqual([]);
  }
});
