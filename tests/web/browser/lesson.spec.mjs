import { drag, drawn, expect, partsOf, test, violations } from './fixtures.mjs';

/** The two pictures of the example neuron, in the sections on the parts and on PyTorch, and its live numbers. */
function example(page) {
  return {
    first: partsOf(page.locator('neuron-parts').first()),
    second: partsOf(page.locator('neuron-parts').last()),
    live: (name) => page.locator(`neuron-value[name="${name}"]`).first(),
    shown: (name) => page.locator(`neuron-value[name="${name}"]`).first().locator('.settable, .computed'),
  };
}

test('the facts of the sections on the parts and on PyTorch are live', async ({ page }) => {
  await page.goto('');
  const { first, second, shown } = example(page);
  for (const [name, text] of [
    ['x1', '2'],
    ['x2', '3'],
    ['x3', '1'],
    ['w1', '0.5'],
    ['w2', '−0.3'],
    ['w3', '0.8'],
    ['z', '0.9'],
    ['y', '0.9'],
  ]) {
    await expect(shown(name)).toHaveText(text);
  }
  for (const [name, text] of [
    ['p1', '1'],
    ['p2', '−0.9'],
    ['p3', '0.8'],
    ['z', '0.9'],
    ['y', '0.9'],
  ]) {
    await expect(first.computed(name)).toHaveText(text);
    await expect(second.computed(name)).toHaveText(text);
  }
  await expect(second.printout).toHaveText('tensor([ 1.0000, -0.9000,  0.8000])\ntensor(0.9000)\ntensor(0.9000)');
  await first.root.getByText('sigmoid', { exact: true }).click();
  await expect(second.computed('y')).toHaveText('0.7109');
});

test('dragging 0.5 in the prose moves the sentence, both pictures, the sum and the code together', async ({ page }) => {
  await page.goto('');
  const { first, second, live, shown } = example(page);
  await expect(shown('w1')).toHaveText('0.5');
  await drag(page, live('w1').getByRole('spinbutton'), 50);
  await expect(shown('w1')).toHaveText('1.5');
  await expect(first.computed('p1')).toHaveText('3');
  await expect(second.computed('z')).toHaveText('2.9');
  await expect(second.script).toContainText('torch.tensor([1.5, -0.3, 0.8])');
  await expect(second.printout).toContainText('tensor([ 3.0000, -0.9000,  0.8000])');
  for (const each of await page.locator('neuron-value[name="y"] .computed').all()) await expect(each).toHaveText('2.9');
});

test('a number in a sentence answers to keys, typing and its buttons, and to undo', async ({ page }) => {
  await page.goto('');
  const { first, live } = example(page);
  const number = live('w1').getByRole('spinbutton');
  await number.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(number).toHaveText('1.5');
  await live('w1').getByRole('button', { name: 'decrease weight 1' }).click();
  await expect(number).toHaveText('1.4');
  await number.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('−2,5');
  await page.keyboard.press('Enter');
  await expect(number).toHaveText('−2.5');
  await expect(number).toBeFocused();
  await expect(first.computed('p1')).toHaveText('−5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await expect(live('w1').getByRole('alert')).toContainText('“abc” is not a number');
  await page.keyboard.press('Escape');
  await expect(number).toHaveText('−2.5');
  await page.keyboard.press('Control+z');
  await expect(number).toHaveText('1.4');
});

test('the arrow keys go from section to section, but not while a number has them', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('ArrowRight');
  const heading = page.locator('section h2').first();
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('section h2').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toBeFocused();
  const number = example(page).first.number('input 1');
  await number.focus();
  await page.keyboard.press('ArrowRight');
  await expect(number).toBeFocused();
  await expect(number).toHaveAttribute('aria-valuetext', '2.1');
});

test('on a wide screen the widget stands beside its text and stays in view while that is read', async ({ page }) => {
  await page.goto('');
  const widget = page.locator('neuron-parts').first();
  const heading = page.getByRole('heading', { name: 'The five parts' });
  await expect(widget.locator('.diagram')).toBeVisible();
  await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const section = heading.locator('xpath=ancestor::section');
  const [text, picture] = [await section.locator('p').first().boundingBox(), await widget.boundingBox()];
  expect(picture.x).toBeGreaterThan(text.x + text.width);
  const { height } = await section.boundingBox();
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), height - 1000);
  const later = await widget.boundingBox();
  expect(later.y).toBeGreaterThan(0);
  expect(later.y + later.height).toBeLessThan(900);
});

for (const width of [320, 390]) {
  test(`at ${width} pixels the widget stands below its paragraph and nothing is wider than the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    const widget = page.locator('neuron-parts').first();
    await expect(widget.locator('.diagram')).toBeVisible();
    const paragraph = await page.locator('section:has(neuron-parts) p').first().boundingBox();
    const picture = await widget.boundingBox();
    expect(picture.y).toBeGreaterThan(paragraph.y + paragraph.height);
    expect(picture.x + picture.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

for (const width of [390, 1440]) {
  test(`loading shifts nothing at ${width} pixels, wherever the reader is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!entry.hadRecentInput)
            globalThis.shifts.push(`${entry.value} ${entry.sources.map((s) => s.node?.outerHTML?.slice(0, 80))}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const hash of ['', '#the-five-parts', '#a-neuron-in-pytorch']) {
      await page.goto('about:blank');
      await page.goto(hash);
      await expect(page.locator('neuron-parts').last().locator('.diagram')).toBeVisible();
      await drawn(page);
      expect(await page.evaluate(() => globalThis.shifts), hash).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const width of [320, 1440]) {
      test(`axe finds nothing on the whole lesson at ${width} pixels`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.goto('');
        await expect(page.locator('neuron-parts').last().locator('.diagram')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('a quiet page draws no frames and asks nothing of other origins', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('neuron-parts').last().locator('.diagram')).toBeVisible();
  const frames = await page.evaluate(async () => {
    let asked = 0;
    const { requestAnimationFrame: original } = globalThis;
    globalThis.requestAnimationFrame = (callback) => {
      asked += 1;
      return original.call(globalThis, callback);
    };
    // Waits for 30 frames, about half a second.
    for (let i = 0; i < 30; i += 1) await new Promise((done) => original.call(globalThis, done));
    return asked;
  });
  expect(frames).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const width of [390, 1440]) {
  test(`as much height is kept as all activations take at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    for (const name of ['activation', 'parts']) {
      const widget = page.locator(`neuron-${name}`).first();
      await widget.scrollIntoViewIfNeeded();
      await expect(widget.locator('.widget')).toBeVisible();
      await drawn(page);
      const { kept, taken } = await widget.evaluate((element) => {
        const kept = Number.parseFloat(getComputedStyle(element).minBlockSize);
        element.style.minBlockSize = '0';
        const { height } = element.getBoundingClientRect();
        element.style.minBlockSize = '';
        return { kept, taken: height };
      });
      const place = `web/elements/${name}/height.css keeps ${kept} px; the widget takes ${taken} px`;
      expect(kept - taken, place).toBeGreaterThanOrEqual(0);
      expect(kept - taken, place).toBeLessThan(24);
    }
  });
}
