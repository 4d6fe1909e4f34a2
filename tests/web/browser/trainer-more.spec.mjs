/** What a learner opens below a trainer: the loss landscape, points of their own, undo, two runs side by side. */
import { expect, overflowing, placeOnEdge, test, violations } from './fixtures.mjs';

const facts = (trainer) => trainer.locator('.facts');

async function open(page, host, html) {
  await host(html);
  const trainer = page.locator('neuron-trainer');
  await expect(facts(trainer)).toContainText('Step 0');
  return trainer;
}

/** Trains a new run for a number of epochs. */
const epochs = async (trainer, count) => {
  for (let i = 0; i < count; i++) await trainer.getByRole('button', { name: '1 epoch' }).click();
  await expect(facts(trainer)).toContainText(`epoch ${count}:`);
};

test('the landscape shows where the run began and stands, and a click puts it elsewhere', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer data="and" layers="" initialization="zeros"></neuron-trainer>',
  );
  await epochs(trainer, 20);
  await trainer.getByText('Loss landscape').click();
  const picture = trainer.locator('.landscape-view .landscape');
  await expect(picture).toHaveAttribute(
    'aria-label',
    /The loss over x₁ → output and x₂ → output.* after a way of 20 steps/,
  );
  const [w1, w2] = await trainer.evaluate((element) => [...element.parameters].map((value) => value.toFixed(4)));
  const label = await picture.getAttribute('aria-label');
  expect(label).toContain(`stands at ${w1.replace(/0+$/, '')} and ${w2.replace(/0+$/, '')}`);
  await trainer.getByText('The way as a table').click();
  const rows = trainer.locator('.way-table tbody tr');
  await expect(rows.first()).toHaveText('000');
  await expect(rows.last()).toHaveText(new RegExp(`^20${w1.replace(/0+$/, '')}`));

  const box = await picture.boundingBox();
  await page.mouse.click(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
  await expect(picture).not.toHaveAttribute('aria-label', label);
  const moved = await trainer.evaluate((element) => [...element.parameters].slice(0, 2));
  for (const value of moved) expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-4);
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(picture).toHaveAttribute('aria-label', label);
});

test('other parameters can span the landscape, and it follows a run', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer></neuron-trainer>');
  await trainer.getByText('Loss landscape').click();
  const picture = trainer.locator('.landscape-view .landscape');
  await trainer.getByRole('combobox', { name: 'Up', exact: true }).selectOption('bias of output');
  await expect(picture).toHaveAttribute('aria-label', /over x₁ → h₁ and bias of output/);
  await trainer.getByRole('combobox', { name: 'To the right' }).selectOption('bias of output');
  await expect(picture).toHaveAttribute('aria-label', /over bias of output and x₁ → h₁/);
  await trainer.getByRole('button', { name: 'Run' }).click();
  await expect(picture).toHaveAttribute('aria-label', /after a way of \d{2,} steps/);
  await trainer.getByRole('button', { name: 'Pause' }).click();
  await expect(trainer.locator('.landscape .was').nth(5)).toBeAttached();
});

test('a weight, the seed and a run left for another come back by undo', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer></neuron-trainer>');
  const undo = trainer.getByRole('button', { name: 'Undo' });
  const redo = trainer.getByRole('button', { name: 'Redo' });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await epochs(trainer, 3);
  const third = await facts(trainer).textContent();
  const increase = trainer.getByRole('button', { name: /^increase/ });
  await increase.click();
  await expect(facts(trainer)).not.toHaveText(third);
  const once = await facts(trainer).textContent();
  await increase.click();
  await expect(facts(trainer)).not.toHaveText(once);
  const changed = await facts(trainer).textContent();
  await trainer.getByRole('button', { name: 'Start again' }).click();
  await expect(facts(trainer)).toContainText('Step 0');
  await undo.click();
  await expect(facts(trainer)).toHaveText(changed);
  await undo.click();
  // Both clicks on one weight are a single step of undo, which also restores the run's history.
  await expect(facts(trainer)).toHaveText(third);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(trainer.getByRole('slider', { name: 'Time, in steps' })).toHaveAttribute(
    'aria-valuetext',
    'step 3 of 3',
  );
  await redo.press('Control+Shift+Z');
  await expect(facts(trainer)).toHaveText(changed);
  await redo.press('Control+z');
  await expect(facts(trainer)).toHaveText(third);

  // Training on from an earlier step forgets the later steps, but undo brings them back.
  const time = trainer.getByRole('slider', { name: 'Time, in steps' });
  await time.press('Home');
  await epochs(trainer, 1);
  await expect(time).toHaveAttribute('aria-valuetext', 'step 1 of 1');
  await undo.click();
  await expect(time).toHaveAttribute('aria-valuetext', 'step 0 of 3');
});

test('points of one’s own: taken over, added by a click, moved by keys, relabelled, removed', async ({
  page,
  host,
}) => {
  const trainer = await open(page, host, '<neuron-trainer layers=""></neuron-trainer>');
  await trainer.getByText('Points of your own').click();
  await trainer.getByRole('button', { name: 'Make these samples my own' }).click();
  await expect(facts(trainer)).toContainText('of 4 right');
  const ground = await trainer.locator('.plane.training .ground').boundingBox();
  await page.mouse.click(ground.x + ground.width / 2, ground.y + ground.height / 2);
  await expect(facts(trainer)).toContainText('of 5 right');
  const added = trainer.getByRole('button', { name: /^Point 5, class/ });
  await expect(trainer.getByRole('textbox', { name: 'Point 5, input 1' })).toHaveValue('0.5');
  await added.focus();
  await page.keyboard.press('ArrowRight');
  await expect(trainer.getByRole('textbox', { name: 'Point 5, input 1' })).toHaveValue('0.6');
  const label = await added.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(added).not.toHaveAttribute('aria-label', label);
  await page.keyboard.press('Delete');
  await expect(facts(trainer)).toContainText('of 4 right');
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(facts(trainer)).toContainText('of 5 right');
});

test('a point that is dragged is one step of the history, and a bad line of CSV is named', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer points="0 0 0; 1 1 1"></neuron-trainer>');
  await trainer.getByText('Points of your own').click();
  const point = trainer.getByRole('button', { name: /^Point 2, class 1/ });
  await expect(point).toBeVisible();
  const box = await point.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 40, box.y + 20, { steps: 5 });
  await page.mouse.up();
  const field = trainer.getByRole('textbox', { name: 'Point 2, input 1' });
  await expect(field).not.toHaveValue('1');
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(field).toHaveValue('1');
  await expect(trainer.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');

  await trainer.getByText('Points as a table and as CSV').click();
  const csv = trainer.getByRole('textbox', { name: /^CSV/ });
  await csv.fill('x1,x2,class\n0,0,0\n1,one,1');
  await trainer.getByRole('button', { name: 'Use these points' }).click();
  await expect(trainer.getByRole('alert')).toContainText('Line 3, “1, one, 1”: “one” is not a number');
  await expect(facts(trainer)).toContainText('of 2 right');
  await csv.fill('0,0,0\n1,0,1\n2.5,3,1');
  await trainer.getByRole('button', { name: 'Use these points' }).click();
  await expect(facts(trainer)).toContainText('of 3 right');
});

test('each hidden layer has an activation of its own', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer layers="3, 2" activation="tanh, relu"></neuron-trainer>');
  await trainer.getByText('Settings').click();
  await expect(trainer.getByLabel('Activation of hidden layer 1')).toHaveValue('tanh');
  await expect(trainer.getByLabel('Activation of hidden layer 2')).toHaveValue('relu');
  const before = await facts(trainer).textContent();
  await trainer.getByLabel('Activation of hidden layer 2').selectOption('sigmoid');
  await expect(facts(trainer)).not.toHaveText(before);
  await trainer.getByRole('button', { name: 'Add a hidden layer' }).click();
  await expect(trainer.getByLabel('Activation of hidden layer 3')).toHaveValue('sigmoid');
  await expect(trainer.getByLabel('Activation of hidden layer 1')).toHaveValue('tanh');
});

test('two runs side by side: what differs, and what came of it', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer data="moons" layers="4" seed="5"></neuron-trainer>');
  await epochs(trainer, 4);
  const kept = await facts(trainer).textContent();
  await trainer.getByRole('button', { name: 'Keep to compare' }).click();
  await trainer.getByText('Settings').click();
  await trainer.getByLabel('Optimiser').selectOption('adam');
  await epochs(trainer, 2);
  const rows = () =>
    trainer
      .locator('.comparison tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  await expect.poll(async () => (await rows())[1]).toEqual(['step', '4', '2']);
  expect((await rows())[0]).toEqual(['optimizer', 'sgd', 'adam']);
  expect(kept).toContain(`loss ${(await rows())[2][1]}`);
  await expect(trainer.locator('.comparison canvas')).toHaveCount(2);
  await trainer.getByText('The losses as a table').click();
  await expect(trainer.locator('.losses tbody tr')).toHaveCount(2);
});

test('a step that went too far is drawn: the loss along it, from where to where', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<neuron-trainer data="gaussians" layers="4" activation="identity" loss="mse" rate="1000" l2="1"></neuron-trainer>',
  );
  await trainer.getByLabel('Speed').selectOption('as fast as it goes');
  await trainer.getByRole('button', { name: 'Run' }).click();
  const drawing = trainer.getByRole('img', { name: /^Step 1 went from a loss of/ });
  await expect(drawing).toBeVisible({ timeout: 20_000 });
  const [, from, to] = (await drawing.getAttribute('aria-label')).match(
    /a loss of ([\d.]+) .*to a loss of ([\d.]+)\.$/,
  );
  expect(Number(to)).toBeGreaterThan(Number(from));
  // The run's own text has the same losses at those steps.
  const time = trainer.getByRole('slider', { name: 'Time, in steps' });
  await time.press('Home');
  await expect(facts(trainer)).toContainText(`loss ${from}`);
  await time.press('ArrowRight');
  await expect(facts(trainer)).toContainText(`loss ${to}`);
});

test('nothing is wider than its place with everything open, and axe finds nothing', async ({ page, host }) => {
  const trainer = await open(
    page,
    host,
    '<h1>Host</h1><div><neuron-trainer points="0 0 0; 1 1 1; 0 1 1" layers="2"></neuron-trainer></div>',
  );
  await epochs(trainer, 3);
  await trainer.getByRole('button', { name: 'Keep to compare' }).click();
  for (const name of ['Loss landscape', 'Points of your own', 'The losses as a table'])
    await trainer.getByText(name).click();
  await trainer.getByText('The way as a table').click();
  await trainer.getByRole('button', { name: /^Point 3, class/ }).click();
  await trainer.getByText('Points as a table and as CSV').click();
  await expect(trainer.getByRole('textbox', { name: /^CSV/ })).toBeVisible();
  await expect(trainer.locator('.comparison canvas')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page, trainer, [222, 277, 390, 560, 798, 1200])).toEqual([]);
});

test('noisy quadrants: two hidden neurons don’t suffice, four do', async ({ page, host }) => {
  const trainer = (layers) =>
    `<neuron-trainer data="quadrants" layers="${layers}" activation="sigmoid" rate="1" batch="10"></neuron-trainer>`;
  await host(trainer(2) + trainer(4));
  const [two, four] = [page.locator('neuron-trainer').nth(0), page.locator('neuron-trainer').nth(1)];
  const right = async (each) => Number((await facts(each).textContent()).match(/(\d+) of 200 right/)?.[1]);
  for (const each of [two, four]) {
    await each.getByLabel('Speed').selectOption('as fast as it goes');
    await each.getByRole('button', { name: 'Run' }).click();
  }
  await expect.poll(() => right(four), { timeout: 20_000 }).toBeGreaterThanOrEqual(190);
  expect(await right(two)).toBeLessThan(186);
});

test('in a run, edges and biases are drawn on the canvas; at rest, in the picture', async ({ page, host }) => {
  const trainer = await open(page, host, '<neuron-trainer layers="" data="spiral"></neuron-trainer>');
  const isDrawn = () =>
    trainer.evaluate(({ shadowRoot }) => {
      // Reads a copy on a canvas made for reading: the browser warns about reading a canvas that is drawn often.
      const graph = shadowRoot.querySelector('.graph canvas');
      const copy = new OffscreenCanvas(graph.width, graph.height).getContext('2d', { willReadFrequently: true });
      copy.drawImage(graph, 0, 0);
      const edge = shadowRoot.querySelector('.edge .hit');
      const { x, y } = edge.getPointAtLength(edge.getTotalLength() / 2);
      const { width, height } = edge.ownerSVGElement.viewBox.baseVal;
      const pixel = copy.getImageData((x / width) * graph.width, (y / height) * graph.height, 1, 1);
      const visible = getComputedStyle(edge.parentElement.querySelector('.weight')).visibility === 'visible';
      return { canvas: pixel.data[3] > 0, picture: visible };
    });
  await expect.poll(isDrawn).toEqual({ canvas: false, picture: true });
  await trainer.getByRole('button', { name: 'Run' }).click();
  await expect.poll(isDrawn).toEqual({ canvas: true, picture: false });
  await trainer.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(isDrawn).toEqual({ canvas: false, picture: true });
});

test('an edge is dragged on the graph: the loss follows at once, and the drag is one step back', async ({
  page,
  host,
}) => {
  const trainer = await open(page, host, '<neuron-trainer layers=""></neuron-trainer>');
  const before = await facts(trainer).textContent();
  const [first] = await trainer.evaluate((element) => [...element.parameters]);
  const edge = trainer.locator('.edge .hit').first();
  const [x, y] = await placeOnEdge(edge);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await expect(facts(trainer)).not.toHaveText(before);
  await page.mouse.up();
  const [dragged] = await trainer.evaluate((element) => [...element.parameters]);
  expect(Math.abs(dragged - first - 1.2)).toBeLessThan(0.011);
  await trainer.getByRole('button', { name: 'Undo' }).click();
  await expect(facts(trainer)).toHaveText(before);
  await expect(trainer.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});
