/** A static export of Next.js under a sub-path: lessons in Markdown without raw HTML, with a class for dark mode. */
import { fileURLToPath } from 'node:url';
import { expect, isForDark, test, works } from './fixtures.mjs';

const folder = fileURLToPath(new URL('../../build/embed/next/out', import.meta.url));

const open = async (page, site, path) => {
  const address = await site(folder, { base: '/course/' });
  await page.goto(`${address}${path}/`);
};

for (const [way, path] of [
  ['the tag', 'tag'],
  ['the React component', 'component'],
  ['a fenced block, by the rehype plugin', 'plugin'],
  ['a fenced block, by the page script', 'script'],
  ['docked at a heading', 'dock'],
]) {
  test(`${way}: the right numbers, a drag, the page’s darkness; there and back twenty times`, async ({
    page,
    site,
  }) => {
    await open(page, site, path);
    await works(page);
    const gate = page.locator('neuron-gate');
    expect(await isForDark(gate)).toBe(true);
    const core = await gate.evaluateHandle((element) => element.core);
    const before = await core.evaluate((each) => each.liveHandles());
    for (let i = 0; i < 20; i++) {
      await page.getByRole('link', { name: 'home' }).click();
      await expect(page.getByRole('heading', { name: 'Course', exact: true })).toBeVisible();
      await expect(gate).toHaveCount(0);
      await page.getByRole('link', { name: path, exact: true }).click();
      await expect(gate.getByRole('table')).toBeVisible();
    }
    await expect(gate).toHaveCount(1);
    await expect.poll(() => core.evaluate((each) => each.liveHandles())).toBe(before);
    await page.getByRole('link', { name: 'home' }).click();
    await expect(gate).toHaveCount(0);
    await expect.poll(() => core.evaluate((each) => each.liveHandles())).toBe(0);
  });
}

test('a component has its events, its class and its ref', async ({ page, site }) => {
  await open(page, site, 'component');
  const gate = page.locator('neuron-gate.wide');
  await expect(gate.getByRole('table')).toBeVisible();
  await gate.getByRole('spinbutton', { name: 'weight 1', exact: true }).first().press('ArrowUp');
  await expect(page.locator('output')).toHaveText('1.1');
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.locator('output')).toHaveText('neuron-gate');
});

test('the course’s language is followed, with the catalogue out of its own bundle', async ({ page, site }) => {
  await open(page, site, 'component');
  const gate = page.locator('neuron-gate');
  await expect(gate.getByRole('spinbutton', { name: 'weight 1', exact: true }).first()).toBeVisible();
  for (const [lang, name] of [
    ['de', 'Gewicht 1'],
    ['ar', 'وزن 1'],
    ['en', 'weight 1'],
  ]) {
    await page.evaluate((tag) => document.documentElement.setAttribute('lang', tag), lang);
    await expect(gate.getByRole('spinbutton', { name, exact: true }).first()).toBeVisible();
  }
});

test('the caption stands below, other code stays code, and nothing is outside of the card', async ({ page, site }) => {
  for (const path of ['plugin', 'script']) {
    await open(page, site, path);
    await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
    await expect(page.locator('figcaption')).toHaveText('Drag the line.');
    await expect(page.locator('pre:visible')).toHaveCount(1);
    for (const width of [320, 500, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const [card, gate] = await Promise.all(
        [page.locator('.card'), page.locator('neuron-gate')].map((each) => each.boundingBox()),
      );
      expect(gate.x + gate.width).toBeLessThanOrEqual(card.x + card.width);
    }
  }
});

test('without scripts the tag shows its fallback', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, site, 'tag');
  await expect(page.getByText('AND is 1 for 1 and 1.')).toBeVisible();
  await context.close();
});
