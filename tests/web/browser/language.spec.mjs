/** Widgets in the page's language: German, and Arabic from right to left; English if there is no catalogue. */
import { activationLabel, PLACED_ACTIVATIONS, TRAINED_ACTIVATIONS } from '../../../web/kit/words/activations.js';
import { allWords } from '../../../web/toolchain/words.mjs';
import { expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

/** Names and code, which are the same in every language. */
const LABELS = [...TRAINED_ACTIVATIONS, ...PLACED_ACTIVATIONS]
  .map(activationLabel)
  .join('|')
  .replaceAll(/[()]/g, '\\$&');
const SAME = new RegExp(
  `\\b(?:PyTorch|NumPy|XOR|AND|OR|NAND|NOR|NOT|${LABELS}|relu|leaky_relu|softmax|SVG|PNG|CSV|JSON|SGD|Adam|RMSprop|Xavier|He|neuron-\\w+)(?!\\w)`,
  'g',
);

const ALL = `
  <neuron-parts model="a"></neuron-parts><neuron-value model="a" name="w1"></neuron-value>
  <neuron-value model="a" name="y"></neuron-value><neuron-formula model="a"></neuron-formula>
  <neuron-anatomy model="a"></neuron-anatomy><neuron-activation show="sigmoid, tanh"></neuron-activation>
  <neuron-gate gate="and or xor" challenge></neuron-gate><neuron-gate gate="or" predict></neuron-gate>
  <neuron-boundary points="0 0 0; 1 1 1; 0 1 1; 1 0 1"></neuron-boundary><neuron-features></neuron-features>
  <neuron-quiz><ol><li>1 + 1?<ul><li data-right>2</li><li>3</li></ul></li></ol></neuron-quiz>
  <neuron-xor></neuron-xor><neuron-approximator></neuron-approximator><neuron-vision></neuron-vision>
  <neuron-trainer data="moons" layers="3"></neuron-trainer>`;

test('a page in German has its widgets in German, and numbers as PyTorch prints them', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts><neuron-gate gate="and" challenge></neuron-gate>', 'de-AT');
  const parts = page.locator('neuron-parts');
  await expect(parts.getByRole('spinbutton', { name: 'Gewicht 1' })).toHaveAttribute('aria-valuenow', '0.5');
  await expect(partsOf(parts).computed('y')).toHaveText('0.9');
  await expect(parts.getByText('Schrittweise')).toBeVisible();
  const gate = page.locator('neuron-gate');
  await gate.getByRole('button', { name: 'Prüfen' }).click();
  await expect(gate.locator('.words')).toContainText('Zeilen sind falsch.');
});

test('a page in Arabic runs from right to left, but its formulas and pictures don’t', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>', 'ar');
  const parts = page.locator('neuron-parts');
  await expect(parts.getByText('خطوة خطوة')).toBeVisible();
  const directions = await parts.evaluate(({ shadowRoot }) =>
    ['.widget', 'svg', 'pre', 'input'].map(
      (selector) => getComputedStyle(shadowRoot.querySelector(selector)).direction,
    ),
  );
  expect(directions).toEqual(['rtl', 'ltr', 'ltr', 'ltr']);
  // The step bar begins on the right.
  const [first, last] = await Promise.all(
    ['المُدخلات', 'التنشيط'].map((name) =>
      parts.locator('.steps').getByRole('button', { name, exact: true }).boundingBox(),
    ),
  );
  expect(first.x).toBeGreaterThan(last.x);
});

test('where the widgets’ language isn’t the page’s, they say which it is', async ({ page, host }) => {
  await host('');
  await page.evaluate(async () => {
    const { configure } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    configure({ locale: 'ar' });
    document.querySelector('main').append(document.createElement('neuron-parts'));
  });
  const widget = page.locator('neuron-parts .widget');
  await expect(widget).toHaveAttribute('lang', 'ar');
  await expect(widget).toHaveAttribute('dir', 'rtl');
  await host('<neuron-parts></neuron-parts>', 'fr');
  await expect(widget).toHaveAttribute('lang', 'en');
  await expect(widget.getByText('Step through')).toBeVisible();
});

test('a page that changes its language has its widgets change theirs, what the learner did included', async ({
  page,
  host,
}) => {
  await host('<neuron-parts></neuron-parts><neuron-trainer data="and" layers=""></neuron-trainer>');
  const parts = page.locator('neuron-parts');
  await partsOf(parts).number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  const speak = (lang) => page.evaluate((tag) => document.documentElement.setAttribute('lang', tag), lang);
  await speak('de');
  await expect(parts.getByRole('spinbutton', { name: 'Gewicht 1' })).toHaveAttribute('aria-valuenow', '0.6');
  await expect(page.locator('neuron-trainer').getByRole('button', { name: 'Los' })).toBeVisible();
  await speak('ar');
  await expect(parts.locator('.widget')).toHaveAttribute('dir', 'rtl');
  await speak('en');
  await expect(parts.getByRole('spinbutton', { name: 'weight 1' })).toHaveAttribute('aria-valuenow', '0.6');
  await expect(parts.locator('.widget')).not.toHaveAttribute('dir');
});

test('a catalogue that can’t be had leaves the widgets in English', async ({ page, host, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource|net::ERR_FAILED/);
  await page.route(/\/assets\/de-[^/]*\.js$/, (route) => route.abort());
  await host('<neuron-parts></neuron-parts>', 'de');
  await expect(page.locator('neuron-parts').getByText('Step through')).toBeVisible();
});

test('while its words are on their way, what stands between a widget’s tags is shown', async ({ page, host }) => {
  let deliver = () => {};
  const wanted = new Promise((resolve) => {
    page.route(/\/assets\/de-[^/]*\.js$/, async (route) => {
      resolve(undefined);
      await new Promise((done) => {
        deliver = () => done(undefined);
      });
      await route.continue();
    });
  });
  await host('<neuron-parts><p>The parts of a neuron</p></neuron-parts>', 'de');
  await wanted;
  await expect(page.getByText('The parts of a neuron')).toBeVisible();
  deliver();
  await expect(page.locator('neuron-parts').getByText('Schrittweise')).toBeVisible();
  await expect(page.getByText('The parts of a neuron')).toBeHidden();
});

test('a page in English loads no other language', async ({ page, host }) => {
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  await host('<neuron-parts></neuron-parts>', 'en-GB');
  await expect(partsOf(page.locator('neuron-parts')).computed('y')).toHaveText('0.9');
  expect(loaded.filter((url) => /\/(language|de|ar)-/.test(url))).toEqual([]);
});

test('every word of every widget comes out of the catalogue', async ({ page, host }) => {
  const mark = (text) => `⟦${text.replace(/\{\d\}/g, '⟧$&⟦')}⟧`;
  const marked = Object.fromEntries(
    (await allWords()).map(({ english, translation }) => [
      english,
      typeof translation === 'string'
        ? mark(translation)
        : { one: mark(translation.one), other: mark(translation.other) },
    ]),
  );
  await page.route(/\/assets\/de-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(marked)}` }),
  );
  await host(ALL, 'de');
  for (const heavy of ['neuron-xor', 'neuron-approximator', 'neuron-vision', 'neuron-trainer']) {
    await page.locator(heavy).scrollIntoViewIfNeeded();
    await expect(page.locator(heavy).locator('.widget')).toBeVisible();
  }
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('main > *')) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }
  });
  await expect(page.locator('neuron-trainer').locator('table.step').first()).toBeVisible();
  await expect(page.locator('neuron-features .examples')).toBeVisible();
  const plain = await page.evaluate(() => {
    const texts = [];
    for (const element of document.querySelectorAll('main > *')) {
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          if (!node.parentElement?.closest('style, pre, code, math')) texts.push(`${element.localName}: ${node.data}`);
          continue;
        }
        for (const name of ['aria-label', 'title', 'aria-valuetext', 'placeholder']) {
          texts.push(`${element.localName} ${name}: ${node.getAttribute(name) ?? ''}`);
        }
      }
    }
    return texts;
  });
  const left = plain.flatMap((text) => {
    const [where, ...rest] = text.split(': ');
    let bare = rest.join(': ');
    for (let before = ''; before !== bare; ) {
      before = bare;
      bare = bare.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    }
    // A text that was cut to fit a title has lost its closing bracket.
    bare = bare.replace(/⟦[^⟧]*$/g, ' ');
    const words = bare.replace(SAME, ' ').match(/\p{L}{2,}/gu);
    return words ? [`${where}: ${words.join(' ')}`] : [];
  });
  expect(left).toEqual([]);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing in Arabic, ${colorScheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme });
    // A number in a sentence has no background of its own, and axe takes a page without one to be white.
    const widgets = ALL.replaceAll(/<neuron-value.*?<\/neuron-value>/g, '');
    await host(`<h1>درس</h1><h2>عصبونات</h2>${widgets}`, 'ar');
    for (const heavy of ['neuron-xor', 'neuron-approximator', 'neuron-vision', 'neuron-trainer']) {
      await page.locator(heavy).scrollIntoViewIfNeeded();
      await expect(page.locator(heavy).locator('.widget')).toBeVisible();
    }
    expect(await violations(page)).toEqual([]);
  });
}

for (const lang of ['de', 'ar']) {
  test(`in ${lang} nothing is wider than its place, from 222 to 1,200 px`, async ({ page, host }) => {
    await host(ALL, lang);
    for (const name of ['neuron-parts', 'neuron-gate', 'neuron-boundary', 'neuron-features', 'neuron-trainer']) {
      await page.locator(name).first().scrollIntoViewIfNeeded();
      expect(await overflowing(page, page.locator(name).first(), [222, 320, 600, 1200]), name).toEqual([]);
    }
  });
}
