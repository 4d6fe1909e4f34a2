/** Astro with MDX, under a sub-path: fenced blocks with the rehype plugin, and tags. */
import { fileURLToPath } from 'node:url';
import { expect, test, works } from './fixtures.mjs';

const folder = fileURLToPath(new URL('../../build/embed/astro/dist', import.meta.url));

test('a fenced block and a tag in MDX, there and back twenty times', async ({ page, site }) => {
  await page.goto(await site(folder, { base: '/handbook/' }));
  await works(page);
  await expect(page.locator('neuron-value').getByRole('spinbutton')).toHaveAttribute('aria-valuetext', '0.5');
  const gate = page.locator('neuron-gate');
  const core = await gate.evaluateHandle((element) => element.core);
  const before = await core.evaluate((each) => each.liveHandles());
  for (let i = 0; i < 20; i++) {
    await page.getByRole('link', { name: 'Other' }).click();
    await expect(page.getByRole('heading', { name: 'Other' })).toBeVisible();
    await expect.poll(() => core.evaluate((each) => each.liveHandles())).toBe(0);
    await page.getByRole('link', { name: 'Gates' }).click();
    await expect(gate.getByRole('table')).toBeVisible();
  }
  await expect.poll(() => core.evaluate((each) => each.liveHandles())).toBe(before);
});

test('what the build wrote has the fallback in it', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await site(folder, { base: '/handbook/' }));
  await expect(page.getByText('AND is 1 for 1 and 1.')).toBeVisible();
  await context.close();
});
