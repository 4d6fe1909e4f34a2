/** What an exam sets: less help, for each student a task of their own, and a page's own words. */
import { readFileSync } from 'node:fs';
import { expect, partsOf, test, violations } from './fixtures.mjs';

const words = JSON.parse(readFileSync(new URL('../../../dist/words.json', import.meta.url), 'utf8'));

const numbers = (gate) =>
  Promise.all(
    ['weight 1', 'weight 2', 'bias'].map((name) => partsOf(gate).number(name).getAttribute('aria-valuetext')),
  );

test('without hints a gate counts wrong rows, and nothing leads out of the task', async ({ page, host }) => {
  await host('<neuron-gate gate="and" challenge hide="hints, link, save, undo"></neuron-gate>');
  const gate = page.locator('neuron-gate');
  const parts = partsOf(gate);
  await expect(gate.getByRole('columnheader')).toHaveText([/x₁/, 'z', 'output', 'wanted']);
  // Nor is a listener told of what nobody sees.
  await expect(gate.getByRole('table')).not.toHaveAccessibleName(/condition/);
  for (let i = 0; i < 4; ++i) {
    await parts.button('Check').click();
    await expect(gate.locator('.verdict .words')).toHaveText(/^\s*(One row is|\d rows are) wrong\.\s*$/);
    await parts.button('increase weight 1').click();
  }
  await expect(parts.button('Show an answer')).toHaveCount(0);
  for (const name of ['Undo', 'Redo', 'Copy link', 'Save picture or copy code']) {
    await expect(parts.button(name)).toHaveCount(0);
  }
  const before = await numbers(gate);
  await page.keyboard.press('Control+z');
  await parts.button('Check').click();
  expect(await numbers(gate)).toEqual(before);
  await expect(parts.button('Reset')).toBeVisible();
});

test('a quiz keeps verdicts back, but its events tell them', async ({ page, host }) => {
  await host(`<h1>Exam</h1><neuron-quiz hide="hints, verdict"><ol><li>Which?<ul><li>this<blockquote>Why?</blockquote></li>
    <li data-right>that</li></ul></li></ol></neuron-quiz>`);
  const quiz = page.locator('neuron-quiz');
  await quiz.evaluate((element) => {
    element.heard = [];
    element.addEventListener('neuron-attempt', ({ detail }) => element.heard.push(detail.success));
  });
  for (const answer of ['this', 'that']) {
    await quiz.getByRole('radio', { name: answer }).check();
    await quiz.getByRole('button', { name: 'Check' }).click();
    await expect(quiz.locator('.said')).toHaveText('Answered.');
  }
  await expect(quiz.locator('.score')).toHaveText('1 of 1 answered.');
  await expect(quiz.locator('fieldset.right, fieldset.wrong')).toHaveCount(0);
  expect(await quiz.evaluate((element) => element.heard)).toEqual([false, true]);
  expect(await violations(page)).toEqual([]);
});

test('each element hides what it has, and names what it doesn’t have', async ({ page, host }) => {
  const menus = ['xor', 'vision', 'approximator'].map((name) => `<neuron-${name} hide="save"></neuron-${name}>`);
  await host(
    `<neuron-parts hide="undo, link"></neuron-parts><neuron-activation hide="undo, hints"></neuron-activation>
     <neuron-trainer hide="undo, link"></neuron-trainer>${menus.join('')}`,
  );
  for (const name of ['parts', 'activation', 'trainer']) {
    const element = page.locator(`neuron-${name}`);
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.widget')).toBeVisible();
    await expect(element.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  }
  await expect(page.locator('neuron-activation .notice')).toContainText(
    'there is no “hints”; accepted are link, save, undo.',
  );
  await page.locator('neuron-trainer').getByText('Link, code and files').click();
  await expect(page.locator('neuron-trainer').getByRole('button', { name: 'Copy as PyTorch code' })).toBeVisible();
  await expect(page.locator('neuron-trainer').getByRole('button', { name: 'Copy a link to this run' })).toHaveCount(0);
  for (const name of ['xor', 'vision', 'approximator']) {
    const element = page.locator(`neuron-${name}`);
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.widget')).toBeVisible();
    await expect(element.locator('details.embed')).toHaveCount(0);
  }
});

const OPEN = `<neuron-gate gate="and or" challenge></neuron-gate><neuron-parts></neuron-parts><neuron-boundary></neuron-boundary>
  <neuron-quiz><ol><li>Which?<ul><li data-right>a</li><li>b</li><li>c</li><li>d</li><li>e</li></ul></li></ol></neuron-quiz>
  <neuron-xor></neuron-xor>`;

/** What a student sees of all elements. */
async function seen(page) {
  await expect(page.locator('neuron-xor .widget')).toBeVisible();
  await expect(page.locator('neuron-parts .widget')).toBeVisible();
  await expect(page.locator('neuron-gate .widget')).toBeVisible();
  await expect(page.locator('neuron-boundary .plane .point')).toHaveCount(8);
  await expect(page.locator('neuron-quiz .answer')).toHaveCount(5);
  const points = page.locator('neuron-boundary .plane .point');
  return {
    gate: await numbers(page.locator('neuron-gate')),
    parts: await numbers(page.locator('neuron-parts')),
    points: await points.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))),
    answers: await page.locator('neuron-quiz .answer').allTextContents(),
    seed: await page.locator('neuron-xor .steps b').first().textContent(),
  };
}

test('a variant is a task of its own, the same everywhere; what the author gives stays', async ({ page, host }) => {
  const show = async (variant) => {
    await host(OPEN.replace(/<(neuron-\w+)/g, variant ? `<$1 variant="${variant}"` : '<$1'));
    return seen(page);
  };
  const plain = await show('');
  const one = await show('student 4711');
  const other = await show('student 4712');
  for (const name of Object.keys(plain)) {
    expect(one[name], name).not.toEqual(plain[name]);
    expect(other[name], name).not.toEqual(one[name]);
  }
  // To the digit, in every browser.
  expect({ gate: one.gate, parts: one.parts, seed: one.seed }).toEqual(ONE);
  expect(await show('student 4711')).toEqual(one);
  await host(`<neuron-gate variant="x" gate="and" challenge weights="2, 2" bias="-1"></neuron-gate>
    <neuron-parts variant="x" inputs="1, 2" weights="3, 4" bias="5"></neuron-parts>`);
  await expect(page.locator('neuron-parts .widget')).toBeVisible();
  expect(await numbers(page.locator('neuron-gate'))).toEqual(['2', '2', '−1']);
  expect(await numbers(page.locator('neuron-parts'))).toEqual(['3', '4', '5']);
});
const ONE = { gate: ['0.5', '−0.7', '−0.2'], parts: ['−0.1', '−0.3', '0.8'], seed: '93972' };

test('a page’s own words, some of them, in English and in a language of its own', async ({ page, host }) => {
  expect(words['Begin anew']).toBe('Begin anew');
  expect(words['{0} rows are wrong.']).toEqual({ one: 'One row is wrong.', other: '{0} rows are wrong.' });
  for (const [lang, own, check] of [
    ['en', { Check: 'Have a look', '{0} rows are wrong.': { one: 'Just one.', other: '{0} are off.' } }, 'Have a look'],
    ['fr', { fr: { Check: 'Vérifier', '{0} rows are wrong.': '{0} lignes.' }, de: { Check: 'x' } }, 'Vérifier'],
  ]) {
    await host('', lang);
    await page.evaluate(async (given) => {
      const { configure } = await import(new URL('neuron-lesson.js', document.baseURI).href);
      configure({ words: given });
      const gate = document.createElement('neuron-gate');
      gate.setAttribute('challenge', '');
      document.querySelector('main').append(gate);
    }, own);
    const gate = page.locator('neuron-gate');
    await partsOf(gate).button(check).click();
    await expect(gate.locator('.verdict')).toContainText(lang === 'en' ? '2 are off.' : '2 lignes.');
    // Without a text of the page's, it is in English.
    await expect(partsOf(gate).button('Reset')).toBeVisible();
  }
});

test('on the lesson’s page, work is kept, saved, opened and begun anew', async ({ page }) => {
  await page.goto('');
  const parts = page.locator('neuron-parts').first();
  const weight = parts.locator('.diagram').getByRole('spinbutton', { name: 'weight 1', exact: true });
  const before = await weight.getAttribute('aria-valuetext');
  await weight.focus();
  await page.keyboard.type('0.75\n');
  await expect(weight).toHaveAttribute('aria-valuetext', '0.75');
  await expect.poll(() => page.evaluate(() => Object.values({ ...sessionStorage }).join())).toContain('neuron-parts');
  await page.reload();
  await expect(weight).toHaveAttribute('aria-valuetext', '0.75');
  const work = page.getByRole('group', { name: 'Your work' });
  const download = page.waitForEvent('download');
  await work.getByRole('button', { name: 'Save your work' }).click();
  const file = await (await download).path();
  await work.getByRole('button', { name: 'Begin anew' }).click();
  await expect(weight).toHaveAttribute('aria-valuetext', '0.75');
  await work.getByRole('button', { name: 'Press again to begin anew' }).click();
  await expect(work.getByRole('status')).toHaveText('Everything is at its beginning again.');
  await expect(weight).toHaveAttribute('aria-valuetext', before);
  const open = async (given) => {
    const chooser = page.waitForEvent('filechooser');
    await work.getByRole('button', { name: 'Open saved work' }).click();
    await (await chooser).setFiles(given);
  };
  await open(file);
  await expect(work.getByRole('status')).toHaveText(/^Your work is here again: (\d+) of \1\.$/);
  await expect(weight).toHaveAttribute('aria-valuetext', '0.75');
  await open({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(work.getByRole('status')).toContainText('There is no saved work in this file.');
  await open({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.alloc(2_000_000, 'x') });
  await expect(work.getByRole('status')).toContainText('larger than 1000 kB');
});
