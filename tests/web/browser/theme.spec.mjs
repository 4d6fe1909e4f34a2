/** Light and dark: on pages that set it in their own ways, and with the attribute. */
import { expect, test } from './fixtures.mjs';

const ALL =
  '<neuron-parts></neuron-parts><neuron-quiz><ul><li>One?<ul><li data-right>1</li></ul></li></ul></neuron-quiz>';

/** Makes the page one without a color-scheme, so that only its colours say whether it is dark. */
async function colour(page, background, text) {
  await page.evaluate(
    ([paper, ink]) => {
      document.documentElement.style.colorScheme = 'normal';
      document.body.style.background = paper;
      document.body.style.color = ink;
      document.documentElement.classList.toggle('dark');
    },
    [background, text],
  );
}

/** Whether an element is styled for a light page: its text is dark. */
const isLight = (widget) =>
  widget.evaluate((element) => {
    const inside = element.shadowRoot.querySelector('.widget, .quiz') ?? element;
    const [red] = getComputedStyle(inside)
      .color.match(/[\d.]+/g)
      .map(Number);
    return red < 128;
  });

test('a page that is dark by its colours alone gets dark widgets, and light ones when it turns', async ({
  page,
  host,
}) => {
  await host(ALL);
  await expect(page.locator('neuron-parts .diagram')).toBeVisible();
  for (const widget of [page.locator('neuron-parts'), page.locator('neuron-quiz')]) {
    for (const [background, text, light] of [
      ['rgb(17, 24, 39)', 'rgb(243, 244, 246)', false],
      ['white', 'black', true],
      // Colours as Tailwind writes them.
      ['oklch(0.21 0.034 264.665)', 'oklch(0.967 0.003 264.542)', false],
      ['color(display-p3 0.98 0.98 1)', 'lab(20 0 0)', true],
      // A nearly transparent background, as over a picture: the text's colour decides.
      ['rgb(0 0 0 / 0.1)', 'rgb(240, 240, 240)', false],
    ]) {
      await colour(page, background, text);
      await expect.poll(() => isLight(widget), background).toBe(light);
    }
  }
});

test('a page that says its color-scheme is left alone', async ({ page, host }) => {
  await host(ALL);
  const parts = page.locator('neuron-parts');
  await expect(parts.locator('.diagram')).toBeVisible();
  await colour(page, 'black', 'white');
  await expect.poll(() => isLight(parts)).toBe(false);
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'light';
  });
  await expect.poll(() => isLight(parts)).toBe(true);
  expect(await parts.evaluate((element) => element.style.colorScheme)).toBe('');
});

test('an author’s theme is stronger than the page; one that isn’t known is told', async ({ page, host }) => {
  await host('<neuron-parts theme="dark"></neuron-parts><neuron-gate theme="light"></neuron-gate>');
  const [dark, light] = [page.locator('neuron-parts'), page.locator('neuron-gate')];
  await expect(dark.locator('.diagram')).toBeVisible();
  await expect.poll(() => isLight(dark)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => isLight(light)).toBe(true);
  await light.evaluate((element) => element.setAttribute('theme', 'auto'));
  await expect.poll(() => isLight(light)).toBe(false);
  const told = await light.evaluate(async (element) => {
    const error = new Promise((resolve) => element.addEventListener('neuron-error', resolve, { once: true }));
    element.setAttribute('theme', 'sepia');
    return (await error).detail.message;
  });
  expect(told).toBe('theme="sepia" is not known; accepted are light, dark, auto. Using auto.');
});

test('a widget in another component’s shadow follows what is around that', async ({ page, host }) => {
  await host('<section></section><neuron-parts hidden></neuron-parts>');
  await page.evaluate(() => {
    const root = document.querySelector('section').attachShadow({ mode: 'open' });
    root.append(document.createElement('neuron-parts'));
  });
  const inner = page.locator('section neuron-parts');
  await expect(inner.locator('.diagram')).toBeVisible();
  await colour(page, 'black', 'white');
  await expect.poll(() => isLight(inner)).toBe(false);
});

test('a widget has its page’s font, and the colours and the part that a page styles', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const widget = page.locator('neuron-parts .widget');
  await expect(widget).toBeVisible();
  await page.evaluate(() => {
    document.body.style.fontFamily = 'Georgia, serif';
    document.documentElement.style.setProperty('--neuron-weight', 'rgb(1, 2, 3)');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('neuron-parts::part(widget) { border: 3px solid rgb(4, 5, 6) }');
    document.adoptedStyleSheets = [sheet];
  });
  const style = (name) => widget.evaluate((element, property) => getComputedStyle(element)[property], name);
  expect(await style('fontFamily')).toBe('Georgia, serif');
  expect(await style('borderTopColor')).toBe('rgb(4, 5, 6)');
  const weight = page.locator('neuron-parts .weight').first();
  const colours = await weight.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(element).stroke,
    getComputedStyle(element).fill,
  ]);
  expect(colours).toContain('rgb(1, 2, 3)');
});

test('a page’s own rules don’t reach into a widget, and nothing of ours reaches out', async ({ page, host }) => {
  await host('<button>Host</button><neuron-gate></neuron-gate>');
  const inner = page.locator('neuron-gate button').first();
  await expect(inner).toBeVisible();
  const before = await inner.evaluate((element) => getComputedStyle(element).borderRadius);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { border-radius: 77px !important; text-transform: uppercase }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await inner.evaluate((element) => getComputedStyle(element).borderRadius)).toBe(before);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
  expect(
    await page.evaluate(() => Object.keys(globalThis).filter((name) => /neuron|^lit|reactiveElement/i.test(name))),
  ).toEqual([]);
});

test('two versions of the script on one page don’t throw, and the first one’s elements stay', async ({
  page,
  host,
}) => {
  await host('<neuron-parts></neuron-parts>');
  await expect(page.locator('neuron-parts .widget')).toBeVisible();
  await page.evaluate(async () => {
    const first = customElements.get('neuron-parts');
    // A different URL makes it a second copy.
    await import(new URL('neuron-lesson.js?other', document.baseURI).href);
    document.querySelector('main').append(document.createElement('neuron-gate'));
    await customElements.whenDefined('neuron-gate');
    if (customElements.get('neuron-parts') !== first) throw new Error('another class');
  });
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
});
