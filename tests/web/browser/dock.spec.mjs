/** Widgets at the headings of an article whose text isn't ours. */
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

test('a map of one’s own; what is wrong in it is told, and the rest stands', async ({ page, host }) => {
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  const map = JSON.stringify({
    'Lesson two: or': { widget: 'neuron-gate', gate: 'or', caption: 'Try it.' },
    Nowhere: 'neuron-parts',
    Soup: 'neuron-soup',
  });
  await host(
    `<script type="application/json" data-neuron-dock>${map}</script>${SCRIPT}<h2>2) Lesson two – OR!</h2><p>Text.</p><h2>The AND gate</h2><p>None here.</p>`,
  );
  await expect(page.locator('neuron-gate')).toHaveAttribute('gate', 'or');
  await expect(page.locator('figcaption')).toHaveText('Try it.');
  expect(await docked(page)).toEqual([['neuron-gate', 'Text.']]);
  expect(told.filter((text) => text.includes('neuron-dock'))).toEqual([
    expect.stringContaining('“Soup”: there is no widget “neuron-soup”'),
  ]);
});
test.use({ expectedErrors: [[/neuron-dock: “Soup”/], { option: true }] });

test('a heading has one widget: a second one for the same words goes to the next heading that has them', async ({
  page,
  host,
}) => {
  const map = JSON.stringify({
    Gates: { widget: 'neuron-gate', gate: 'and' },
    '2. gates!': { widget: 'neuron-gate', gate: 'or' },
    'gates?': { widget: 'neuron-gate', gate: 'not' },
  });
  await host(
    `<script data-neuron-dock type="application/json">${map}</script>${SCRIPT}<h2>Gates</h2><p>First.</p><h2>Gates</h2><p>Second.</p>`,
  );
  await expect(page.locator('neuron-gate')).toHaveCount(2);
  expect(await docked(page)).toEqual([
    ['neuron-gate', 'First.'],
    ['neuron-gate', 'Second.'],
  ]);
  expect(await page.locator('neuron-gate').evaluateAll((gates) => gates.map((gate) => gate.gate))).toEqual([
    'and',
    'or',
  ]);
});

test('an article that comes late, is rendered anew or goes away', async ({ page, host }) => {
  await host(`${SCRIPT}<main id="root"></main>`);
  const render = (heading) =>
    page.evaluate((text) => {
      const section = document.createElement('section');
      for (const [name, content] of [
        ['h2', text],
        ['p', 'First.'],
        ['p', 'Second.'],
      ]) {
        const element = document.createElement(name);
        element.textContent = content;
        section.append(element);
      }
      document.querySelector('#root').replaceChildren(section);
    }, heading);
  await render('The AND gate');
  const gate = page.locator('neuron-gate');
  await expect(gate.getByRole('table')).toBeVisible();
  await gate.evaluate((element) => (element.kept = true));
  await render('AND gate, again');
  await expect(gate).toHaveCount(1);
  expect(await gate.evaluate((element) => element.kept)).toBe(true);
  expect(await docked(page)).toEqual([['neuron-gate', 'First.']]);
  await render('Something else');
  await expect(gate).toHaveCount(0);
});
