import { expect, partsOf, test, violations } from './fixtures.mjs';

test('multiply, sum and activate can be gone through one at a time', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.button('Step through').click();
  await expect(parts.computed('p1')).toHaveText('?');
  await expect(parts.computed('z')).toHaveText('?');
  await expect(parts.computed('y')).toHaveText('?');
  const next = parts.root.locator('button.next');
  await next.click();
  await expect(parts.computed('p2')).toHaveText('−0.9');
  await expect(parts.computed('z')).toHaveText('?');
  await expect(parts.narration).toHaveText('Multiply. 2 × 0.5 = 1, 3 × (−0.3) = −0.9, 1 × 0.8 = 0.8');
  await next.click();
  await expect(parts.computed('z')).toHaveText('0.9');
  await expect(parts.computed('y')).toHaveText('?');
  await expect(parts.narration).toHaveText('Sum. 1 + (−0.9) + 0.8 + 0 = 0.9');
  await next.click();
  await expect(parts.computed('y')).toHaveText('0.9');
  await expect(parts.narration).toHaveText('2 × 0.5 + 3 × (−0.3) + 1 × 0.8 + 0 = 0.9, ReLU(0.9) = 0.9');
  await parts.button('Multiply').click();
  await expect(parts.computed('y')).toHaveText('?');
});

test('each activation can be chosen, by clicks and by keys; the sigmoid of 0.9 is 0.7109', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  for (const [name, y] of [
    ['identity', '0.9'],
    ['step', '1'],
    ['leaky ReLU', '0.9'],
    ['tanh', '0.7163'],
    ['sigmoid', '0.7109'],
  ]) {
    await parts.root.getByText(name, { exact: true }).last().click();
    await expect(parts.computed('y')).toHaveText(y);
  }
  await expect(parts.script).toContainText('output = torch.sigmoid(weighted_sum)');
  await expect(parts.printout).toContainText('tensor(0.7109)');
  await expect(parts.root.getByRole('radio', { name: 'sigmoid' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(parts.computed('y')).toHaveText('0.7163');
});

test('the weights’ edges show size by width and sign by dashes', async ({ page, host }) => {
  await host('<neuron-parts inputs="1, 1, 1" weights="2, -1, 0"></neuron-parts>');
  const edges = page.locator('neuron-parts .edge.weight');
  await expect(edges).toHaveCount(3);
  const [wide, narrow, zero] = await edges.evaluateAll((all) =>
    all.map((edge) => ({
      width: Number.parseFloat(getComputedStyle(edge).strokeWidth),
      dashes: getComputedStyle(edge).strokeDasharray,
    })),
  );
  expect(wide.width).toBeGreaterThan(1.5 * narrow.width);
  expect(narrow.width).toBeGreaterThan(zero.width);
  expect([wide.dashes, narrow.dashes === 'none']).toEqual(['none', false]);
});

test('inputs can be added and removed, undone and reset', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.button('Add an input').click();
  await expect(parts.computed('p4')).toHaveText('0.5');
  await parts.button('Undo').click();
  await expect(parts.computed('p4')).toHaveCount(0);
  await parts.button('Redo').click();
  await parts.number('weight 4').focus();
  await page.keyboard.press('ArrowUp');
  await parts.button('Reset').click();
  await expect(parts.computed('p4')).toHaveCount(0);
  await expect(parts.computed('y')).toHaveText('0.9');
});

test('the computation is told to a screen reader, politely and not at first', async ({ page, host }) => {
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  const picture = parts.root.getByRole('group', { name: /A neuron with 3 inputs/ });
  await expect(picture).toHaveAccessibleName(
    /Inputs 2, 3, 1, weights 0\.5, −0\.3, 0\.8, bias 0\. Products 1, −0\.9, 0\.8\. Weighted sum 0\.9\. Output 0\.9 by ReLU\./,
  );
  const status = parts.root.locator('.widget > .unseen[role=status]');
  await expect(status).toHaveText('');
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(status).toHaveText(/weights 0\.7, −0\.3, 0\.8.*Output 1\.3 by ReLU/);
});

test('the copy button copies the script that is shown', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host('<neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  const shown = await parts.script.textContent();
  await parts.button('Copy').click();
  await expect(parts.button('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(shown.trim());
  expect(copied).toContain('inputs = torch.tensor([2.0, 3.0, 1.0])\n');
});

test.describe('bad attributes', () => {
  test('each is named with what was given and what is accepted; the default and the rest of the page go on', async ({
    page,
    host,
  }) => {
    await host(`<neuron-parts inputs="2, x, 1" bias="much" activation="relux" hide="cod"></neuron-parts>
      <neuron-parts inputs="1, 2" weights="3, 4" activation="identity"></neuron-parts><p>after</p>`);
    const [bad, good] = [page.locator('neuron-parts').first(), page.locator('neuron-parts').last()];
    const notices = bad.locator('.notice');
    await expect(notices).toHaveCount(4);
    await expect(notices.nth(0)).toContainText('inputs="2, x, 1": “x” is not a number');
    await expect(notices.nth(1)).toContainText('bias="much"');
    await expect(notices.nth(2)).toContainText('accepted are identity, step, relu, leaky_relu, sigmoid, tanh');
    await expect(notices.nth(3)).toContainText(
      'hide="cod" is not known; accepted are activations, code, controls, inputs, link, save, steps, undo',
    );
    await expect(partsOf(bad).computed('y')).toHaveText('0.9');
    await expect(partsOf(good).computed('y')).toHaveText('11');
    await expect(page.getByText('after')).toBeVisible();
  });

  test('hostile text stays text', async ({ page, host }) => {
    await host(`<neuron-parts inputs="<img src=x onerror=alert(1)>" model="__proto__"></neuron-parts>`);
    await expect(page.locator('neuron-parts .notice')).toContainText('<img');
    expect(await page.locator('neuron-parts img').count()).toBe(0);
  });

  test('the message can be heard as an event', async ({ page, host }) => {
    await page.addInitScript(() => {
      globalThis.heard = [];
      addEventListener('neuron-error', (event) => globalThis.heard.push(event.detail));
    });
    await host('<neuron-parts bias="x"></neuron-parts>');
    await expect
      .poll(() => page.evaluate(() => globalThis.heard))
      .toEqual([
        {
          ...{ element: 'neuron-parts', id: '', key: 'neuron-parts', model: '' },
          code: 'bad-attribute',
          message: expect.stringContaining('bias="x"'),
          problem: { code: 'not-a-number', attribute: 'bias', given: 'x', part: 'x', instead: '0' },
        },
      ]);
  });
});

test('a page can change attributes later, and hears of each change by the learner', async ({ page, host }) => {
  await host('<neuron-parts inputs="1" weights="1"></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await expect(parts.computed('y')).toHaveText('1');
  await parts.root.evaluate((element) => {
    element.setAttribute('inputs', '4');
    element.weights = '2';
    element.addEventListener('neuron-change', (event) => (globalThis.detail = event.detail));
  });
  await expect(parts.computed('y')).toHaveText('8');
  await parts.number('bias').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => globalThis.detail?.output)).toBeCloseTo(8.1, 5);
});

test('an element that is moved keeps its numbers; properties set before the upgrade count', async ({ page, host }) => {
  await host('<div></div><neuron-parts></neuron-parts>');
  const parts = partsOf(page.locator('neuron-parts'));
  await parts.number('weight 1').focus();
  await page.keyboard.press('ArrowUp');
  await parts.root.evaluate((element) => document.querySelector('div').append(element));
  await expect(parts.number('weight 1')).toHaveAttribute('aria-valuetext', '0.6');
  await page.evaluate(() => {
    const late = document.createElement('neuron-parts');
    late.inputs = '5';
    late.weights = '3';
    late.id = 'late';
    document.querySelector('main').append(late);
  });
  await expect(partsOf(page.locator('#late')).computed('y')).toHaveText('15');
});

test('the script may be there twice', async ({ page, host }) => {
  await host('<script type="module" src="neuron-lesson.js?again"></script><neuron-parts></neuron-parts>');
  await expect(partsOf(page.locator('neuron-parts')).computed('y')).toHaveText('0.9');
});

for (const width of [222, 320, 500, 768, 1200]) {
  test(`one to eight inputs fit into ${width} pixels, and every number into its box`, async ({ page, host }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    await host(
      '<neuron-parts inputs="1,1,1,1,1,1,1,1" weights="-123456,0.0001234,1,1,1,1,1,1" bias="-0.000123"></neuron-parts>',
    );
    const parts = partsOf(page.locator('neuron-parts'));
    await expect(parts.computed('y')).toBeVisible();
    for (let inputs = 8; inputs >= 1; inputs--) {
      const outside = await parts.root.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [...element.shadowRoot.querySelectorAll('*')]
          .filter((each) => !each.closest('pre, .unseen'))
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          })
          .map((each) => each.outerHTML.slice(0, 120));
      });
      expect(outside).toEqual([]);
      const cut = await parts.root.locator('.number').evaluateAll((numbers) =>
        numbers
          .filter((number) => {
            const [text, box] = ['.value', '.body'].map((part) => number.querySelector(part).getBoundingClientRect());
            return text.left < box.left || text.right > box.right;
          })
          .map((number) => number.textContent),
      );
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width + 16);
      if (inputs > 1) await parts.button('Remove the last input').click();
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the quantities have their colours on a page that knows nothing of them', async ({ page, host }) => {
      await host('<neuron-parts></neuron-parts>');
      const symbols = page.locator('neuron-parts .diagram .symbol');
      await expect(symbols.first()).toBeVisible();
      const fills = await symbols.evaluateAll((all) =>
        all.map((symbol) => [symbol.textContent, getComputedStyle(symbol).fill]),
      );
      const fill = Object.fromEntries(fills);
      expect([fill['x₁'], fill['w₁'], fill['w₂']]).toEqual(
        colorScheme === 'light'
          ? ['rgb(11, 98, 196)', 'rgb(163, 79, 0)', 'rgb(122, 61, 184)']
          : ['rgb(108, 178, 255)', 'rgb(255, 171, 92)', 'rgb(199, 155, 255)'],
      );
    });

    test('axe finds nothing: default, stepping, typing, error', async ({ page, host }) => {
      await host('<h1>Host</h1><neuron-parts></neuron-parts><p><neuron-parts bias="x"></neuron-parts></p>');
      const parts = partsOf(page.locator('neuron-parts').first());
      await expect(parts.computed('y')).toHaveText('0.9');
      expect(await violations(page)).toEqual([]);
      await parts.button('Step through').click();
      await expect(parts.computed('y')).toHaveText('?');
      expect(await violations(page)).toEqual([]);
      await parts.number('weight 1').focus();
      await page.keyboard.type('-');
      await page.keyboard.press('Enter');
      await expect(parts.root.getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('what a teacher locks is shown and can’t be changed; the rest can', async ({ page, host }) => {
  await host(
    '<neuron-parts locked="bias activation w1"></neuron-parts><neuron-parts locked="everything"></neuron-parts>',
  );
  const parts = partsOf(page.locator('neuron-parts').first());
  await expect(parts.computed('b')).toHaveText('0');
  await expect(parts.computed('w1')).toHaveText('0.5');
  await expect(parts.number('bias')).toHaveCount(0);
  await expect(parts.root.getByRole('radio')).toHaveCount(0);
  await expect(parts.slider).toHaveAccessibleName('weight 2');
  await parts.button('increase weight 2').click();
  await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '−0.2');
  await expect(page.locator('neuron-parts').last().locator('.notice')).toContainText(
    'there is no “everything”; accepted are activation, bias, inputs, points, weights',
  );
});
