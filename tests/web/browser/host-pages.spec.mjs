/** What a host page may do to elements: add, remove and move them, and change their attributes. */
import { readFileSync } from 'node:fs';
import { accepted } from '../../../web/embed/attributes.js';
import { elements } from '../../../web/embed/elements.js';
import { expect, partsOf, test } from './fixtures.mjs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the README’s snippets work as they stand', async ({ page, host }) => {
  const snippets = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html);
  expect(snippets.length).toBeGreaterThan(1);
  await host(snippets.join('').replace('neuron-lesson/neuron-lesson.js', 'neuron-lesson.js'));
  await expect(partsOf(page.locator('neuron-parts').first()).computed('y')).toHaveText('0.9');
  await expect(partsOf(page.locator('neuron-parts').last()).computed('y')).toHaveText('0.9');
  const value = page.locator('neuron-value[name="w1"]').getByRole('spinbutton');
  await value.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('neuron-value[name="y"] .computed')).toHaveText('2.9');
});

test('the list of elements and the elements agree about attributes', async ({ page, host }) => {
  expect(Object.keys(accepted)).toEqual(Object.keys(elements));
  const tags = Object.keys(elements).map((name) => `<${name} model="m"></${name}>`);
  await host(tags.join(''));
  // Not all of them are near the window.
  await page.evaluate(async () => (await import('./neuron-lesson.js')).define());
  for (const [name, { attributes }] of Object.entries(accepted)) {
    const observed = await page.evaluate(async (tag) => {
      await customElements.whenDefined(tag);
      return customElements.get(tag).observedAttributes;
    }, name);
    expect([...observed].sort(), name).toEqual([...attributes].sort());
  }
});

test('an element is loaded when the page first has one, and one out of sight when it is asked for', async ({
  page,
  host,
}) => {
  await host('<neuron-parts></neuron-parts>');
  await expect(partsOf(page.locator('neuron-parts')).computed('y')).toHaveText('0.9');
  const isDefined = (name) => page.evaluate((tag) => customElements.get(tag) !== undefined, name);
  expect(await isDefined('neuron-gate')).toBe(false);
  await page.evaluate(() => {
    const section = document.createElement('section');
    section.append(document.createElement('neuron-gate'));
    document.body.append(section);
  });
  await expect(page.locator('neuron-gate').getByRole('table')).toBeVisible();
  expect(await isDefined('neuron-value')).toBe(false);
  await page.evaluate(async () => {
    const { define } = await import(new URL('neuron-lesson.js', document.baseURI).href);
    define(['neuron-value']);
    await customElements.whenDefined('neuron-value');
  });
});

test('hiding a part, or writing an attribute again, costs the learner nothing', async ({ page, host }) => {
  await host('<neuron-parts inputs="1" weights="1"></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await parts.root.evaluate((element) => {
    element.setAttribute('hide', 'code');
    element.setAttribute('inputs', '1.0');
  });
  await expect(parts.script).toHaveCount(0);
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '1.1');
  await expect(parts.button('Undo')).toHaveAttribute('aria-disabled', 'false');
});

test('joining a model by name takes its numbers over instead of overwriting them', async ({ page, host }) => {
  await host(
    `<neuron-parts model="m" inputs="1" weights="7"></neuron-parts><neuron-parts id="late" inputs="1" weights="2"></neuron-parts>`,
  );
  const [first, late] = [partsOf(page.locator('neuron-parts').first()), partsOf(page.locator('#late'))];
  await expect(late.computed('y')).toHaveText('2');
  await late.root.evaluate((element) => element.setAttribute('model', 'm'));
  await expect(late.computed('y')).toHaveText('7');
  await expect(first.computed('y')).toHaveText('7');
  await late.root.evaluate((element) => element.removeAttribute('model'));
  await expect(late.computed('y')).toHaveText('2');
});

test('an element that comes back to a shared neuron finds it as it left it', async ({ page, host }) => {
  await host(
    '<p><neuron-value model="m" name="w1">1</neuron-value></p><neuron-parts model="m" inputs="1" weights="1"></neuron-parts>',
  );
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await page.evaluate(async () => {
    const element = document.querySelector('neuron-parts');
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.querySelector('main').append(element);
  });
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '1.1');
});

test('five hundred mounts and unmounts leave no handle and no heap behind', async ({ page, host }) => {
  await host('<neuron-parts id="stays"></neuron-parts>');
  await expect(partsOf(page.locator('#stays')).computed('y')).toHaveText('0.9');
  const mount = () =>
    page.evaluate(async () => {
      const { core } = document.querySelector('#stays');
      for (let i = 0; i < 250; i++) {
        const element = document.createElement('neuron-parts');
        document.querySelector('main').append(element);
        await element.updateComplete;
        element.remove();
      }
      await new Promise((done) => setTimeout(done));
      return [core.liveHandles(), core.heapSize()];
    });
  const before = await mount();
  expect(before[0]).toBe(1);
  expect(await mount()).toEqual(before);
});

test('of two pictures of one neuron, one tells the screen reader', async ({ page, host }) => {
  await host('<neuron-parts model="m"></neuron-parts><neuron-parts model="m"></neuron-parts>');
  const status = page.locator('.widget > .unseen[role=status]');
  await partsOf(page.locator('neuron-parts').last()).number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await expect(status.first()).toHaveText(/weights 0\.6/);
  await expect(status.last()).toHaveText('');
});

test('typing and sliding in a widget is not heard by a host’s own form listeners', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.slider.waitFor();
  await page.evaluate(() => {
    globalThis.heard = 0;
    for (const type of ['input', 'change']) document.addEventListener(type, () => (globalThis.heard += 1));
  });
  await parts.slider.fill('2');
  await parts.number('bias').focus();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(parts.computed('z')).toHaveText('6.9');
  expect(await page.evaluate(() => globalThis.heard)).toBe(0);
});

test('a failed download can be tried again', async ({ page, host }) => {
  let broken = true;
  await page.route('**/*.wasm', (route) => (broken ? route.fulfill({ body: 'no wasm' }) : route.continue()));
  await host('<neuron-parts>fallback</neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.root.locator('.notice')).toContainText('is not WebAssembly');
  broken = false;
  await parts.button('Try again').click();
  await expect(parts.computed('y')).toHaveText('0.9');
  await expect(parts.root.locator('.notice')).toHaveCount(0);
});

test.describe('misspelt attributes', () => {
  test.use({ expectedErrors: [/there is no attribute/] });

  test('are said in the console, once, with the nearest; others’ attributes never', async ({ page, host }) => {
    const said = [];
    page.on(
      'console',
      (message) => message.type() === 'warning' && said.push(message.text().replace(/ JSHandle.*/, '')),
    );
    const others = 'class="a" id="b" data-gate="x" aria-label="x" slot="c" online="" v-bind:gate="x" key="x" xyz';
    await host(`<neuron-gate gaet="and" wieghts="1, 1"></neuron-gate><neuron-gate gaet="or"></neuron-gate>
      <neuron-value model="a" nmae="y">0</neuron-value><neuron-parts model="a" ${others}></neuron-parts>`);
    await expect(page.locator('neuron-parts svg').first()).toBeVisible();
    await expect.poll(() => said.length).toBe(3);
    expect(said.map((text) => text.replace(/\? .*/, '?')).sort()).toEqual([
      'neuron-gate: there is no attribute “gaet”. Did you mean “gate”?',
      'neuron-gate: there is no attribute “wieghts”. Did you mean “weights”?',
      'neuron-value: there is no attribute “nmae”. Did you mean “name”?',
    ]);
  });
});
