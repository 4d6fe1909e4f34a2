/** Sections 9 and 10 of the lesson, as a learner uses them. */
import { drag, expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

/** The rows of a gate's table, each as its cells' texts without the conditions. */
async function rowsOf(gate) {
  await expect(gate.locator('.truth')).toBeVisible();
  return gate
    .locator('.truth tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.cells].filter((cell) => cell.className !== 'condition').map((cell) => cell.textContent.trim()),
      ),
    );
}

const firing = (gate) => gate.locator('.plane');

/** Records an element's events from now on. Returns a function that gives their details. */
async function listen(gate, type) {
  await gate.evaluate((element, name) => {
    element.heard = [];
    element.addEventListener(name, (event) => element.heard.push(event.detail));
  }, type);
  return () => gate.evaluate((element) => element.heard);
}

test('AND: the sums, outputs, boundary and the bar of the lesson', async ({ page, host }) => {
  await host('<neuron-gate gate="and"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  expect(await rowsOf(gate)).toEqual([
    ['(0, 0)', '−1.5', '0', '0✓'],
    ['(0, 1)', '−0.5', '0', '0✓'],
    ['(1, 0)', '−0.5', '0', '0✓'],
    ['(1, 1)', '0.5', '1', '1✓'],
  ]);
  await expect(gate.locator('.verdict')).toContainText(
    'The products sum to 0, 1, 1 and 2. The bias sets the bar at 1.5',
  );
  await expect(gate.locator('.verdict')).toContainText('every bias above −2 and up to −1 will do');
  await expect(firing(gate)).toHaveAttribute('aria-label', /fires: \(1, 1\)\.$/);
});

test('OR, NOT, NAND and NOR are one neuron with other numbers', async ({ page, host }) => {
  await host('<neuron-gate gate="or, not, nand, nor"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const wanted = { OR: '0111', NOT: '10', NAND: '1110', NOR: '1000' };
  for (const [name, outputs] of Object.entries(wanted)) {
    await gate.getByRole('button', { name, exact: true }).click();
    await expect(gate.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(gate.locator('.verdict')).toContainText(`This is ${name}.`);
    expect((await rowsOf(gate)).map(([, , output]) => output).join('')).toBe(outputs);
  }
  await gate.getByRole('button', { name: 'NOT', exact: true }).click();
  const parts = partsOf(gate);
  expect(await parts.value('weight 1')).toBe('−1');
  expect(await parts.value('bias')).toBe('0.5');
  await expect(parts.number('weight 2')).toHaveCount(0);
});

test('what was changed of a gate is there again after a look at another', async ({ page, host }) => {
  await host('<neuron-gate gate="or, nor"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  await parts.number('bias').focus();
  await page.keyboard.press('ArrowDown');
  await gate.getByRole('button', { name: 'NOR', exact: true }).click();
  expect(await parts.value('bias')).toBe('0.5');
  await gate.getByRole('button', { name: 'OR', exact: true }).click();
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '−0.6');
  await page.keyboard.press('Control+z');
  await expect(parts.number('bias')).toHaveAttribute('aria-valuetext', '−0.5');
});

test('a dragged weight moves table, plane and verdict, and a row can be chosen by keys', async ({ page, host }) => {
  await host('<neuron-gate gate="and"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  const before = await gate.locator('.boundary').getAttribute('d');
  await drag(page, parts.number('weight 2'), 50);
  await expect(parts.number('weight 2')).toHaveAttribute('aria-valuetext', '2');
  expect((await rowsOf(gate))[1]).toEqual(['(0, 1)', '0.5', '1', '0✗']);
  expect(await gate.locator('.boundary').getAttribute('d')).not.toBe(before);
  await expect(firing(gate)).toHaveAttribute('aria-label', /fires: \(0, 1\), \(1, 1\)\.$/);
  await expect(gate.locator('.point.wrong')).toHaveCount(1);
  await expect(gate.locator('.verdict')).toContainText('(0, 1) gives z = 0.5, which is above 0');
  await gate.getByRole('button', { name: '(0, 1)' }).focus();
  await page.keyboard.press('Enter');
  await expect(parts.computed('x1')).toHaveText('0');
  await expect(parts.computed('z')).toHaveText('0.5');
});

test('a challenge: each failed check helps more, and a solution is told', async ({ page, host }) => {
  await host('<neuron-gate gate="and" challenge></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  const goals = await listen(gate, 'neuron-goal');
  const verdict = gate.locator('.verdict');
  const check = parts.button('Check');
  await expect(gate.locator('.truth .mark')).toHaveCount(0);

  await check.click();
  await expect(verdict).toContainText('2 rows are wrong. (0, 0) gives z = 0.2, which is above 0');
  await expect(verdict).not.toContainText('Lower b');
  await expect(gate.locator('.truth .mark')).toHaveCount(4);
  // Looking at another row doesn't count as a new attempt.
  await parts.button('(0, 1)').click();
  await expect(gate.locator('.truth .mark')).toHaveCount(4);
  await expect(check).toHaveAttribute('aria-disabled', 'true');

  await parts.number('bias').focus();
  await page.keyboard.press('ArrowDown');
  await expect(gate.locator('.truth .mark')).toHaveCount(0);
  await check.click();
  await expect(verdict).toContainText('Lower b.');

  await parts.number('bias').focus();
  await page.keyboard.press('ArrowDown');
  await check.click();
  await expect(verdict).toContainText(
    'With these weights no bias will do: (1, 1) has to fire, and its products sum to 0; (1, 0) must not, and has 0.5. Raise w₂.',
  );
  await expect(parts.button('Show an answer')).toBeVisible();

  for (const [label, value] of [
    ['weight 1', '1'],
    ['weight 2', '1'],
    ['bias', '-1.2'],
  ]) {
    await parts.number(label).focus();
    await page.keyboard.type(`${value}\n`);
  }
  await check.click();
  await expect(verdict).toContainText(/Solved!.*This is AND\./);
  expect(await goals()).toMatchObject([{ model: '', goal: 'gate', gate: 'and', tries: 4, attempt: 4 }]);
});

test('an answer that is asked for is no solution of the learner’s', async ({ page, host }) => {
  await host('<neuron-gate gate="nor" challenge></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  const goals = await listen(gate, 'neuron-goal');
  for (let i = 0; i < 3; ++i) {
    await parts.button('Check').click();
    await parts.button('increase weight 1').click();
  }
  await parts.button('Show an answer').click();
  await expect(gate.locator('.verdict')).toContainText(/One answer of many:.*This is NOR\./);
  expect(await goals()).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(gate.locator('.verdict')).not.toContainText('This is NOR');
});

test('XOR has no numbers: the four conditions contradict each other', async ({ page, host }) => {
  await host('<neuron-gate gate="xor"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  await expect(gate.locator('.condition').nth(1)).toHaveText('b ≤ 0');
  await expect(gate.locator('td.condition')).toHaveText(['b ≤ 0', 'w₂ + b > 0', 'w₁ + b > 0', 'w₁ + w₂ + b ≤ 0']);
  await expect(gate.locator('.verdict')).toContainText('w₁ + w₂ + 2b > 0');
  await expect(gate.locator('.verdict')).toContainText('w₁ + w₂ + 2b ≤ 0');
  await expect(gate.locator('.plane .link')).toHaveCount(2);
});

test('predict first: nothing is given away before all guesses are made', async ({ page, host }) => {
  await host('<neuron-gate gate="or" predict></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  const goals = await listen(gate, 'neuron-goal');
  await expect(gate.locator('.boundary')).toHaveCount(0);
  await expect(parts.computed('y')).toHaveText('?');
  await expect(gate.locator('.truth tbody')).not.toContainText('0.5');
  await expect(gate.getByRole('table')).toHaveAccessibleName(/sum and output, which aren’t shown yet$/);
  const show = parts.button('Show the outputs');
  await expect(show).toHaveAttribute('aria-disabled', 'true');
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(gate.locator('.boundary')).toHaveCount(0);
  for (const [row, output] of [
    ['(0, 0)', '1'],
    ['(0, 1)', '1'],
    ['(1, 0)', '1'],
    ['(1, 1)', '1'],
  ]) {
    const guess = gate.getByRole('group', { name: `Your guess for ${row}` });
    await guess.getByRole('button', { name: output }).click();
  }
  await show.click();
  await expect(gate.locator('.boundary')).toHaveCount(1);
  await expect(gate.locator('.verdict')).toContainText('3 of 4 are as you said');
  await expect(gate.locator('.miss')).toHaveText('1 ✗');
  expect(await goals()).toMatchObject([{ model: '', goal: 'predict', gate: 'or', right: 3, of: 4, success: false }]);
  // Later changes don't affect how good the guesses were.
  await parts.number('bias').focus();
  await page.keyboard.type('5\n');
  await expect(gate.locator('.verdict')).toContainText('3 of 4 are as you said');
});

test.describe('what an author gets wrong', () => {
  test('is named, and the gate goes on', async ({ page, host }) => {
    await host(
      '<neuron-gate gate="nandy"></neuron-gate><neuron-gate gate="not" weights="1, 2"></neuron-gate><neuron-gate hide="tabel"></neuron-gate>',
    );
    const gates = page.locator('neuron-gate');
    await expect(gates.nth(0).locator('.notice')).toContainText(
      'gate="nandy" is not known; accepted are and, or, not, nand, nor, xor. Using and.',
    );
    await expect(gates.nth(0).locator('.verdict')).toContainText('This is AND.');
    await expect(gates.nth(1).locator('.notice')).toContainText('2 numbers instead of 1');
    await expect(gates.nth(1).locator('.verdict')).toContainText('This is NOT.');
    await expect(gates.nth(2).locator('.notice')).toContainText('hide="tabel" is not known');
  });

  test('a neuron with another number of inputs is told, not bent', async ({ page, host }) => {
    await host(
      '<neuron-parts model="m" inputs="1, 2, 3" weights="1, 1, 1"></neuron-parts><neuron-gate model="m"></neuron-gate>',
    );
    await expect(page.locator('neuron-gate .notice')).toContainText('AND has 2 inputs, and the neuron “m” has 3.');
    await expect(partsOf(page.locator('neuron-parts')).computed('y')).toHaveText('6');
  });
});

test('a gate shares its neuron with other elements', async ({ page, host }) => {
  await host(
    '<neuron-gate model="g" gate="and"></neuron-gate><p>b is <neuron-value model="g" name="b">−1.5</neuron-value></p>',
  );
  await page.locator('neuron-value').getByRole('spinbutton').focus();
  await page.keyboard.type('-0.5\n');
  await expect(page.locator('neuron-gate .verdict')).toContainText('2 rows are wrong');
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  await host('<div><neuron-gate gate="and, or, not, nand, nor, xor" predict></neuron-gate></div>');
  const gate = page.locator('neuron-gate');
  await expect(gate.getByRole('table')).toBeVisible();
  expect(await overflowing(page, gate, [222, 320, 390, 488, 520, 664, 768, 1024, 1200])).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}: default, challenge failed and solved, guessing, error`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host(`<h1>Gates</h1><neuron-gate gate="and, xor"></neuron-gate><neuron-gate gate="or" challenge></neuron-gate>
      <neuron-gate gate="not" predict></neuron-gate><neuron-gate gate="nandy"></neuron-gate>`);
    const challenged = partsOf(page.locator('neuron-gate').nth(1));
    await challenged.button('Check').click();
    await expect(challenged.root.locator('.verdict.wrong')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('the lesson’s sections on gates are live: AND, OR and NOT, and a challenge', async ({ page }) => {
  await page.goto('');
  const [and, more, turn] = [0, 1, 2].map((i) => page.locator('neuron-gate').nth(i));
  await and.scrollIntoViewIfNeeded();
  expect((await rowsOf(and)).map(([, z]) => z)).toEqual(['−1.5', '−0.5', '−0.5', '0.5']);
  await more.scrollIntoViewIfNeeded();
  expect((await rowsOf(more)).map(([, , output]) => output)).toEqual(['0', '1', '1', '1']);
  await partsOf(more).button('NOT').click();
  expect((await rowsOf(more)).map(([, z]) => z)).toEqual(['0.5', '−0.5']);
  await turn.scrollIntoViewIfNeeded();
  await partsOf(turn).button('Check').click();
  await expect(turn.locator('.verdict')).toContainText('rows are wrong');
});

test('the line can be drawn before it is shown; then both are there, and how they differ', async ({ page, host }) => {
  await host('<neuron-gate gate="and, not" predict="line"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const words = gate.locator('.verdict .words');
  await expect(words).toContainText('Where does the neuron’s line run?');
  await expect(gate.locator('.truth')).not.toContainText('−0.5');
  await expect(gate.locator('.point.open')).toHaveCount(4);
  await page.evaluate(() => {
    globalThis.goals = [];
    document.addEventListener('neuron-goal', (event) => globalThis.goals.push(event.detail));
  });

  const turn = gate.getByRole('slider', { name: 'Turn the line' });
  await turn.focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+z');
  await expect(gate.locator('.guess svg')).toHaveAttribute('aria-label', /crosses x₂ at 0\.5/);
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
  await expect(gate.locator('.guess svg')).toHaveAttribute('aria-label', /crosses x₁ at 1\.09/);
  await gate.getByRole('button', { name: 'Show the neuron’s' }).click();
  await expect(words).toContainText('3 of 4 are as you said');
  await expect(words).toContainText('The neuron’s: The line crosses x₁ at 1.5 and x₂ at 1.5, 1.0607 from the origin.');
  await expect(gate.locator('.guessed')).toHaveCount(1);
  expect(await page.evaluate(() => globalThis.goals)).toMatchObject([
    { goal: 'predict', gate: 'and', right: 3, of: 4 },
  ]);

  // Once more, now outwards with the mouse.
  await gate.getByRole('button', { name: 'Guess again' }).click();
  const handle = await gate.getByRole('slider', { name: 'Move the line' }).locator('.grip').boundingBox();
  await page.mouse.move(handle.x + 5, handle.y + 5);
  await page.mouse.down();
  await page.mouse.move(handle.x + 45, handle.y - 25, { steps: 4 });
  await page.mouse.up();
  await gate.getByRole('button', { name: 'Show the neuron’s' }).click();
  await expect(words).toContainText('4 of 4 are as you said');

  await gate.getByRole('button', { name: 'NOT', exact: true }).click();
  await expect(words).toContainText('Where does the neuron’s threshold run?');
  await gate.getByRole('button', { name: 'Swap the sides' }).click();
  await gate.getByRole('button', { name: 'Show the neuron’s' }).click();
  await expect(words).toContainText('2 of 2 are as you said');
});

test('the whole truth table is seen, whatever the room beside the plane', async ({ page, host }) => {
  await host('<neuron-gate predict></neuron-gate>');
  const gate = page.locator('neuron-gate');
  for (const row of ['(0, 0)', '(0, 1)', '(1, 0)', '(1, 1)']) {
    await gate
      .getByRole('group', { name: `Your guess for ${row}` })
      .getByRole('button', { name: '0' })
      .click();
  }
  await gate.getByRole('button', { name: 'Show the outputs' }).click();
  for (const width of [320, 480, 720, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    const place = gate.locator('.table');
    expect(await place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `${width}`).toBe(0);
  }
});

test('no heading of the truth table breaks within a word', async ({ page, host }) => {
  await host('<neuron-gate></neuron-gate>');
  const headings = page.locator('neuron-gate .truth thead th');
  await expect(headings.last()).toHaveText('wanted');
  for (const width of [222, 300, 356, 390, 660, 690, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    const broken = await headings.evaluateAll((cells) => {
      const words = cells.flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          for (const match of texts.currentNode.data.matchAll(/\p{L}+/gu)) {
            const range = new Range();
            range.setStart(texts.currentNode, match.index);
            range.setEnd(texts.currentNode, match.index + match[0].length);
            found.push({ word: match[0], lines: range.getClientRects().length });
          }
        }
        return found;
      });
      return words.filter(({ lines }) => lines > 1);
    });
    expect(broken, `${width}`).toEqual([]);
  }
});

test('all weights that make a gate are an area in which the neuron’s own can be moved', async ({ page, host }) => {
  await host('<h1>Host</h1><neuron-gate gate="and, xor"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  await gate.getByText('All weights that make AND').click();
  const own = gate.getByRole('slider', { name: 'The neuron’s weights' });
  await expect(own).toHaveAttribute('aria-valuetext', 'weights (1, 1), inside');
  const picture = gate.locator('.solutions');
  await expect(picture).toHaveAttribute('aria-label', /corners \(1\.5, 0\), \(1\.5, 1\.5\), \(0, 1\.5\)/);

  await own.press('ArrowRight');
  await own.press('Shift+ArrowRight');
  await expect(own).toHaveAttribute('aria-valuetext', 'weights (2.1, 1), outside');
  await expect(gate.locator('.verdict')).toContainText('(1, 0) gives z = 0.6');
  await page.keyboard.press('Control+z');
  await expect(own).toHaveAttribute('aria-valuetext', 'weights (1, 1), inside');

  const { x, y, width } = await own.locator('.hit-area').boundingBox();
  await page.mouse.move(x + width / 2, y + width / 2);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 80, { steps: 5 });
  await page.mouse.up();
  await expect(own).toHaveAttribute('aria-valuetext', /outside$/);
  await page.keyboard.press('Control+z');
  await expect(own).toHaveAttribute('aria-valuetext', 'weights (1, 1), inside');

  await gate.getByRole('button', { name: 'XOR' }).click();
  await expect(gate.locator('.solutions-place')).toContainText('no weights make XOR');
  expect(await violations(page)).toEqual([]);
});

test('in a challenge the weights that solve it are not told before it is solved', async ({ page, host }) => {
  await host('<neuron-gate gate="or" challenge></neuron-gate>');
  const gate = page.locator('neuron-gate');
  await gate.getByRole('button', { name: 'Check' }).click();
  await expect(gate.locator('.verdict')).toContainText('wrong');
  await expect(gate.getByText('All weights that make OR')).toHaveCount(0);
});
