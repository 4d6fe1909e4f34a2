/** A widget that answers to its size at once starts a loop, of which browsers tell the page as of an error. */
import { drawn, expect, test } from './fixtures.mjs';

test('no error comes of any width, while it changes', async ({ page, host }) => {
  await page.addInitScript(() => {
    globalThis.told = [];
    addEventListener('error', ({ message }) => globalThis.told.push(message));
  });
  await host(`<neuron-parts inputs="2, 3, 1"></neuron-parts><neuron-activation></neuron-activation><neuron-features></neuron-features>
    <neuron-approximator></neuron-approximator><neuron-trainer></neuron-trainer>`);
  for (const name of ['parts', 'activation', 'features']) {
    await expect(page.locator(`neuron-${name} .widget`)).toBeVisible();
  }
  await page.locator('neuron-trainer').scrollIntoViewIfNeeded();
  await expect(page.locator('neuron-trainer .widget')).toBeVisible();
  for (const width of [900, 500, 380, 300, 240, 222, 600, 250, 1000]) {
    await page.locator('main').evaluate((main, to) => (main.style.width = `${to}px`), width);
    await drawn(page);
  }
  expect(await page.evaluate(() => globalThis.told)).toEqual([]);
  await page.goto('');
  await expect(page.locator('neuron-parts .widget').first()).toBeVisible();
  for (const width of [1200, 600, 320, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await drawn(page);
  }
  expect(await page.evaluate(() => globalThis.told)).toEqual([]);
});
