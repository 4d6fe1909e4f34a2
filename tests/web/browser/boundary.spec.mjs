/** Section 8 of the lesson, as a learner uses it: a line, a threshold, a plane, and whether one exists at all. */
import { drag, expect, middleOf, overflowing, test, violations } from './fixtures.mjs';

const words = (boundary) => boundary.locator('.side > .words');
const number = (boundary, label) => boundary.getByRole('spinbutton', { name: label, exact: true });

/** Drags with the mouse from one place to another. */
async function pull(page, [fromX, fromY], [dx, dy]) {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + dx / 2, fromY + dy / 2);
  await page.mouse.move(fromX + dx, fromY + dy);
  await page.mouse.up();
}

test('AND’s line in words; a dragged bias moves it without turning', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 1" bias="-1.5"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await expect(words(boundary)).toContainText('The line crosses x₁ at 1.5 and x₂ at 1.5, 1.0607 from the origin.');
  await expect(words(boundary)).toContainText('4 points are on the 1 side, 4 on the 0 side: all right.');
  await number(boundary, 'bias').focus();
  await page.keyboard.type('0\n');
  await expect(words(boundary)).toContainText('The line crosses x₁ at 0 and x₂ at 0, through the origin.');
  await page.keyboard.press('Control+z');
  await expect(words(boundary)).toContainText('crosses x₁ at 1.5');
  await drag(page, number(boundary, 'weight 2'), -50);
  await expect(words(boundary)).toContainText('The line crosses x₁ at 1.5, 1.5 from the origin.');
});

test('the line is dragged and turned in the picture, and the numbers follow, as one step', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 1" bias="-1.5"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  const slide = boundary.locator('.knob.slide .grip');
  await pull(page, await middleOf(slide), [40, -40]);
  await expect(number(boundary, 'bias')).not.toHaveAttribute('aria-valuetext', '−1.5');
  await expect(number(boundary, 'weight 1')).toHaveAttribute('aria-valuetext', '1');
  expect(Number(await number(boundary, 'bias').getAttribute('aria-valuenow'))).toBeLessThan(-1.5);
  await boundary.getByRole('button', { name: 'Undo' }).click();
  await expect(number(boundary, 'bias')).toHaveAttribute('aria-valuetext', '−1.5');

  const before = await boundary.locator('.boundary[d]').getAttribute('d');
  await pull(page, await middleOf(boundary.locator('.knob.turn .grip')), [0, 60]);
  expect(await boundary.locator('path.boundary').getAttribute('d')).not.toBe(before);
  const weights = await Promise.all(
    ['weight 1', 'weight 2'].map(async (label) => Number(await number(boundary, label).getAttribute('aria-valuenow'))),
  );
  // The line is steeper: x₁ weighs more than x₂, and the vector of weights is as long as before.
  expect(weights[0]).toBeGreaterThan(weights[1]);
  expect(Math.hypot(...weights)).toBeCloseTo(Math.SQRT2, 1);
  await boundary.getByRole('button', { name: 'Undo' }).click();
  await expect(number(boundary, 'weight 1')).toHaveAttribute('aria-valuetext', '1');
});

test('handles answer to keys', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 1" bias="-1.5"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.getByRole('slider', { name: 'Move the line' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(number(boundary, 'bias')).toHaveAttribute('aria-valuetext', '−1.4');
  await boundary.getByRole('slider', { name: 'Turn the line' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(number(boundary, 'weight 1')).not.toHaveAttribute('aria-valuetext', '1');
  await page.keyboard.press('Control+z');
  await expect(number(boundary, 'weight 1')).toHaveAttribute('aria-valuetext', '1');
});

test('points are added, moved, relabelled and removed by mouse and by keys', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 1" bias="-1.5" points="0 0 0; 1 1 1"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  const points = boundary.locator('[data-point]');
  await expect(points).toHaveCount(2);
  const [x, y] = await middleOf(boundary.locator('.ground'));
  await page.mouse.click(x, y + 60);
  await expect(points).toHaveCount(3);
  await expect(words(boundary)).toContainText('One is on the wrong side.');

  await points.nth(2).focus();
  await page.keyboard.press('Space');
  await expect(words(boundary)).toContainText('all right');
  const label = await points.nth(2).getAttribute('aria-label');
  expect(label).toMatch(/^Point 3 at \(0\.5, −?0(\.\d+)?\), class 0, right: z = −/);
  await page.keyboard.press('ArrowRight');
  await expect(points.nth(2)).not.toHaveAttribute('aria-label', label);
  await expect(points.nth(2)).toHaveAttribute('aria-label', /Point 3 at \(0\.[56]\d*,/);
  await page.keyboard.press('Delete');
  await expect(points).toHaveCount(2);

  await pull(page, await middleOf(points.nth(0).locator('.body')), [120, -120]);
  await expect(words(boundary)).toContainText('One is on the wrong side.');
  const editor = boundary.getByRole('group', { name: 'Point 1' });
  await editor.getByRole('button', { name: 'Class 0' }).click();
  await expect(words(boundary)).toContainText('all right');
  await editor.getByLabel('Point 1, input 1').fill('zero');
  await editor.getByLabel('Point 1, input 1').press('Enter');
  await expect(editor.getByRole('alert')).toContainText('“zero” is not a number');
  await editor.getByLabel('Point 1, input 1').fill('-0,5');
  await editor.getByLabel('Point 1, input 1').press('Enter');
  await expect(points.nth(0)).toHaveAttribute('aria-label', /^Point 1 at \(−0\.5,/);
  await editor.getByRole('button', { name: 'Remove' }).click();
  await expect(points).toHaveCount(1);
});

test('a coordinate that is being typed stays when the element is drawn again', async ({ page, host }) => {
  await host('<neuron-boundary points="0 1 0; 1 1 1"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.locator('[data-point="0"]').focus();
  const field = boundary.getByLabel('Point 1, input 1');
  await field.fill('-0,');
  await boundary.evaluate(async (element) => {
    element.requestUpdate();
    await element.updateComplete;
  });
  await expect(field).toHaveValue('-0,');
  await field.pressSequentially('5');
  await field.press('Enter');
  await expect(boundary.locator('[data-point="0"]')).toHaveAttribute('aria-label', /^Point 1 at \(−0\.5,/);
  await expect(field).toHaveValue('−0.5');
  await boundary.getByLabel('Point 1, input 2').fill('zero');
  await boundary.getByLabel('Point 1, input 2').press('Enter');
  await expect(boundary.getByRole('alert')).toContainText('“zero” is not a number');
  await boundary.locator('[data-point="1"]').focus();
  await expect(boundary.getByLabel('Point 2, input 2')).toHaveValue('1');
  await expect(boundary.getByRole('alert')).toHaveCount(0);
});

test('what is wrong with a coordinate is told, even in the frame of another change', async ({ page, host }) => {
  await host('<neuron-boundary points="0 0 0; 1 1 1"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.locator('[data-point="0"]').focus();
  const editor = boundary.getByRole('group', { name: 'Point 1' });
  await expect(editor).toBeVisible();
  await editor.evaluate((row) => {
    row.querySelector('button').click();
    const field = row.querySelector('input');
    field.value = 'zero';
    field.dispatchEvent(new Event('change'));
  });
  await expect(editor.getByRole('button', { name: 'Class 1' })).toBeVisible();
  await expect(editor.getByRole('alert')).toContainText('“zero” is not a number');
});

test('XOR’s corners: no line at all, and the two diagonals that cross show why', async ({ page, host }) => {
  await host('<neuron-boundary points="0 0 0; 0 1 1; 1 0 1; 1 1 0"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.getByRole('button', { name: 'Is there a line at all?' }).click();
  const answer = boundary.locator('.verdict');
  await expect(answer).toContainText('No: there is no such line, whatever the weights and the bias.');
  await expect(answer).toContainText('The two classes meet at (0.5, 0.5).');
  await expect(answer).toContainText('Of class 1: 0.5 · (0, 1) + 0.5 · (1, 0).');
  await expect(boundary.locator('.link')).toHaveCount(2);
  await expect(boundary.locator('.meeting')).toHaveCount(1);
  // The answer is only about the current points, so it goes away when a point changes.
  await boundary.locator('[data-point="3"]').focus();
  await page.keyboard.press('Space');
  await expect(answer).not.toContainText('No:');
  await expect(boundary.locator('.meeting')).toHaveCount(0);
  await boundary.getByRole('button', { name: 'Is there a line at all?' }).click();
  await expect(answer).toContainText('Yes. The line with the widest margin is');
  await boundary.getByRole('button', { name: 'Use this line' }).click();
  await expect(words(boundary)).toContainText('all right');
});

test('points come and go as CSV, and a bad line is named while the points stay', async ({ page, host }) => {
  await host('<neuron-boundary points="0 0 0; 1 1 1"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.getByText('Points as a table and as CSV').click();
  await expect(boundary.locator('tbody tr').nth(1)).toHaveText(/2\s*1\s*1\s*1\s*0\.5\s*1\s*1 ✓/);
  const field = boundary.getByLabel('CSV');
  await expect(field).toHaveValue('x1,x2,class\n0,0,0\n1,1,1');
  await field.fill('x1;x2;class\n0;0;0\n1;1\n');
  await boundary.getByRole('button', { name: 'Use these points' }).click();
  await expect(boundary.getByRole('alert')).toContainText('Line 3, “1, 1”: 2 values; a point has 3');
  await expect(boundary.locator('[data-point]')).toHaveCount(2);
  await boundary.getByLabel('Load a file').setInputFiles({
    name: 'points.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('0.5,0.5,0\n1.5,1.5,1\n-0.5,0,0\n'),
  });
  await expect(boundary.locator('[data-point]')).toHaveCount(3);
  await expect(boundary.getByRole('alert')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await boundary.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('points.csv');
});

test('the same neuron with one input is a threshold, with three a plane that can be looked at from all sides', async ({
  page,
  host,
}) => {
  await host('<neuron-boundary dimensions="1, 2, 3"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await boundary.getByRole('button', { name: '1 input', exact: true }).click();
  await expect(words(boundary)).toContainText('The threshold is at x₁ = 0.5.');
  await boundary.getByRole('slider', { name: 'Move the threshold' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(words(boundary)).toContainText('The threshold is at x₁ = 0.6.');
  await boundary.getByRole('button', { name: '3 inputs' }).click();
  await expect(words(boundary)).toContainText('The plane crosses x₁ at 1.5, x₂ at 1.5 and x₃ at 1.5');
  await expect(words(boundary)).toContainText('a hyperplane');
  const cut = boundary.locator('.cut');
  const before = await cut.getAttribute('d');
  await boundary.getByRole('button', { name: 'Turn the view right' }).click();
  await expect(cut).not.toHaveAttribute('d', before);
  await number(boundary, 'bias').focus();
  await page.keyboard.type('9\n');
  await expect(cut).toHaveCount(0);
  await expect(words(boundary)).toContainText('out of this picture, in all of which the neuron fires');
  await boundary.getByRole('button', { name: '1 input', exact: true }).click();
  await expect(words(boundary)).toContainText('The threshold is at x₁ = 0.6.');
});

test('a smooth activation shades smoothly, and what a teacher locks stays', async ({ page, host }) => {
  await host('<neuron-boundary activation="tanh" locked="bias points activation"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await expect(boundary.locator('linearGradient stop.below').first()).toBeAttached();
  await expect(boundary.locator('.knob')).toHaveCount(0);
  await expect(number(boundary, 'bias')).toHaveCount(0);
  await expect(boundary.getByRole('button', { name: 'Add a point' })).toHaveCount(0);
  const count = await boundary.locator('[data-point]').count();
  const [x, y] = await middleOf(boundary.locator('.ground'));
  await page.mouse.click(x, y + 60);
  await expect(boundary.locator('[data-point]')).toHaveCount(count);
});

test('what an author gets wrong is named, and the boundary goes on', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 2, 3, 4" points="0 0 7" range="x" hide="tabel"></neuron-boundary>');
  const notices = page.locator('neuron-boundary .notice');
  await expect(notices).toHaveCount(4);
  await expect(notices.first()).toContainText('4 numbers; 1 to 3 are accepted');
  await expect(words(page.locator('neuron-boundary'))).toContainText('The line crosses');
});

test('the goal is told once all points are right, not before', async ({ page, host }) => {
  await host('<neuron-boundary weights="1, 1" bias="0"></neuron-boundary>');
  const boundary = page.locator('neuron-boundary');
  await expect(words(boundary)).toContainText('wrong side');
  await boundary.evaluate((element) => {
    element.heard = [];
    element.addEventListener('neuron-goal', ({ detail }) => element.heard.push(detail));
  });
  await number(boundary, 'bias').focus();
  await page.keyboard.type('-1.5\n');
  await expect(words(boundary)).toContainText('all right');
  expect(await boundary.evaluate((element) => element.heard)).toMatchObject([
    { goal: 'boundary', points: 8, right: 8, of: 8 },
  ]);
});

test('nothing is wider than its place, from 222 to 1200 px', async ({ page, host }) => {
  await host('<div><neuron-boundary dimensions="1, 2, 3"></neuron-boundary></div>');
  const boundary = page.locator('neuron-boundary');
  await boundary.getByText('Points as a table and as CSV').click();
  await expect(boundary.getByLabel('CSV')).toBeVisible();
  await boundary.locator('[data-point="0"]').focus();
  const widths = [222, 320, 390, 520, 664, 768, 1200];
  expect(await overflowing(page, boundary, widths)).toEqual([]);
  await boundary.getByRole('button', { name: '3 inputs' }).click();
  expect(await overflowing(page, boundary, widths)).toEqual([]);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, ${scheme}: plane, answer, table, cube, error`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host(`<h1>Boundaries</h1><neuron-boundary points="0 0 0; 0 1 1; 1 0 1; 1 1 0"></neuron-boundary>
      <neuron-boundary dimensions="3" activation="tanh"></neuron-boundary><neuron-boundary dimensions="1" range="x"></neuron-boundary>`);
    const [plane, cube] = [0, 1].map((i) => page.locator('neuron-boundary').nth(i));
    await plane.getByRole('button', { name: 'Is there a line at all?' }).click();
    await expect(plane.locator('.verdict')).toContainText('No:');
    await plane.getByText('Points as a table and as CSV').click();
    await expect(plane.getByLabel('CSV')).toBeVisible();
    await plane.locator('[data-point="0"]').focus();
    await expect(cube.locator('.cut')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
