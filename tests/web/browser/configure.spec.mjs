/** Settings that a page makes once for all of its widgets. */
import { readdirSync } from 'node:fs';
import { expect, partsOf, test } from './fixtures.mjs';

const assets = readdirSync(new URL('../../../dist/assets', import.meta.url));
const training = assets.find((name) => /^training-core-.*\.wasm$/.test(name));

/** Calls configure(), and only then adds an element to the page. */
async function show(page, host, settings) {
  await host('');
  await page.evaluate(async ({ binary, ...given }) => {
    const { configure } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    const wasmBinary = binary && (await (await fetch(binary)).arrayBuffer());
    configure({ ...given, ...(wasmBinary ? { wasmBinary } : {}) });
    document.querySelector('main').append(document.createElement('neuron-parts'));
  }, settings);
  return partsOf(page.locator('neuron-parts'));
}

test('the wasm files can be in another folder', async ({ page, host }) => {
  const asked = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) asked.push(request.url());
  });
  await page.route('**/elsewhere/*.wasm', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('elsewhere', 'assets') });
    await route.fulfill({ response });
  });
  const parts = await show(page, host, { wasmUrl: 'elsewhere/' });
  await expect(parts.computed('y')).toHaveText('0.9');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/\/elsewhere\/neuron-core-.*\.wasm$/);
});

test('the bytes can be given, and then nothing is fetched', async ({ page, host }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const parts = await show(page, host, { binary: `assets/${training}` });
  await expect(parts.computed('y')).toHaveText('0.9');
  expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
});

test('a page’s decimal comma is every element’s, unless that says otherwise', async ({ page, host }) => {
  const parts = await show(page, host, { decimal: 'comma' });
  await expect(parts.computed('y')).toHaveText('0,9');
  await parts.root.evaluate((element) => element.setAttribute('decimal', 'point'));
  await expect(parts.computed('y')).toHaveText('0.9');
});

test('a page whose language is set asks for no file of the other', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url().split('/').pop()));
  const body = `<!doctype html><html lang="de"><title>Set</title><link rel="icon" href="icon.svg">
    <script type="module">import { configure } from './neuron-lesson.js'; configure({ locale: 'en' });</script>
    <neuron-formula></neuron-formula></html>`;
  await page.route('**/set', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('set');
  await expect(page.locator('neuron-formula').getByRole('button', { name: 'symbols' })).toBeVisible();
  expect(asked.filter((file) => /^(de|language)-/.test(file))).toEqual([]);
});
