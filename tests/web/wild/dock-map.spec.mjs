/** An author's own map: where its widgets stand, on which pages, and what is told of what has no place. */

import { docked, show } from '../browser/dock-helpers.mjs';
import { expect, test } from '../browser/fixtures.mjs';
import { articleOf, blocksOf, LESSON, siteOf } from '../course-pages.mjs';

const SCRIPT = '<script type="module" src="neuron-dock.js"></script>';
const mapOf = (map) => `<script type="application/json" data-neuron-dock>${JSON.stringify(map)}</script>`;

/** What the script says in the console from now on. */
function saidOn(page) {
  const said = [];
  page.on('console', (message) => {
    if (message.text().includes('neuron-dock:')) said.push(message.text());
  });
  return said;
}

test.use({ expectedErrors: [[/console: neuron-dock: /], { option: true }] });

test('headings; attributes of any kind; what is wrong is told, and the rest stands', async ({ page, host }) => {
  const said = saidOn(page);
  const map = {
    'Lesson two: or': { widget: 'neuron-gate', gate: 'or', challenge: true, caption: 'Try it.' },
    Soup: 'neuron-soup',
    Bowl: { widget: { name: 'neuron-gate' } },
  };
  await host(`${mapOf(map)}${SCRIPT}<h2>2) Lesson two – OR!</h2><p>Text.</p><h2>The AND gate</h2><p>None here.</p>`);
  await expect(page.locator('neuron-gate')).toHaveAttribute('gate', 'or');
  await expect(page.locator('neuron-gate')).toHaveAttribute('challenge', '');
  await expect(page.locator('figcaption')).toHaveText('Try it.');
  expect(await docked(page)).toEqual([['neuron-gate', 'Text.']]);
  await expect.poll(() => said).toHaveLength(2);
  expect(said[0]).toContain('“Soup”: there is no widget “neuron-soup”');
  expect(said[1]).toContain('“Bowl”: there is no widget “an object”');
});

test('a heading has one widget: a second one for the same words goes to the next heading that has them', async ({
  page,
  host,
}) => {
  const map = {
    Gates: { widget: 'neuron-gate', gate: 'and' },
    '2. gates!': { widget: 'neuron-gate', gate: 'or' },
    'gates?': { widget: 'neuron-gate', gate: 'not' },
  };
  await host(`${mapOf(map)}${SCRIPT}<h2>Gates</h2><p>First.</p><h2>Gates</h2><p>Second.</p>`);
  await expect(page.locator('neuron-gate')).toHaveCount(2);
  expect(await docked(page)).toEqual([
    ['neuron-gate', 'First.'],
    ['neuron-gate', 'Second.'],
  ]);
  expect(
    await page.locator('neuron-gate').evaluateAll((gates) => gates.map((gate) => gate.getAttribute('gate'))),
  ).toEqual(['and', 'or']);
});

test('a heading under another, a bold paragraph, a text, code, a list, a selector', async ({ page, host }) => {
  const widget = 'neuron-value';
  const attributes = { widget, model: 'x', name: 'b' };
  const map = {
    widgets: [
      { heading: 'Many Neurons > Why “Linear”?', ...attributes },
      { heading: 'The Lesson > Example: AND gate', ...attributes },
      { heading: 'ReLU: x > 0', ...attributes },
      { text: 'the bar goes down', ...attributes },
      { text: 'the bar goes DOWN', ...attributes, name: 'w1' },
      { text: 'def and_gate', ...attributes },
      { text: 'second point', ...attributes },
      { text: 'in a cell', ...attributes },
      { selector: 'article > .last em', ...attributes },
      { selector: 'aside h2', ...attributes },
      { selector: 'h1 + h2', ...attributes },
      { heading: 'The Lesson', ...attributes },
      { heading: 'Summary', ...attributes },
      {
        heading: 'Key Takeaways',
        widget: 'neuron-quiz',
        questions: [
          { question: 'ReLU(−2)?', goal: '= 0' },
          { question: 'XOR?', answers: ['AND', { text: 'XOR', right: true, feedback: 'Yes.' }] },
        ],
      },
    ],
  };
  await host(`${mapOf(map)}${SCRIPT}<nav><h2>Summary</h2></nav>
    <aside><h2>Aside</h2><p>By the way.</p></aside>
    <article><h1>The Lesson</h1><h2>One Neuron</h2><h3>Why “Linear”?</h3><p>One.</p>
    <h2>Many Neurons</h2><p>Text.</p><h3>Why “Linear”?</h3><p>Many.</p><p><strong>Example: AND gate</strong></p>
    <pre><code>def and_gate(x):\n  return x</code></pre><h2>ReLU: x &gt; 0</h2><p>Bend.</p>
    <p>Here, the bar goes <em>down</em>.</p><p>The bar goes down again.</p>
    <ul><li>a first point</li><li><p>a second point</p></li><li>a second one</li></ul>
    <table><tr><td>in a cell</td><td>or not</td></tr></table>
    <p class="last">So <em>it</em> ends.</p><h2>Summary</h2><p>That was it.</p><h2>Key Takeaways</h2></article>`);
  await expect(page.locator('neuron-quiz').getByRole('group')).toHaveCount(2);
  const places = [
    [widget, 'By the way.'],
    [widget, 'The Lesson'],
    [widget, 'One Neuron'],
    [widget, 'Many.'],
    [widget, 'Example: AND gate'],
    [widget, 'def and_gate(x):\n  return x'],
    [widget, 'Bend.'],
    [widget, 'Here, the bar goes down.'],
    [widget, 'The bar goes down again.'],
    [widget, 'a second point'],
    [widget, 'in a cellor not'],
    [widget, 'So it ends.'],
    [widget, 'That was it.'],
    ['neuron-quiz', 'Key Takeaways'],
  ];
  expect(await docked(page)).toEqual(places);
  // Figures between the elements that a selector names don't matter when the page changes.
  await page.evaluate(() => document.querySelector('article').append(document.createElement('hr')));
  expect(await docked(page)).toEqual(places);
  const quiz = page.locator('neuron-quiz');
  await quiz.getByLabel('XOR').check();
  await quiz.getByRole('button', { name: 'Check' }).last().click();
  await expect(quiz.getByText('Right. Yes.')).toBeVisible();
});

test('each page has its own widgets, by title or address, also where pages change without loading', async ({
  page,
  host,
}) => {
  const said = saidOn(page);
  const map = {
    pages: [
      { title: 'What is a Neuron', widgets: { 'Key Takeaways': { widget: 'neuron-gate', gate: 'and' } } },
      { title: 'The Linear Step', widgets: { 'Key Takeaways': { widget: 'neuron-gate', gate: 'or' } } },
      { address: 'learn/loss', widgets: [{ heading: 'The Formula', widget: 'neuron-formula' }] },
    ],
  };
  const gates = () => page.locator('neuron-gate').evaluateAll((all) => all.map((gate) => gate.getAttribute('gate')));
  const site = (title, blocks) => siteOf(title, articleOf(blocks));
  await host(`${mapOf(map)}${SCRIPT}<div id="root">${site('What is a Neuron', LESSON)}</div>`);
  await expect.poll(gates).toEqual(['and']);
  await show(page, '#root', site('The Linear Step', blocksOf('The Linear Step')));
  await expect.poll(gates).toEqual(['or']);
  // The article first, and the address after it.
  await show(page, '#root', site('The Concept of Loss', blocksOf('The Concept of Loss')));
  await expect.poll(gates).toEqual([]);
  await expect(page.locator('neuron-formula')).toHaveCount(0);
  await page.evaluate(() => history.pushState(null, '', '/courses/ml/learn/loss/'));
  await expect(page.locator('neuron-formula')).toHaveCount(1);
  await page.evaluate(() => history.back());
  await expect(page.locator('neuron-formula')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('what has no place is told once the page has its article, with the nearest heading; on other pages nothing is', async ({
  page,
  host,
}) => {
  await page.clock.install();
  const said = saidOn(page);
  const map = {
    pages: [
      { title: 'Another Page', widgets: { Nowhere: 'neuron-parts' } },
      {
        title: 'Gates',
        widgets: [
          { heading: 'The AND gat', widget: 'neuron-gate' },
          { heading: 'The OR gate', widget: 'neuron-gate' },
          { heading: 'The OR gate > Why?', widget: 'neuron-gate' },
          { text: 'no such text', widget: 'neuron-parts' },
          { selector: '#nothing', widget: 'neuron-parts' },
        ],
      },
    ],
  };
  await host(`${mapOf(map)}${SCRIPT}<div id="root"><h1>Gates</h1><p>One moment …</p></div>`);
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  const waits = async (time) => {
    await page.clock.runFor(time);
    await page.evaluate(() => {});
  };
  // The article comes late, and in pieces.
  await waits(5_000);
  expect(said).toEqual([]);
  const add = (html) => show(page, '#root', html, { isAdded: true });
  await add('<h2>The AND gate</h2><p>Both.</p>');
  await waits(1_500);
  await add('<h2>The OR gate</h2><p>One.</p>');
  await waits(1_500);
  expect(said).toEqual([]);
  await waits(2_000);
  await expect
    .poll(() => said)
    .toEqual([
      expect.stringMatching(/“The AND gat”: there is no such heading here.* Did you mean “The AND gate”\?$/),
      expect.stringMatching(/“The OR gate > Why\?”: there is no such heading .* It must stand under /),
      expect.stringMatching(/“no such text”: no paragraph, list or code here has this text/),
      expect.stringMatching(/“#nothing”: nothing here matches this selector/),
    ]);
  // Once: a page that changes says nothing again, and on another page nothing is missing.
  await add('<p>More.</p>');
  await waits(15_000);
  await show(page, '#root', '<h1>Loss</h1><h2>One</h2>', { path: '/elsewhere' });
  await waits(15_000);
  expect(said).toHaveLength(4);
});

test('a page that is never quiet, or has no headings, is told of in the end; a simple map not on the site’s next page', async ({
  page,
  host,
}) => {
  await page.clock.install();
  const said = saidOn(page);
  await host(`${mapOf({ 'The AND gate': 'neuron-gate' })}${SCRIPT}<div id="root"><p>Text.</p><output></output></div>`);
  await page.evaluate(() =>
    setInterval(() => document.querySelector('output')?.replaceChildren(Math.floor(performance.now())), 500),
  );
  await page.clock.runFor(9_000);
  expect(said).toEqual([]);
  await page.clock.runFor(3_000);
  await expect.poll(() => said).toEqual([expect.stringContaining('“The AND gate”: there is no such heading')]);
  await page.evaluate(() => {
    history.pushState(null, '', '/elsewhere');
    const heading = document.createElement('h2');
    heading.textContent = 'Something else';
    document.querySelector('#root').replaceChildren(heading);
  });
  await page.clock.runFor(15_000);
  expect(said).toHaveLength(1);
});

test('a map that comes with its page, changes or goes away', async ({ page, host }) => {
  const said = saidOn(page);
  await host(
    `${SCRIPT}<div id="map"></div><article><h1>Gates</h1><h2>One</h2><p>First.</p><h2>Two</h2><p>Second.</p></article>`,
  );
  const set = (json) =>
    show(page, '#map', json === undefined ? '' : `<script type="application/json" data-neuron-dock>${json}</script>`);
  const gates = page.locator('neuron-gate');
  await set('{ "One": "neuron-gate" }');
  await expect(gates).toHaveCount(1);
  expect(await docked(page)).toEqual([['neuron-gate', 'First.']]);
  await set('{ "Two": "neuron-gate" }');
  await expect.poll(() => docked(page)).toEqual([['neuron-gate', 'Second.']]);
  await set('');
  await expect(gates).toHaveCount(0);
  await expect.poll(() => said).toEqual([expect.stringContaining('The map isn’t JSON')]);
  await set('{ "One": "neuron-gate" }');
  await expect(gates).toHaveCount(1);
  await set(undefined);
  await expect(gates).toHaveCount(0);
});
