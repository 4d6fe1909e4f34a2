/** Widgets at the headings of an article whose text isn't ours: how they stand, and what becomes of them. */
import { expect, test } from './fixtures.mjs';

const SCRIPT = '<script type="module" src="neuron-dock.js"></script>';

/** An article as a course might have it: emoji, numbers, headings in wrappers, text of its own. */
const ARTICLE = `<article><h1>🧠 What is a Neuron</h1><p>It begins.</p>
  <h2>1. Biological vs Artificial Neurons</h2><p>One and the other.</p><p>More.</p>
  <header><h2>The Five Components</h2></header><p>Five.</p>
  <h2>🔢 The Complete Formula</h2><ul><li>y</li></ul>
  <h2>A single neuron draws a line</h2><p>Straight.</p>
  <h2>The AND Gate</h2><p>Both.</p><p>Of them.</p>
  <h2>XOR: The Limit</h2><p>Not one.</p></article>`;

/** Where each widget is: the element before its figure. */
const docked = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure[data-neuron-lesson]')].map((figure) => [
      figure.firstElementChild.localName,
      figure.previousElementSibling.textContent,
    ]),
  );

test('the lesson’s widgets stand below the first paragraph of their headings, whoever wrote those', async ({
  page,
  host,
}) => {
  await host(SCRIPT + ARTICLE);
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  expect(await docked(page)).toEqual([
    ['neuron-anatomy', 'One and the other.'],
    ['neuron-parts', 'Five.'],
    ['neuron-formula', '🔢 The Complete Formula'],
    ['neuron-boundary', 'Straight.'],
    ['neuron-gate', 'Both.'],
    ['neuron-xor', 'Not one.'],
  ]);
  expect(await page.evaluate(() => document.querySelectorAll('[id]').length)).toBe(0);
});

test('beside the text where there is room, below it where there isn’t', async ({ page, host }) => {
  await host(SCRIPT + ARTICLE);
  const gate = page.locator('figure:has(neuron-gate)');
  await expect(gate.getByRole('table')).toBeVisible();
  const width = (pixels) => page.evaluate((to) => (document.querySelector('article').style.width = `${to}px`), pixels);
  await width(900);
  await expect.poll(() => gate.evaluate((element) => getComputedStyle(element).float)).toBe('inline-end');
  const room = await gate.boundingBox();
  expect(room.width).toBeLessThan(460);
  await width(500);
  await expect.poll(() => gate.evaluate((element) => getComputedStyle(element).float)).toBe('none');
  expect((await gate.boundingBox()).width).toBe(500);
});

test('an article that comes late, is rendered anew or goes away', async ({ page, host }) => {
  await host(`${SCRIPT}<main id="root"></main>`);
  const render = (title, heading) =>
    page.evaluate(
      (texts) => {
        const section = document.createElement('section');
        for (const [name, content] of texts) {
          const element = document.createElement(name);
          element.textContent = content;
          section.append(element);
        }
        document.querySelector('#root').replaceChildren(section);
      },
      [
        ['h1', title],
        ['h2', heading],
        ['p', 'First.'],
        ['p', 'Second.'],
      ],
    );
  await render('What is a Neuron?', 'The AND gate');
  const gate = page.locator('neuron-gate');
  await expect(gate.getByRole('table')).toBeVisible();
  await gate.evaluate((element) => (element.kept = true));
  await render('What is a Neuron', 'AND gate, again');
  await expect(gate).toHaveCount(1);
  expect(await gate.evaluate((element) => element.kept)).toBe(true);
  expect(await docked(page)).toEqual([['neuron-gate', 'First.']]);
  // As React changes a heading's text in place.
  await page.evaluate(() => (document.querySelector('h2').firstChild.nodeValue = 'Something else'));
  await expect(gate).toHaveCount(0);
  await page.evaluate(() => (document.querySelector('h2').firstChild.nodeValue = 'The AND gate'));
  await expect(gate).toHaveCount(1);
  await render('Gates', 'The AND gate');
  await expect(gate).toHaveCount(0);
});
