import { drag, expect, partsOf, test } from './fixtures.mjs';

const PLAIN = '<neuron-parts></neuron-parts>';

test.describe('changing w₁ in the picture', () => {
  test('by mouse: dragging sideways moves it, and product, sum, output and code follow', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await expect(parts.computed('y')).toHaveText('0.9');
    await drag(page, parts.number('weight 1'), 50);
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '1.5');
    await expect(parts.computed('p1')).toHaveText('3');
    await expect(parts.computed('z')).toHaveText('2.9');
    await expect(parts.computed('y')).toHaveText('2.9');
    await expect(parts.script).toContainText('torch.tensor([1.5, -0.3, 0.8])');
    await expect(parts.printout).toHaveText('tensor([ 3.0000, -0.9000,  0.8000])\ntensor(2.9000)\ntensor(2.9000)');
  });

  test('by mouse: dragging back brings the old number back, and it was one step of undo', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await drag(page, parts.number('weight 1'), -30);
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '−0.1');
    await page.keyboard.press('Control+z');
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.5');
    await expect(parts.button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Control+Shift+z');
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '−0.1');
  });

  test('by mouse: released outside the number, the drag is over; out and back changes nothing', async ({
    page,
    host,
  }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    const w1 = parts.number('weight 1');
    const box = await w1.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 200);
    await page.mouse.up();
    await page.mouse.move(x, y);
    await page.mouse.move(x + 60, y, { steps: 5 });
    await expect(w1).toHaveAttribute('aria-valuetext', '0.5');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await expect(w1).toHaveAttribute('aria-valuetext', '0.5');
    await expect(parts.button('Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  test('by keys: arrows, Shift, PageUp and PageDown, Home and End', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    const w1 = parts.number('weight 1');
    await w1.focus();
    for (const [key, value] of [
      ['ArrowUp', '0.6'],
      ['ArrowRight', '0.7'],
      ['ArrowDown', '0.6'],
      ['ArrowLeft', '0.5'],
      ['Shift+ArrowUp', '1.5'],
      ['Shift+ArrowLeft', '0.5'],
      ['PageUp', '1.5'],
      ['PageDown', '0.5'],
      ['End', '10'],
      ['Home', '−10'],
    ]) {
      await page.keyboard.press(key);
      await expect(w1).toHaveAttribute('aria-valuetext', value);
    }
    await expect(w1).toHaveAttribute('aria-valuenow', '-10');
    await expect(parts.computed('p1')).toHaveText('−20');
    await expect(parts.computed('y')).toHaveText('0');
  });

  test('by typing: a minus sign, an exponent and a decimal comma are understood', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    const w1 = parts.number('weight 1');
    for (const [typed, shown] of [
      ['−2', '−2'],
      ['1e-3', '0.001'],
      ['0,75', '0.75'],
    ]) {
      await w1.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await expect(w1).toHaveAttribute('aria-valuetext', shown);
      await expect(w1).toBeFocused();
    }
    await expect(parts.computed('p1')).toHaveText('1.5');
  });

  test('by typing: the first digit opens the field and begins the number', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await parts.number('weight 1').focus();
    await page.keyboard.type('-12');
    await page.keyboard.press('Tab');
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '−12');
    await expect(parts.number('weight 2')).toBeFocused();
  });

  test('by typing: Enter opens the field, Escape leaves the old number', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await parts.number('weight 1').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.5');
    await expect(parts.number('weight 1')).toBeFocused();
  });

  test('by typing: what is no number gets a message, the field stays open, and nothing is lost', async ({
    page,
    host,
  }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    const w1 = parts.number('weight 1');
    await w1.focus();
    await page.keyboard.type('1.2.3');
    await page.keyboard.press('Enter');
    const alert = parts.root.getByRole('alert');
    await expect(alert).toHaveText('“1.2.3” is not a number; write one like 0.5, −3 or 1e-3.');
    await expect(parts.root.getByRole('textbox', { name: 'weight 1' })).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(alert).toHaveCount(0);
    await expect(w1).toHaveAttribute('aria-valuetext', '2');
  });

  test('by clicks alone: select it, then the buttons, the slider and the field', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await parts.number('weight 2').click();
    await parts.button('increase weight 2').click();
    await parts.button('increase weight 2').click();
    await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '−0.1');
    await parts.button('decrease weight 2').click();
    await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '−0.2');
    await parts.slider.fill('3');
    await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '3');
    await parts.number('weight 2').click();
    await parts.number('weight 2').click();
    await expect(parts.root.getByRole('textbox', { name: 'weight 2' })).toBeFocused();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('dragging sideways moves the number, and does not scroll the page', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    const box = await parts.number('weight 1').boundingBox();
    const y = box.y + box.height / 2;
    const session = await page.context().newCDPSession(page);
    const touch = (type, x) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const x = box.x + box.width / 2;
    await touch('touchStart', x);
    for (let dx = 5; dx <= 50; dx += 5) await touch('touchMove', x + dx);
    await touch('touchEnd');
    await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '1.5');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a tap selects, and the buttons step', async ({ page, host }) => {
    await host(PLAIN);
    const parts = partsOf(page.locator('neuron-parts'));
    await parts.number('bias').tap();
    await parts.button('increase bias').tap();
    await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '0.1');
    await expect(parts.computed('z')).toHaveText('1');
  });
});

test('a button that can do no more keeps the focus', async ({ page, host }) => {
  await host(PLAIN);
  const parts = partsOf(page.locator('neuron-parts'));
  for (const name of ['Undo', 'Remove the last input']) {
    await parts.button('Add an input').click();
    await parts.button(name).focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('Enter');
    await expect(parts.button(name)).toHaveAttribute('aria-disabled', 'true');
    await expect(parts.button(name)).toBeFocused();
  }
});

test('the picture answers in the same frame', async ({ page, host }) => {
  await host(PLAIN);
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.computed('y')).toHaveText('0.9');
  await parts.number('weight 1').focus();
  const shown = await page.evaluate(
    () =>
      new Promise((done) => {
        const root = document.querySelector('neuron-parts').shadowRoot;
        const w1 = root.querySelector('[data-name="w1"]');
        w1.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
        // Requested after the widget's own frame callback, so it runs after that callback, but before the same paint.
        requestAnimationFrame(() =>
          queueMicrotask(() => done(root.querySelector('[data-name="y"] .value').textContent)),
        );
      }),
  );
  expect(shown).toBe('1.1');
});

test('what is on screen follows in the very next frame, also in other elements', async ({ page, host }) => {
  await host(`<neuron-parts model="a" inputs="1" weights="1" activation="identity"></neuron-parts>
    <p>y is <neuron-value model="a" name="y">1</neuron-value></p>`);
  const value = page.locator('neuron-value');
  await expect(value.locator('.computed')).toHaveText('1');
  await value.scrollIntoViewIfNeeded();
  const shown = await page.evaluate(async () => {
    const weight = document.querySelector('neuron-parts').shadowRoot.querySelector('[data-name="w1"]');
    weight.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true }));
    await new Promise(requestAnimationFrame);
    return document.querySelector('neuron-value').shadowRoot.textContent;
  });
  expect(shown).toContain('1.1');
});

test('the buttons for a number cover what has been read, or below a bar at the top what comes next', async ({
  page,
  host,
}) => {
  await host(`${'<br>'.repeat(20)}<neuron-parts model="m"></neuron-parts>
    <p>So w₁ is <neuron-value model="m" name="w1">0.5</neuron-value> here.</p>${'<br>'.repeat(100)}`);
  const number = page.locator('neuron-value').getByRole('spinbutton');
  const where = async () => {
    const [at, buttons] = await Promise.all([
      number.boundingBox(),
      page.locator('neuron-value').getByRole('button').first().boundingBox(),
    ]);
    return buttons.y < at.y ? 'above' : 'below';
  };
  await number.focus();
  expect(await where()).toBe('above');
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => {
    document.documentElement.style.scrollPaddingBlockStart = '80px';
    scrollBy(0, document.querySelector('neuron-value').getBoundingClientRect().top - 90);
  });
  await number.evaluate((element) => element.focus({ preventScroll: true }));
  expect(await where()).toBe('below');
});
