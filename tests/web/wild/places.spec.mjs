/** Every place in a host page has a width for a widget, and text that can be read. */
import { elements } from '../../../web/embed/elements.js';
import { drawn, expect, partsOf, test } from '../browser/fixtures.mjs';

/** Places whose width depends on what is in them; @ stands for the element. */
const PLACES = {
  'a flex row': '<div style="display:flex">@<p>Text</p></div>',
  'a centred column': '<div style="display:flex;flex-direction:column;align-items:center">@</div>',
  'a centred grid': '<div style="display:grid;place-items:center">@</div>',
  'a float': '<div style="display:flow-root"><div style="float:left">@</div></div>',
  'an inline block': '<div style="display:inline-block">@</div>',
  'a table': `<table><tr><td>${'Some words of text. '.repeat(20)}<td>@</table>`,
  'fit-content': '<div style="width:fit-content">@</div>',
  'an absolute place': '<div style="position:relative;height:10px"><div style="position:absolute">@</div></div>',
  'a dialog': '<dialog open style="position:static">@</dialog>',
};

const QUIZ =
  '<ul><li>What does a bias shift?<ul><li><strong>The threshold</strong></li><li>The inputs</li></ul></li></ul>';
const blocks = Object.keys(elements).filter((name) => name !== 'neuron-value');

/** @param {string} name @param {string} [style] */
const tag = (name, style = '') => `<${name} style="${style}">${name === 'neuron-quiz' ? QUIZ : ''}</${name}>`;

/** @param {import('../../../web/node_modules/@playwright/test/index.mjs').Page} page @param {string} name */
const allShown = (page, name) =>
  expect
    .poll(
      () =>
        page.locator(name).evaluateAll((all) => all.every((each) => each.shadowRoot?.querySelector('[part="widget"]'))),
      { timeout: 30_000 },
    )
    .toBe(true);

// The places are styled by attributes, which the strict host would refuse.
test.use({ baseURL: ({ openSite }, use) => use(openSite) });

for (const name of blocks) {
  test(`${name} is at least 222 px wide in every place, and never wider than the window`, async ({ page, host }) => {
    await page.setViewportSize({ width: 1024, height: 20_000 });
    const places = Object.entries(PLACES).map(
      ([place, html]) => `<section title="${place}">${html.replace('@', tag(name))}</section>`,
    );
    const own = ['display:inline-block', 'float:left', 'width:fit-content', 'position:absolute'].map(
      (style) => `<section title="${style}" style="display:flow-root">${tag(name, style)}</section>`,
    );
    await host([...places, ...own].join(''));
    await allShown(page, name);
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 20_000 });
      const seen = await page
        .locator(name)
        .evaluateAll((all) =>
          all.map((each) => ({ place: each.closest('section')?.title, width: each.getBoundingClientRect().width })),
        );
      // Beside much text, a table gives less than the 30rem that a widget asks for.
      const least = (place) => (width > 500 && place !== 'a table' ? 350 : 222);
      const wrong = seen.filter((each) => each.width < least(each.place) || each.width > width);
      expect(wrong, `at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('a root of 10 px doesn’t shrink what a widget says, and one of 32 px leaves room for it', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1024, height: 20_000 });
  await host(blocks.map((name) => tag(name)).join(''));
  const sizes = () =>
    page.locator(blocks.join()).evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${each.localName} ${Math.round(width)} × ${Math.round(height)}`;
      }),
    );
  for (const name of blocks) await allShown(page, name);
  await expect(page.locator('neuron-xor')).toContainText('24');
  const usual = await sizes();
  await page.evaluate(() => (document.documentElement.style.fontSize = '62.5%'));
  await expect.poll(sizes).toEqual(usual);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 30_000 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  // The loss is drawn as wide as its place, not letterboxed in it.
  const stretched = () =>
    page.locator('neuron-trainer svg.curve').evaluate((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return Math.abs(width / height - svg.viewBox.baseVal.width / svg.viewBox.baseVal.height);
    });
  await expect.poll(stretched).toBeLessThan(0.05);
});

test('an element that moves into a frame and back keeps its looks', async ({ page, host }) => {
  await host(`${tag('neuron-parts')}<iframe title="Empty" style="width:700px;height:900px"></iframe>`);
  await allShown(page, 'neuron-parts');
  const looks = () =>
    page.evaluate(async () => {
      const widget = globalThis.moved;
      await widget.updateComplete;
      const { display, borderRadius } = widget.ownerDocument.defaultView.getComputedStyle(
        widget.shadowRoot.querySelector('button'),
      );
      return [widget.shadowRoot.adoptedStyleSheets.length > 0, display, borderRadius];
    });
  await page.evaluate(() => (globalThis.moved = document.querySelector('neuron-parts')));
  const before = await looks();
  await page.evaluate(() => document.querySelector('iframe').contentDocument.body.append(globalThis.moved));
  expect(await looks()).toEqual(before);
  await page.evaluate(() => document.body.append(globalThis.moved));
  expect(await looks()).toEqual(before);
  await partsOf(page.locator('neuron-parts')).number('weight 1').press('ArrowUp');
  await expect(page.locator('neuron-parts [data-name="y"] .value')).toHaveText('1.1');
});

test('a trainer that is loaded late moves nothing of somebody else’s page', async ({ page, host }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\/(neuron-trainer|training-core)-/, async (route) => {
    await held;
    await route.continue();
  });
  const text = '<p>Some words of an article.</p>'.repeat(25);
  await host(`${text}<neuron-trainer layers="2, 2, 1"><p>A network.</p></neuron-trainer><h2>After it</h2>${text}`);
  const trainer = page.locator('neuron-trainer');
  await expect.poll(() => trainer.evaluate((each) => each.getBoundingClientRect().height)).toBeGreaterThan(800);
  // The end of the trainer's place and what follows it are on screen when it comes.
  await page.getByRole('heading', { name: 'After it' }).evaluate((each) => each.scrollIntoView({ block: 'center' }));
  release();
  await expect(trainer.getByRole('button', { name: 'Run' })).toBeAttached();
  await drawn(page);
  expect(await page.evaluate(() => globalThis.shift)).toBeLessThan(0.005);
});

for (const name of ['neuron-approximator', 'neuron-trainer', 'neuron-vision', 'neuron-xor']) {
  test(`the room that is kept for ${name} is as high as it is going to be`, async ({ page, host }) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(new RegExp(`/${name}-`), async (route) => {
      await held;
      await route.continue();
    });
    await host(`<div id="place"><${name}></${name}></div>`);
    const widget = page.locator(name);
    const heights = async () => {
      const found = {};
      for (const width of [222, 300, 358, 448, 600, 684, 1136]) {
        await page.locator('#place').evaluate((place, to) => (place.style.width = `${to}px`), width);
        // What is drawn for its width is drawn a frame after the width is known, and fills its place a frame later.
        for (let i = 0; i < 3; i++) await drawn(page);
        found[width] = await widget.evaluate((element) => Math.round(element.getBoundingClientRect().height));
      }
      return found;
    };
    const kept = await heights();
    release();
    await expect.poll(() => widget.evaluate((element) => element.matches(':state(settled)'))).toBe(true);
    await page.waitForLoadState('networkidle');
    await drawn(page);
    for (const [width, taken] of Object.entries(await heights())) {
      const place = `web/elements/${name.slice('neuron-'.length)}/height.css keeps ${kept[width]} px at ${width}; it takes ${taken}`;
      expect(kept[width] - taken, place).toBeGreaterThanOrEqual(-1);
      expect(kept[width] / taken, place).toBeLessThan(1.2);
    }
  });
}
