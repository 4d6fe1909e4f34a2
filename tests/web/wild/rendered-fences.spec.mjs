/** Fenced blocks as renderers leave them: their own output, kept in ../rendered-fences with the version that wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../browser/fixtures.mjs';

const folder = new URL('../rendered-fences/', import.meta.url);
const rendered = readdirSync(folder).map((file) => ({
  name: file.replace('.html', ''),
  html: readFileSync(new URL(file, folder), 'utf8'),
}));

/**
 * Opens a page of the built site's host, without its policy, since renderers write styles into attributes.
 * @param {import('@playwright/test').Page} page
 * @param {string} html
 */
async function open(page, html) {
  const body = `<!doctype html><title>Course</title><link rel="icon" href="icon.svg"><script type="module" src="neuron-fences.js"></script>${html}`;
  await page.route('**/rendered', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('rendered');
}

/** What a reader sees of a place besides its widgets. */
function seen(place) {
  return [...place.querySelectorAll('*')]
    .filter((element) => !element.closest('[data-neuron-lesson]') && element.checkVisibility())
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .map((element) => element.textContent.trim());
}

test('every renderer’s block becomes its widget, and nothing of the block is left', async ({ page }) => {
  await open(page, rendered.map(({ name, html }) => `<section id="${name}">${html}</section>`).join('\n'));
  // Some forty gates begin, which takes a busy machine longer than one.
  await expect(page.locator('neuron-gate').last().getByRole('table')).toBeVisible({ timeout: 30_000 });
  for (const { name } of rendered) {
    const place = page.locator(`#${name}`);
    const found = await place.evaluate((section) =>
      [...section.querySelectorAll('neuron-gate')].map((gate) => ({
        gate: gate.getAttribute('gate'),
        locked: gate.getAttribute('locked'),
        fallback: gate.textContent.trim(),
        notes: gate.parentElement.children.length - 1,
        isBetween: section.firstElementChild.textContent === 'Before' && gate.closest('section > figure') !== null,
      })),
    );
    expect(found, name).toEqual([
      { gate: 'or', locked: 'weights', fallback: 'OR is 1 for any 1.', notes: 0, isBetween: true },
    ]);
    expect(await place.evaluate(seen), name).toEqual(['Before', 'After']);
    const buttons = await place.evaluate((section) =>
      [...section.querySelectorAll('button, clipboard-copy')].map((button) => button.checkVisibility()),
    );
    expect(buttons, name).not.toContain(true);
  }
});

test('what stands beside a block in the same wrapper stays, and so does other code', async ({ page }) => {
  const block = '<pre><code class="language-neuron-gate">gate: or</code></pre>';
  const python = '<pre><code class="language-python">print(1)</code></pre>';
  await open(
    page,
    `<div class="code-example">${block}<p>Why is that?</p></div>
     <div class="code-group"><div class="tabs"><label>A</label></div>${block}${python}</div>
     <figure>${block}<figcaption>Figure 1: a gate</figcaption></figure>
     <div class="highlight">${block}<img alt="A picture" src="icon.svg"></div>
     <div id="root"><div>${block}</div></div>
     <div class="language-neuron-gate">${python}${python}</div>
     <div contenteditable="true">${block}</div>
     <pre>neuron-soup\ngate: or</pre><pre>A neuron-gate is\nneuron-gate</pre>
     <p>An inline <code class="language-neuron-gate">gate: and</code></p>`,
  );
  await expect(page.locator('neuron-gate').last().getByRole('table')).toBeVisible();
  await expect(page.locator('neuron-gate')).toHaveCount(5);
  await expect(page.locator('[contenteditable] pre')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A picture' })).toBeVisible();
  await expect(page.locator('#root')).toBeVisible();
  expect(await page.locator('body').evaluate(seen)).toEqual([
    'Why is that?',
    'A',
    'print(1)',
    'Figure 1: a gate',
    'print(1)',
    'print(1)',
    'gate: or',
    'neuron-soup\ngate: or',
    'A neuron-gate is\nneuron-gate',
    'An inline gate: and',
    'gate: and',
  ]);
});

test('a toolbar that arrives later is hidden with its block, and a language that goes brings all of it back', async ({
  page,
}) => {
  await open(page, '<article><pre><code class="language-neuron-gate">gate: or</code></pre></article>');
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  await page.locator('neuron-gate').evaluate((element) => (element.kept = true));
  // As Prism's toolbar does.
  await page.evaluate(() => {
    const pre = document.querySelector('pre');
    const toolbar = document.createElement('div');
    toolbar.className = 'code-toolbar';
    toolbar.append(document.createElement('button'));
    toolbar.firstChild.append('Copy');
    pre.before(toolbar);
    toolbar.prepend(pre);
  });
  await expect(page.locator('.code-toolbar button')).toBeHidden();
  expect(await page.locator('neuron-gate').evaluateAll((all) => all.map(({ kept }) => kept))).toEqual([true]);
  await page.evaluate(() => {
    document.querySelector('code').className = 'language-python';
  });
  await expect(page.locator('.code-toolbar button')).toBeVisible();
  await expect(page.locator('pre')).toBeVisible();
  await expect(page.locator('neuron-gate')).toHaveCount(0);
});

test('a message names the line of the block, also below a name in the first line', async ({ page }) => {
  await open(page, '<pre>neuron-gate\ngate: or\nsoup: hot</pre>');
  await expect(page.getByText('Line 3: neuron-gate has no attribute “soup”')).toBeVisible();
});
