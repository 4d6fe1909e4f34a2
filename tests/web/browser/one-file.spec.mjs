/** The lesson as one file, opened from disk by a double-click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

test('the notices of all that is built in stand beside the site’s files, and in the one file', () => {
  const web = fileURLToPath(new URL('../../../web/', import.meta.url));
  const sources = ['core', 'kit', 'elements', 'embed', 'lesson'].flatMap((room) =>
    readdirSync(join(web, room), { recursive: true })
      .filter((name) => /\.m?js$/.test(name) && !name.includes('generated'))
      .map((name) => readFileSync(join(web, room, name), 'utf8')),
  );
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/(?:from|import) '((?:@[\w-]+\/)?[a-z][\w-]*)[/']/g)].map(([, name]) => name),
  );
  const packages = [...new Set(imported)].filter((name) => name !== 'react');
  expect(packages).toContain('lit');
  const notices = readFileSync(new URL('../../../dist/NOTICES.txt', import.meta.url), 'utf8');
  for (const name of [...packages, 'lit-html', 'd3-array'])
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  for (const name of ['Emscripten', 'Embind', 'emmalloc', 'musl', 'LLVM']) expect(notices).toContain(name);
  const lesson = readFileSync(new URL(address), 'utf8');
  expect(lesson).toContain(notices.trim());
});
