import { readFileSync } from 'node:fs';
import { elements } from '../../../web/embed/elements.js';
import { expect, partsOf, test } from './fixtures.mjs';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lesson still reads, with its figures and worked numbers', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('section')).toHaveCount(14);
    await expect(page.locator('neuron-parts table').first()).toBeVisible();
    await expect(page.locator('neuron-parts').last()).toContainText('tensor([ 1.0000, -0.9000,  0.8000])');
    await expect(page.locator('neuron-value[name="w2"]').first()).toHaveText('−0.3');
    expect(await page.locator('figure svg').count()).toBeGreaterThan(8);
  });
});

/** Changes an answer's body on its way. */
const changed = (change) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
};

/** A byte of a constant, which the engine takes as it takes the right one: the numbers would be wrong. */
function flipped(bytes) {
  const wrong = Buffer.from(bytes);
  wrong[wrong.length - 200] ^= 1;
  return wrong;
}

/** What can go wrong with the wasm file: its name, what is answered, the code of the error, and what is said. */
const failures = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'no' }), 'wasm-missing', /the server answered 404/],
  ['is an HTML page', (route) => route.fulfill({ body: '<!doctype html>' }), 'wasm-not-wasm', /is not WebAssembly/],
  ['is cut off', changed((bytes) => bytes.subarray(0, 2000)), 'wasm-damaged', /is damaged: 2000 bytes came/],
  ['has a wrong bit', changed(flipped), 'wasm-damaged', /is damaged/],
  [
    'is of another build',
    changed(() => readFileSync(new URL('../../../web/core/generated/training-core.wasm', import.meta.url))),
    'wasm-other-version',
    /another version's/,
  ],
  ['cannot be reached', (route) => route.abort(), 'wasm-unreachable', /could not be loaded/],
];

for (const [name, answer, code, message] of failures) {
  test.describe(`where the wasm file ${name}`, () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('the fallback stays, a message says why, the page goes on, and trying again works', async ({ page }) => {
      await page.addInitScript(() => {
        globalThis.codes = [];
        addEventListener('neuron-error', ({ detail }) => globalThis.codes.push(detail.code));
      });
      await page.route('**/*.wasm', answer);
      await page.goto('');
      const widget = page.locator('neuron-parts').first();
      await expect(widget.locator('.notice')).toContainText(message);
      expect([...new Set(await page.evaluate(() => globalThis.codes))]).toEqual([code]);
      await expect(widget.locator('table')).toBeVisible();
      await expect(page.locator('neuron-value[name="w1"]').first()).toHaveText('0.5');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('section h2').first()).toBeFocused();
      await page.unroute('**/*.wasm');
      await widget.getByRole('button', { name: 'Try again' }).click();
      await expect(partsOf(widget).computed('y')).toHaveText('0.9');
    });
  });
}

test('what takes long is said to be loading, until it is there', async ({ page, host }) => {
  const waiting = [];
  await page.route('**/*.wasm', (route) => waiting.push(route));
  await host('<neuron-parts inputs="1" weights="2">Fallback</neuron-parts><neuron-trainer>Fallback</neuron-trainer>');
  for (const name of ['neuron-parts', 'neuron-trainer']) {
    const widget = page.locator(name);
    await expect(widget.locator('.notice')).toContainText('still loading');
    await expect(widget).toContainText('Fallback');
  }
  for (const route of waiting) await route.continue();
  await expect(page.locator('neuron-trainer').getByRole('button', { name: 'Run' })).toBeVisible();
  await expect(page.locator('neuron-parts .widget')).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test.describe('where scripts are missing', () => {
  test.use({ expectedErrors: [/Failed to load resource|could not be loaded/] });

  for (const [name, missing, element] of [
    ['an element’s own', '**/assets/neuron-parts-*.js', 'neuron-parts'],
    ['what elements share', '**/assets/shared-*.js', 'neuron-parts'],
    ['what trains', '**/assets/training-*.js', 'neuron-trainer'],
  ]) {
    test(`${name}: the fallback stays, a message says so, and trying again works`, async ({ page, host }) => {
      await page.addInitScript(() => {
        globalThis.codes = [];
        addEventListener('neuron-error', ({ detail }) => globalThis.codes.push(detail.code));
      });
      await page.route(missing, (route) => route.abort());
      await host(`<${element} inputs="1" weights="2"><p>Fallback</p></${element}>`);
      const widget = page.locator(element);
      await expect(widget.getByRole('status')).toContainText('could not be loaded');
      await expect(widget.getByText('Fallback')).toBeVisible();
      expect(await page.evaluate(() => globalThis.codes)).toEqual(['script-unreachable']);
      await page.unroute(missing);
      await widget.getByRole('button', { name: 'Try again' }).click();
      await expect(widget.locator('.widget')).toBeVisible();
      await expect(widget.getByRole('button', { name: 'Try again' })).toHaveCount(0);
      await expect(widget).not.toContainText('could not be loaded');
    });
  }

  test('the message is in the page’s language, and in English if that is missing, too', async ({ page, host }) => {
    await page.route('**/assets/neuron-parts-*.js', (route) => route.abort());
    await host('<neuron-parts></neuron-parts>', 'de');
    const notice = page.locator('neuron-parts').getByRole('status');
    await expect(notice).toHaveText(
      'Dieses Widget konnte nicht geladen werden. Besteht eine Netzverbindung? Dann versuche es noch einmal, oder lade die Seite neu. Noch einmal versuchen',
    );
    await expect(notice).not.toHaveAttribute('lang');
    await page.route('**/assets/{shared,translate-missing}-*.js', (route) => route.abort());
    await host('<neuron-parts></neuron-parts>', 'de');
    await expect(notice).toContainText('This widget could not be loaded.');
    await expect(notice).toHaveAttribute('lang', 'en');
  });

  test('all of them: the lesson says so, and reads', async ({ page }) => {
    await page.route('**/neuron-lesson.js', (route) => route.abort());
    await page.goto('');
    await expect(page.getByText('The interactive parts could not be loaded')).toBeVisible();
    await expect(page.locator('neuron-parts table').first()).toBeVisible();
    await expect(page.locator('neuron-value[name="w2"]').first()).toHaveText('−0.3');
  });

  test('parts that are loaded late: a message, no error, and trying again works', async ({ page, host }) => {
    const late =
      /assets\/(gate-solutions|xor-words|line-guess|save-and-share|separability-question|embed-menu|other-scripts|function-tables|limit-attributes|problem-text)-/;
    await page.route(late, (route) => route.abort());
    await host(`<neuron-gate gate="xor"></neuron-gate><neuron-boundary points="0 0 0; 1 1 1"></neuron-boundary>
      <neuron-parts inputs="1" weights="2" ranges="w1 0 1"></neuron-parts><neuron-approximator></neuron-approximator>`);
    const part = 'This part could not be loaded';
    const [gate, boundary, parts, approximator] = ['gate', 'boundary', 'parts', 'approximator'].map((name) =>
      page.locator(`neuron-${name}`),
    );
    const retried = async (widget) => {
      await expect(widget.locator('.notice')).toContainText(part);
      await page.unroute(late);
      await widget.getByRole('button', { name: 'Try again' }).click();
      await expect(widget.locator('.notice')).toHaveCount(0);
      await page.route(late, (route) => route.abort());
    };
    await retried(parts); // its ranges
    await parts.getByRole('button', { name: 'Save picture or copy code' }).click();
    await expect(parts.locator('.notice')).toContainText(part);
    await page.unroute(late);
    await parts.getByRole('button', { name: 'Try again' }).click();
    await expect(parts.locator('.notice')).not.toContainText(part); // what it says then is a notice, too
    await page.route(late, (route) => route.abort());
    await boundary.getByRole('button', { name: 'Is there a line at all?' }).click();
    await expect(boundary.locator('.notice')).toContainText(part);
    await gate.locator('summary').filter({ hasText: 'All weights that make' }).click();
    await retried(gate);
    await approximator.getByText('As tables').click();
    await retried(approximator);
    await expect(approximator.getByRole('table').first()).toBeVisible();
  });
});

test('a shared neuron lives as long as one of its elements', async ({ page, host }) => {
  await host(`<p>w₁ = <neuron-value model="m" name="w1">1</neuron-value>, <neuron-value model="m" name="q9">?</neuron-value>,
    <neuron-value model="nobody" name="w1">none</neuron-value>, <neuron-value name="w1">own</neuron-value></p>
    <neuron-parts model="m" inputs="1" weights="1"></neuron-parts><neuron-parts model="m" weights="9"></neuron-parts>`);
  const parts = partsOf(page.locator('neuron-parts').first());
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  const value = page.locator('neuron-value[name="w1"][model="m"]');
  await expect(value.getByRole('spinbutton')).toHaveText('1.1');
  await expect(page.locator('neuron-value[name="q9"]')).toHaveText('?');
  await expect(page.getByTitle(/name="q9" is not known; accepted are x1, x2/)).toBeVisible();
  await expect(page.getByTitle(/needs model=/)).toBeVisible();
  await expect(page.locator('neuron-value[model="nobody"]')).toHaveText('none');
  await expect(page.locator('neuron-parts').last().locator('.notice')).toContainText(
    'has already set the neuron “m” up',
  );
  await page
    .locator('neuron-parts')
    .first()
    .evaluate((element) => element.remove());
  await expect(value.getByRole('spinbutton')).toHaveText('1.1');
});

// The other two have nothing to press before an author fills them.
for (const name of Object.keys(elements).filter((each) => !['neuron-quiz', 'neuron-value'].includes(each))) {
  test(`${name}: what is pressed while it is being put elsewhere throws nothing, and it works there`, async ({
    page,
    host,
  }) => {
    await host(`<main><${name}></${name}></main>`);
    const element = page.locator(name);
    await expect(element.locator('[part="widget"]').first()).toBeVisible();
    const pressed = await element.evaluate(async (moved) => {
      const controls = [...moved.shadowRoot.querySelectorAll('button:not(:disabled), input, [role="spinbutton"]')];
      moved.remove();
      await Promise.resolve();
      // It has let everything go, and what it draws next is a frame away.
      document.querySelector('main').append(moved);
      for (const control of controls) {
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        for (const key of ['ArrowUp', 'Enter'])
          control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      return controls.length;
    });
    expect(pressed).toBeGreaterThan(0);
    await expect(element.locator('[part="widget"]').first()).toBeVisible();
    await expect(element.locator('.notice')).toHaveCount(0);
  });
}
