/** The keys that a widget uses stay in it, and those that it doesn't use go through to the page and its shortcuts. */
import { expect, middleOf, partsOf, test } from './fixtures.mjs';

/** Begins to note which key events the page hears, as most hosts listen: on the document and the window, not capturing. */
async function listen(page) {
  await page.evaluate(() => {
    globalThis.heard = [];
    for (const target of [document, window])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.addEventListener(type, ({ key }) => globalThis.heard.push(`${type} ${key}`));
  });
}

/** What the page has heard since it was asked the last time. */
const heard = (page) => page.evaluate(() => globalThis.heard.splice(0));

/** Presses keys, one after the other, and returns what the page heard of each that it heard at all. */
async function heardOf(page, keys) {
  const found = {};
  for (const key of keys) {
    await page.keyboard.press(key);
    const events = (await heard(page)).filter(
      (event) => event.endsWith(key) || !/ (Control|Shift|Alt|Meta)$/.test(event),
    );
    if (events.length > 0) found[key] = events;
  }
  return found;
}

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

test('a key that a widget uses, or that is typed in it, isn’t heard by the page', async ({ page, host }) => {
  await host(`<p>A weight of <neuron-value model="m" name="w1">0.5</neuron-value>.</p><neuron-parts model="m"></neuron-parts>
    <neuron-activation model="m"></neuron-activation>
    <neuron-quiz><ul><li>One?<ul><li data-right>Yes</li><li>No</li></ul></li><li>How many? <code>= 3 ± 0</code></li></ul></neuron-quiz>
    <neuron-trainer points="0 0 0; 1 1 1"></neuron-trainer>`);
  const parts = partsOf(page.locator('neuron-parts'));
  const [value, trainer] = [page.locator('neuron-value'), page.locator('neuron-trainer')];
  await expect(parts.computed('y')).toHaveText('0.9');
  await expect(trainer.locator('.facts')).toContainText('Step 0');
  await listen(page);

  const number = value.getByRole('spinbutton');
  await number.focus();
  expect(await heardOf(page, [...MOVES, 'Shift+ArrowUp', 'Control+z', 'n', '.', ' ', 'Backspace'])).toEqual({});
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
  const field = value.getByRole('textbox');
  expect(await heardOf(page, ['1', '.', '5', 'e', 'n', '?', 'Backspace', 'Delete'])).toEqual({});
  expect(await heardOf(page, [...MOVES, 'Control+a', 'Control+z', 'Enter'])).toEqual({});
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await parts.number('bias').focus();
  expect(await heardOf(page, ['-', '2', '.', '5', 'Enter'])).toEqual({});
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '−2.5');
  await expect(parts.number('bias')).toBeFocused();

  await page.locator('neuron-activation').getByRole('slider').focus();
  expect(await heardOf(page, MOVES)).toEqual({});
  await parts.root.getByRole('radio').first().focus();
  expect(await heardOf(page, ['ArrowDown', 'ArrowRight', ' '])).toEqual({});
  await parts.script.focus();
  expect(await heardOf(page, MOVES)).toEqual({});

  const quiz = page.locator('neuron-quiz');
  await quiz.getByRole('radio').first().focus();
  expect(await heardOf(page, [' ', 'ArrowDown', 'ArrowUp'])).toEqual({});
  await quiz.getByRole('textbox').focus();
  expect(await heardOf(page, ['3', '.', '0', 'Enter'])).toEqual({});

  await trainer.getByRole('button', { name: '1 epoch' }).focus();
  expect(await heardOf(page, [' ', 'Enter', 'Control+z'])).toEqual({});
  await trainer.getByRole('slider', { name: 'Time, in steps' }).focus();
  expect(await heardOf(page, MOVES)).toEqual({});
  await trainer.getByLabel('Speed').focus();
  expect(await heardOf(page, ['ArrowDown', 'Home', 's', 'End'])).toEqual({});
  await trainer.locator('svg [data-point]').first().focus();
  expect(await heardOf(page, ['ArrowLeft', ' ', 'Enter'])).toEqual({});
  await trainer.locator('details.settings summary').focus();
  expect(await heardOf(page, ['Enter'])).toEqual({});
  await trainer.getByLabel('Seed').focus();
  expect(await heardOf(page, ['Control+a', '7', '.', 'Backspace', 'Enter', 'Home'])).toEqual({});
});

test('a key that a widget doesn’t use goes through to the page, and one in an author’s own content', async ({
  page,
  host,
}) => {
  await host(`<neuron-parts></neuron-parts>
    <neuron-value name="none"><button>an author’s button</button></neuron-value>`);
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.computed('y')).toHaveText('0.9');
  await listen(page);
  const goThrough = async (locator, keys) => {
    for (const key of keys) {
      await locator.focus();
      expect(Object.keys(await heardOf(page, [key])), key).toEqual([key]);
    }
  };
  await goThrough(parts.number('bias'), ['Tab', 'Shift+Tab', 'Escape', 'Control+l', 'Alt+n', 'Meta+k', 'F8', 'Shift']);
  await goThrough(parts.button('Undo'), ['ArrowRight', 'PageDown', 'n', '.', 'Escape', 'Tab']);
  await goThrough(parts.slider, ['n', 'Tab', 'Control+ArrowRight']);
  await parts.number('bias').focus();
  await page.keyboard.press('3');
  await heard(page);
  await expect(parts.root.getByRole('textbox')).toBeFocused();
  expect(Object.keys(await heardOf(page, ['Control+l', 'F8', 'Tab']))).toEqual(['Control+l', 'F8', 'Tab']);
  const slotted = page.getByRole('button', { name: 'an author’s button' });
  await goThrough(slotted, ['Enter', ' ', 'ArrowRight']);
});

test('Escape stays where it closes a field or takes a drag back, and a dialog around stays open', async ({
  page,
  host,
}) => {
  await host('<dialog><neuron-parts></neuron-parts></dialog>');
  await page.evaluate(() => document.querySelector('dialog').showModal());
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.computed('y')).toHaveText('0.9');
  await listen(page);
  await parts.number('bias').press('3');
  await expect(parts.root.getByRole('textbox')).toBeFocused();
  await heard(page);
  expect(await heardOf(page, ['Escape'])).toEqual({});
  await expect(parts.number('bias')).toBeFocused();

  const [x, y] = await middleOf(parts.number('bias'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y, { steps: 4 });
  await expect(parts.number('bias')).not.toHaveAttribute('aria-valuetext', '0');
  expect(await heardOf(page, ['Escape'])).toEqual({});
  await page.mouse.up();
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '0');
  expect(await page.evaluate(() => document.querySelector('dialog').open)).toBe(true);

  expect(Object.keys(await heardOf(page, ['Escape']))).toEqual(['Escape']);
  await expect(page.locator('dialog')).not.toHaveAttribute('open');
});

/**
 * Turns the pages of a host, as these do: each listens on the document, and spares what it takes for a field by the tag of
 * the active element, which of a field in a widget is the widget's.
 */
const HOSTS = {
  'reveal.js': () => {
    const turn = {
      ' ': 1,
      ArrowRight: 1,
      ArrowLeft: -1,
      n: 1,
      p: -1,
      PageDown: 1,
      PageUp: -1,
      Home: -1,
      End: 1,
      '.': 1,
    };
    document.addEventListener('keydown', (event) => {
      const active = document.activeElement;
      if (/^(input|textarea)$/i.test(active?.tagName ?? '') || active?.isContentEditable) return;
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.key in turn)) return;
      globalThis.turned += turn[event.key];
      event.preventDefault();
    });
  },
  Sphinx: () => {
    const spared = new Set(['TEXTAREA', 'INPUT', 'SELECT', 'BUTTON']);
    document.addEventListener('keydown', (event) => {
      if (spared.has(document.activeElement?.tagName ?? '')) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (!event.shiftKey && event.key === 'ArrowLeft') globalThis.turned -= 1;
      if (!event.shiftKey && event.key === 'ArrowRight') globalThis.turned += 1;
      if (event.key === '/') globalThis.turned += 1;
    });
  },
  MkDocs: () => {
    document.onkeydown = (event) => {
      if (/^(input|select|textarea)$/i.test(event.target.tagName)) return;
      if (['n', 'p', 's', '?', 'ArrowLeft', 'ArrowRight'].includes(event.key)) globalThis.turned += 1;
    };
  },
};

for (const [name, shortcuts] of Object.entries(HOSTS)) {
  test(`in a page with ${name}’s shortcuts, a number is changed and typed without leaving it`, async ({
    page,
    host,
  }) => {
    await host(
      '<p>A weight of <neuron-value model="m" name="w1">0.5</neuron-value>.</p><neuron-parts model="m"></neuron-parts>',
    );
    const number = page.locator('neuron-value').getByRole('spinbutton');
    await expect(number).toHaveText('0.5');
    await page.evaluate(() => {
      globalThis.turned = 0;
    });
    await page.evaluate(shortcuts);
    await number.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown', 'Home']) await page.keyboard.press(key);
    await page.keyboard.type('.5 nps?/');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => globalThis.turned)).toBe(0);
    await expect(number).toBeFocused();
    await number.evaluate((element) => element.blur());
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => globalThis.turned)).toBe(1);
  });
}

test('the lesson’s own arrow keys leave what has the focus alone, and can be switched off for good', async ({
  page,
}) => {
  await page.goto('');
  const heading = page.locator('section h2').first();
  const setting = page.getByRole('checkbox', { name: '← and → go from section to section' });
  await page.keyboard.press('ArrowRight');
  await expect(heading).toBeFocused();
  const button = page.getByRole('button', { name: 'Next section' });
  for (const own of [page.locator('#contents a').first(), page.locator('details.menu summary'), button, setting]) {
    await own.focus();
    await page.keyboard.press('ArrowRight');
    await expect(own).toBeFocused();
  }
  await setting.uncheck();
  await page.reload();
  await expect(setting).not.toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('body')).toBeFocused();
  await button.click();
  await expect(heading).toBeFocused();
  await setting.check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await setting.evaluate((element) => element.blur());
  await page.keyboard.press('ArrowRight');
  await expect(heading).toBeFocused();
});
