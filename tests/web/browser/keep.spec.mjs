/** What a learner can keep: code in other languages, and the picture. */

import { readFile } from 'node:fs/promises';
import { expect, partsOf, test } from './fixtures.mjs';

test('the neuron is copied as NumPy and as C++ code', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await parts.button('Copy as NumPy code').click();
  await expect(parts.button('Copied')).toBeVisible();
  expect(await copied()).toContain('inputs = np.array([2.0, 3.0, 1.0], dtype=np.float32)\n');
  await parts.button('Copy as C++ code').click();
  await expect.poll(copied).toContain('const float weights[] = {0.5F, -0.3F, 0.8F};\n');
});

/** Presses "Save picture" and then the format. Returns the saved file's name and bytes. */
async function saved(page, widget, format) {
  await widget.getByRole('button', { name: 'Save picture' }).click();
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: format, exact: true }).click();
  const file = await download;
  await expect(widget.locator('.notice.link')).toHaveCount(0);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a picture saved as SVG looks as on the page without its style sheets', async ({ page, host }) => {
  await host('<neuron-boundary activation="tanh"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await expect(boundary.locator('stop.above').first()).toBeAttached();
  const { name, bytes } = await saved(page, boundary, 'SVG');
  expect(name).toBe('neuron-boundary.svg');
  const text = bytes.toString();
  expect(text).toMatch(/^<svg [^>]*width="300"/);
  expect(text).toMatch(/<path [^>]*stroke="rgb\(179, 36, 94\)"/);
  expect(text).toMatch(/<rect [^>]*fill="url\(#shade\)"/);
  expect(text).not.toContain('class=');
});

test('pictures of gate, detector and parts are saved as PNG, in the page’s colours', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await host('<neuron-gate></neuron-gate><neuron-features></neuron-features><neuron-parts></neuron-parts>');
  for (const tag of ['neuron-gate', 'neuron-features', 'neuron-parts']) {
    const widget = page.locator(tag);
    const { name, bytes } = await saved(page, widget, 'PNG');
    expect(name).toBe(`${tag}.png`);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Three pixels for each unit of the picture.
    const box = await widget.locator('svg:not(.icon, .bar)').first().getAttribute('viewBox');
    expect(bytes.readUInt32BE(16)).toBe(3 * Number(box.split(' ')[2]));
  }
});

test('gate, boundary and curves are copied as code, too, with their own numbers', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host(
    '<neuron-gate></neuron-gate><neuron-boundary></neuron-boundary><neuron-activation z="2"></neuron-activation>',
  );
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [tag, language, text] of [
    ['neuron-gate', 'PyTorch', 'bias = torch.tensor(-1.5)'],
    ['neuron-boundary', 'NumPy', 'bias = np.float32(-1.5)'],
    ['neuron-activation', 'C++', 'const float bias = '],
  ]) {
    const widget = page.locator(tag);
    await widget.getByRole('button', { name: 'Save picture or copy code' }).click();
    await widget.getByRole('button', { name: language, exact: true }).click();
    await expect(widget.getByText(`The neuron is copied as ${language} code.`)).toBeVisible();
    expect(await copied()).toContain(text);
  }
});

test('the pictures of networks are saved, too, with the maps behind them', async ({ page, host }) => {
  await host('<neuron-xor></neuron-xor><neuron-approximator></neuron-approximator>');
  for (const [name, least, ready] of [
    // The gallery's result appears above the menu and moves it.
    ['neuron-xor', 2, '.share:has-text("of 24 random starts")'],
    ['neuron-approximator', 2, '.widget'],
  ]) {
    const widget = page.locator(name);
    await widget.scrollIntoViewIfNeeded();
    await expect(widget.locator(ready)).toBeVisible({ timeout: 20_000 });
    await widget.getByText('Pictures as files').click();
    await expect(widget.locator('details.embed')).toHaveAttribute('open', '');
    const svgs = widget.getByRole('button', { name: 'SVG', exact: true });
    await expect.poll(() => svgs.count()).toBeGreaterThanOrEqual(least);
    const [file] = await Promise.all([page.waitForEvent('download'), svgs.first().click()]);
    expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.svg$/u);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^<svg [\s\S]*<\/svg>$/);
  }
});
