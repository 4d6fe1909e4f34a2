/** The course's own lesson, unedited, in a site like the course's: its thirteen places, and nothing anywhere else. */

import { docked, show } from '../browser/dock-helpers.mjs';
import { expect, test } from '../browser/fixtures.mjs';
import { articleOf, blocksOf, LESSON, OTHERS, PLACES, siteOf } from '../course-pages.mjs';

const SCRIPT = '<script type="module" src="neuron-dock.js"></script>';
const site = (title, blocks) => siteOf(title, articleOf(blocks));

/** Lets the page's observers and its next frame go by. */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

test('all thirteen places, in order, none twice, and nothing around the article', async ({ page, host }) => {
  await host(SCRIPT + site('What is a Neuron', LESSON));
  await expect(page.locator('neuron-quiz').getByRole('group')).toHaveCount(5);
  expect(await docked(page)).toEqual(PLACES);
  expect(await page.locator(':is(aside, nav, header, footer, .hero, [role=dialog]) figure').count()).toBe(0);
  expect(await page.locator('article figure').count()).toBe(13);
  // The gates' attributes, and a neuron that all its widgets share.
  await expect(page.locator('neuron-gate').first()).toHaveAttribute('gate', 'and');
  await expect(page.locator('neuron-gate').last()).toHaveAttribute('gate', 'or, not');
  const first = page.locator('neuron-parts').first().getByRole('spinbutton', { name: 'weight 1', exact: true });
  await first.press('ArrowUp');
  await expect(page.locator('neuron-parts').last().locator('.script')).toContainText('0.6');
  await expect(page.locator('neuron-parts').first().locator('.script')).toHaveCount(0);
});

test('on another lesson nothing of this one’s; back on this one, a learner’s numbers are still there', async ({
  page,
  host,
}) => {
  await host(SCRIPT + site('What is a Neuron', LESSON));
  const figures = page.locator('figure[data-neuron-lesson]');
  await expect(figures).toHaveCount(13);
  await page
    .locator('neuron-parts')
    .first()
    .evaluate((element) => (element.kept = true));
  const here = new URL(page.url());
  for (const title of Object.keys(OTHERS)) {
    await show(page, 'main', site(title, blocksOf(title)), { path: `/other/${encodeURIComponent(title)}` });
    await settled(page);
    await expect(figures, title).toHaveCount(0);
  }
  await show(page, 'main', site('What is a Neuron', LESSON), { path: here.pathname + here.search });
  await expect(figures).toHaveCount(13);
  expect(
    await page
      .locator('neuron-parts')
      .first()
      .evaluate((element) => element.kept),
  ).toBe(true);
  // Another page of the course with the lesson, such as its next edition, begins anew.
  await show(page, 'main', site('What is a Neuron', LESSON), { path: '/edition-2/' });
  await expect
    .poll(() =>
      page
        .locator('neuron-parts')
        .first()
        .evaluate((element) => element.kept),
    )
    .toBe(undefined);
  await expect(figures).toHaveCount(13);
});

test('the lesson under another title, with several lessons on a page, without landmarks, or named in the window alone', async ({
  page,
  host,
}) => {
  const article = articleOf(LESSON);
  const sidebar = '<div><h4>PyTorch Fundamentals</h4><p>Tensors</p><h4>Activation Functions</h4><p>ReLU</p></div>';
  const figures = page.locator('figure[data-neuron-lesson]');
  const shows = async (html, places) => {
    await show(page, '#root', '');
    await expect(figures).toHaveCount(0);
    await show(page, '#root', html);
    await expect(figures).toHaveCount(places.length);
    expect(await docked(page)).toEqual(places);
  };
  await host(SCRIPT);
  await page.evaluate(() => {
    const root = document.createElement('div');
    root.id = 'root';
    document.querySelector('main').replaceWith(root);
  });
  // Known by its headings; the sidebar is only a div.
  await shows(`${sidebar}<div><h1>Lesson one</h1>${article}</div>`, PLACES);
  await shows(`<main>${sidebar}<div><h1>Lesson one</h1>${article}</div></main>`, PLACES);
  await shows(
    `<div role="main"><h1>1. What is a Neuron?</h1><section><section>${article}</section></section></div>`,
    PLACES,
  );
  // A book on one page: only what stands under the lesson's title, up to the next lesson's.
  const book = `<main><h1>The Linear Step</h1>${articleOf(blocksOf('The Linear Step'))}<h1>What is a Neuron</h1>${article}
    <h1>The Activation Function</h1>${articleOf(blocksOf('The Activation Function'))}</main>`;
  await shows(book, PLACES);
  // The title is enough for a part of the lesson, and two telling headings alone are not.
  const part = '<h2>The Complete Formula</h2><p>Short.</p><h2>XOR</h2><p>Long.</p>';
  const places = [
    ['neuron-formula', 'Short.'],
    ['neuron-xor', 'Long.'],
  ];
  await shows(`<article><h1>Lesson 3: What is a Neuron</h1>${part}</article>`, places);
  await shows(`<article>${part}</article>`, []);
  // What follows in the next lesson, in a sidebar within the article, or in a box beside it, isn't the lesson's.
  const next = `<h1>The Linear Step</h1>${articleOf(blocksOf('The Linear Step'))}`;
  await shows(`<main><h1>What is a Neuron</h1>${part}${next}</main>`, places);
  await shows(`<h1>What is a Neuron</h1><article><aside><h3>Many Neurons</h3></aside>${part}</article>`, places);
  await shows(`<h1>What is a Neuron</h1><div><h3>Many Neurons</h3></div><article>${part}</article>`, places);
  await page.evaluate(() => (document.title = 'What is a Neuron | Course'));
  await shows(`<header><h1>Course</h1></header><article>${part}</article>`, places);
  // An application that leaves the window's title as it was.
  await shows(`<article><h1>The Linear Step</h1>${part}</article>`, []);
  // Cards that lead to lessons, and menus, are no article.
  const cards = ['Biological Neurons', 'The Five Parts of a Neuron', 'Many Neurons', 'XOR'].map(
    (card) => `<h3>${card}</h3>`,
  );
  await shows(`<main><h1>Course</h1>${cards.map((card) => `<a href="#">${card}<p>Go.</p></a>`).join('')}</main>`, []);
  await shows(`<h1>Course</h1><div role="menu">${cards.join('')}</div><dialog open>${cards.join('')}</dialog>`, []);
});

/** Blocks of ours as Prism, Rouge, Shiki and Pandoc leave them, and as one that loses their language. */
const FENCES = [
  '<pre><code class="language-neuron-xor">seed: 1 # XOR</code></pre>',
  '<div class="language-neuron-xor highlighter-rouge"><pre class="highlight"><code>seed: 2 # XOR</code></pre></div>',
  '<pre class="shiki" data-language="neuron-xor"><code>seed: 3 # XOR</code></pre>',
  '<pre class="neuron-xor"><code>seed: 4 # XOR</code></pre>',
  '<pre><code>neuron-xor\nseed: 5 # XOR</code></pre>',
];

test('anchors as renderers leave them: wrapped headings, framed code, headings in a section’s header', async ({
  page,
  host,
}) => {
  const figures = page.locator('figure[data-neuron-lesson]');
  const frame = (code) =>
    `<div class="frame"><div><span>python</span><button>Copy</button></div>${code}<button>Copy</button></div>`;
  const code = '<pre><code><span class="line">#</span> <span class="line">xor_out</span></code></pre>';
  await host(`${SCRIPT}<article><h1>What is a Neuron</h1>
    <div class="heading"><h2>The Complete Formula <button>#</button></h2><a href="#formula">Permalink</a></div><p>Short.</p>
    <section><header><h2>Brain cells</h2><p>Subtitle.</p></header><p>Text.</p></section>
    <div role="heading" aria-level="2">The Five Parts</div><p>Five.</p>
    <h3>The Mathematical Power</h3><p><b>Example: the <i>AND gate</i></b>:</p><p>Both <b>AND</b> more.</p>
    <details><summary><h2>Many Neurons</h2></summary><p>Some.</p></details>
    <ul><li>One<h3>The Power of Combination</h3></li></ul>
    ${FENCES.join('')}
    <p>Inline <code>xor</code>.</p>${frame(code)}<p>After.</p></article>`);
  await expect(figures).toHaveCount(8);
  expect(await docked(page)).toEqual([
    ['neuron-formula', 'Short.'],
    ['neuron-anatomy', 'Text.'],
    ['neuron-parts', 'Five.'],
    ['neuron-boundary', 'The Mathematical Power'],
    ['neuron-gate', 'Example: the AND gate:'],
    ['neuron-vision', 'Some.'],
    ['neuron-approximator', 'The Power of Combination'],
    ['neuron-xor', 'pythonCopy# xor_outCopy'],
  ]);
});

test('what the author has put into the lesson stays the only one of its kind', async ({ page, host }) => {
  await host(`${SCRIPT}<article><h1>What is a Neuron</h1><h2>The AND gate</h2><p>Both.</p><neuron-gate gate="and"></neuron-gate>
    <h2>XOR</h2><p>Not one.</p></article>`);
  await expect(page.locator('neuron-xor')).toHaveCount(1);
  await expect(page.locator('neuron-gate')).toHaveCount(1);
});
