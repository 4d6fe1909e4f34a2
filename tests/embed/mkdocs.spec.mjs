/** MkDocs, with our built scripts among its files. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, works } from './fixtures.mjs';

const folder = fileURLToPath(new URL('../../build/embed/mkdocs/site', import.meta.url));

test('a fenced block in a page of MkDocs, there and back twenty times', async ({ page, site }) => {
  test.skip(!existsSync(folder), 'There is no MkDocs here (Debian: mkdocs)');
  await page.goto(await site(folder, { base: '/docs/' }));
  await works(page);
  await expect(page.locator('pre')).toBeHidden();
  for (let i = 0; i < 20; i++) {
    await page.goto(new URL('other/', page.url()).href);
    await expect(page.locator('neuron-gate')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  }
});
