/** The lesson as one file, opened from disk by a double-click. */
import { expect, partsOf, test } from './fixtures.mjs';

const address = new URL('../../../dist/what-is-a-neuron.html', import.meta.url).href;

// The request for the file itself isn't a request to another origin.
test.use({ expectedErrors: [[/^request to file:.*what-is-a-neuron\.html$/], { option: true }] });

test('the lesson opens from a disk, alone, and its widgets compute', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  const parts = partsOf(page.locator('neuron-parts').first());
  await expect(parts.computed('y')).toHaveText('0.9');
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await expect(parts.computed('y')).toHaveText('1.1');
  const xor = page.locator('neuron-xor').first();
  await xor.scrollIntoViewIfNeeded();
  await expect(xor.getByRole('button', { name: 'Run' }).first()).toBeVisible();
  // Nothing is requested but the file itself and the data: URLs in it.
  expect(asked.filter((url) => !url.startsWith('data:') && url !== address)).toEqual([]);
  const broken = await page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).length);
  expect(broken).toBe(0);
});
