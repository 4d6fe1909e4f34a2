/** A translator works on the page after the widgets were drawn, and puts their texts into elements of its own. */
import { drawn, expect, test } from './fixtures.mjs';

const PAGE = `<neuron-parts model="m" inputs="2, 3" weights="0.5, -0.3"></neuron-parts>
  <p>w₁ = <neuron-value model="m" name="w1">0.5</neuron-value>, y = <neuron-value model="m" name="y">0.1</neuron-value></p>
  <neuron-formula model="m" form="numbers"></neuron-formula><neuron-activation model="m"></neuron-activation>
  <neuron-gate gate="and"></neuron-gate><neuron-features></neuron-features>
  <neuron-trainer data="xor" layers="2" seed="3"></neuron-trainer>`;

/** Puts each text of a shadow tree into <font>, as Google's translator does, unless it is said not to be translated. */
function translate() {
  for (const { shadowRoot } of document.querySelectorAll('main *')) {
    if (!shadowRoot) continue;
    const texts = [];
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('style, [translate="no"]')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}

/** What a learner reads in every widget. */
const texts = (page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter(({ shadowRoot }) => shadowRoot)
      .map(({ localName, shadowRoot }) => {
        const copy = document.createElement('div');
        copy.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
        for (const unseen of copy.querySelectorAll('style, .unseen')) unseen.remove();
        return `${localName}: ${copy.textContent.replace(/\s+/g, ' ').trim()}`;
      }),
  );

/** Changes numbers in every widget, and says what is to be read then. */
async function learn(page, between = async () => {}) {
  const weight = page.locator('neuron-parts .diagram').getByRole('spinbutton', { name: 'weight 1', exact: true });
  const trainer = page.locator('neuron-trainer');
  await trainer.scrollIntoViewIfNeeded();
  await expect(trainer.getByRole('button', { name: '1 epoch' })).toBeVisible();
  for (const button of ['1 epoch', '1 batch']) {
    await between();
    await trainer.getByRole('button', { name: button }).click();
    await drawn(page);
  }
  for (const widget of ['neuron-gate', 'neuron-features', 'neuron-parts']) {
    const number = page
      .locator(widget)
      .getByRole('spinbutton', { name: /^weight 1/ })
      .first();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'Shift+ArrowUp']) {
      await between();
      await number.focus();
      await page.keyboard.press(key);
      await drawn(page);
    }
  }
  await expect(weight).toHaveAttribute('aria-valuenow', '1.6');
  await page.locator('neuron-gate').scrollIntoViewIfNeeded();
  await drawn(page);
  return texts(page);
}

test('numbers and sentences stay right, whatever a translator does with their texts', async ({ page, host }) => {
  await host(PAGE);
  const right = await learn(page);
  await host(PAGE);
  const shown = await learn(page, () => page.evaluate(translate));
  expect(shown).toEqual(right);

  // The texts were in the translator's hands, but for numbers, names and code.
  expect(await page.locator('neuron-gate font').count()).toBeGreaterThan(0);
  for (const [widget, inside] of [
    ['neuron-parts', 'svg, pre, [role="spinbutton"]'],
    ['neuron-value', 'span'],
    ['neuron-gate', 'svg, [role="spinbutton"], td.sum, td.output'],
    ['neuron-formula', 'math'],
  ]) {
    const open = page.locator(widget).locator(inside).locator('font');
    await expect(open, `${widget} ${inside}`).toHaveCount(0);
  }
});
