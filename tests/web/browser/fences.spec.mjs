/** Fenced blocks that a page's own renderer has turned into code, as the page script finds them. */
import { expect, test } from './fixtures.mjs';

const SCRIPT = '<script type="module" src="neuron-fences.js"></script>';
const block = (text, name = 'neuron-gate') => `<pre><code class="hljs language-${name}">${text}</code></pre>`;

const gates = (page) => page.locator('neuron-gate');

test('a block becomes its widget, beside the block, which stays where it was', async ({ page, host }) => {
  await host(
    `${SCRIPT}<article>${block('gate: <span class="hljs-string">or</span>\ncaption: Drag it.\n---\nOR is 1 for any 1.')}<p>After</p>${block('print(1)', 'python')}</article>`,
  );
  await expect(gates(page).getByRole('table')).toBeVisible();
  await expect(gates(page)).toHaveAttribute('gate', 'or');
  await expect(page.locator('figcaption')).toHaveText('Drag it.');
  await expect(page.locator('pre').first()).toBeHidden();
  await expect(page.locator('pre').last()).toBeVisible();
  expect(
    await page.evaluate(() => [...document.querySelector('article').children].map(({ localName }) => localName)),
  ).toEqual(['pre', 'figure', 'p', 'pre']);
  expect(await page.evaluate(() => document.querySelectorAll('[id]').length)).toBe(0);
});

test('late blocks too; one that changes keeps its widget; one that goes takes it along', async ({ page, host }) => {
  await host(`${SCRIPT}<article></article>`);
  await page.evaluate((html) => {
    const pre = document.createElement('pre');
    const code = document.createElement('code');
    code.className = 'language-neuron-gate';
    code.append(html);
    pre.append(code);
    document.querySelector('article').append(pre);
  }, 'gate: and');
  await expect(gates(page)).toHaveAttribute('gate', 'and');
  await expect(gates(page).getByRole('table')).toBeVisible();
  await gates(page).evaluate((element) => (element.kept = true));
  // React also changes only the text.
  await page.evaluate(() => {
    document.querySelector('code').firstChild.data = 'gate: nand';
  });
  await expect(gates(page)).toHaveAttribute('gate', 'nand');
  expect(await gates(page).evaluate((element) => element.kept)).toBe(true);
  await expect(gates(page)).toHaveCount(1);
  await page.evaluate(() => document.querySelector('pre').remove());
  await expect(gates(page)).toHaveCount(0);
  await expect(page.locator('figure')).toHaveCount(0);
});

test('a code block that stops being ours is shown again', async ({ page, host }) => {
  await host(`${SCRIPT}${block('gate: and')}`);
  await expect(page.locator('pre')).toBeHidden();
  await page.evaluate(() => {
    document.querySelector('code').className = 'language-python';
  });
  await expect(page.locator('pre')).toBeVisible();
  await expect(gates(page)).toHaveCount(0);
});

test('the script twice, and blocks moved, make no second widget', async ({ page, host }) => {
  await host(`${SCRIPT}${SCRIPT}<article>${block('gate: and')}</article><aside></aside>`);
  await expect(gates(page).getByRole('table')).toBeVisible();
  await page.evaluate(() => document.querySelector('aside').append(document.querySelector('pre')));
  await expect(page.locator('aside neuron-gate')).toHaveCount(1);
  await expect(gates(page)).toHaveCount(1);
});

test('a line that can’t be read is told on the page, and nothing in a block can run', async ({ page, host }) => {
  await host(
    `${SCRIPT}${block('gate: and\nonclick: alert(1)\nhref: javascript:alert(1)\n---\n&lt;img src=x onerror=alert(1)&gt;')}`,
  );
  const note = page.getByText("Line 2: “onclick” can't be set");
  await expect(note).toBeVisible();
  // It isn't taken for the page's own text.
  await expect(note).toHaveCSS('border-inline-start-width', '4px');
  await expect(page.getByText('Line 3: neuron-gate has no attribute “href”')).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('[onclick], [onerror], img').length)).toBe(0);
});

test('it is told in the page’s language, and no more once the line is right', async ({ page, host }) => {
  await page.addInitScript(() => {
    globalThis.told = [];
    addEventListener('neuron-error', ({ detail }) => globalThis.told.push(`${detail.code} ${detail.message}`));
  });
  await host(`${SCRIPT}${block('gate: and\nsoup')}`, 'de');
  const note = 'Zeile 2: „soup“ ist nicht „Name: Wert“; eine Zeile „---“ beginnt den Ersatztext.';
  await expect(page.getByText(note)).toBeVisible();
  expect(await page.evaluate(() => globalThis.told)).toEqual([`bad-attribute ${note}`]);
  await page.evaluate(() => {
    document.querySelector('code').textContent = 'gate: or';
  });
  await expect(gates(page)).toHaveAttribute('gate', 'or');
  await expect(page.getByText('Zeile 2')).toHaveCount(0);
});
