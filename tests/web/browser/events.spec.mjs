/** What a course is told of a learner's attempts, with the documentation's own examples. */
import { readFileSync } from 'node:fs';
import { expect, partsOf, test } from './fixtures.mjs';

const guide = readFileSync(new URL('../../../web/docs/events.md', import.meta.url), 'utf8');

/** The script of the section with this heading. */
function exampleOf(heading) {
  const section = guide.split(/^## /m).find((each) => each.startsWith(heading));
  return /```js\n(.*?)```/s.exec(section)[1];
}

/** The events with these names that the page has heard. */
async function hear(page, ...names) {
  await page.evaluate((all) => {
    globalThis.heard = [];
    for (const name of all) addEventListener(name, ({ type, detail }) => globalThis.heard.push({ type, ...detail }));
  }, names);
  return () => page.evaluate(() => globalThis.heard);
}

async function set(page, gate, numbers) {
  for (const [label, value] of Object.entries(numbers)) {
    await partsOf(gate).number(label).focus();
    await page.keyboard.type(`${value}\n`);
  }
}

const check = (gate) => partsOf(gate).button('Check');

const TASKS = `<neuron-gate gate="and" challenge></neuron-gate><neuron-gate gate="or" challenge></neuron-gate>
  <neuron-gate id="guess" gate="not" predict model="m"></neuron-gate>
  <neuron-quiz><ol><li>Which?<ul><li>this <b>one</b></li><li data-right>that one</li></ul></li>
    <li>How much? <code>= 1 ± 0.01</code></li></ol></neuron-quiz>`;

test('every try is told alike: what was answered, what is right, how much, and which try it is', async ({
  page,
  host,
}) => {
  await host(TASKS);
  const [and, or] = [page.locator('neuron-gate').nth(0), page.locator('neuron-gate').nth(1)];
  await expect(check(or)).toBeVisible();
  const heard = await hear(page, 'neuron-attempt', 'neuron-goal');
  await check(and).click();
  await set(page, or, { 'weight 1': 1, 'weight 2': 1, bias: -0.5 });
  await check(or).click();
  const wrong = { type: 'neuron-attempt', id: '', element: 'neuron-gate', key: 'neuron-gate', model: '' };
  const right = { ...wrong, key: 'neuron-gate.2' };
  const solved = { goal: 'gate', gate: 'or', task: 'or', attempt: 1, tries: 1, right: 4, of: 4, success: true };
  const answers = { answered: '0, 1, 1, 1', correct: '0, 1, 1, 1', weights: [1, 1], bias: -0.5 };
  expect(await heard()).toEqual([
    {
      ...wrong,
      ...{ goal: 'gate', gate: 'and', task: 'and', attempt: 1, tries: 1, right: 2, of: 4, success: false },
      ...{ answered: '1, 0, 1, 1', correct: '0, 0, 0, 1', weights: [0.5, -0.5], bias: 0.2 },
    },
    { ...right, ...solved, ...answers },
    { ...right, ...solved, ...answers, type: 'neuron-goal' },
  ]);
});

test('the xAPI example scores what is wrong as wrong, and tells two gates apart', async ({ page, host }) => {
  await host(TASKS);
  const [and, or, guess] = [0, 1, 2].map((i) => page.locator('neuron-gate').nth(i));
  const quiz = page.locator('neuron-quiz');
  await page.evaluate(() => Object.assign(globalThis, { actor: { mbox: 'mailto:a@example.org' }, sent: [] }));
  // As a page's own script would run it; the host's policy refuses scripts in the page.
  await page.evaluate(`globalThis.send = (each) => sent.push(each); ${exampleOf('Statements for')}`);
  await check(and).click();
  await set(page, and, { bias: 0.3 });
  await check(and).click();
  await set(page, or, { 'weight 1': 1, 'weight 2': 1, bias: -0.5 });
  await check(or).click();
  for (const row of [0, 1]) {
    const own = guess.getByRole('group', { name: /^Your guess/ }).nth(row);
    await own.getByRole('button', { name: '1' }).click();
  }
  await partsOf(guess).button('Show the outputs').click();
  const question = quiz.getByRole('group').nth(0);
  for (const answer of ['this one', 'that one']) {
    await question.getByRole('radio', { name: answer }).check();
    await question.getByRole('button', { name: 'Check' }).click();
  }
  await quiz.getByRole('textbox').fill('1');
  await page.keyboard.press('Enter');

  const short = await page.evaluate(() =>
    globalThis.sent.map(({ verb, object, result }) => {
      const { score, success, completion, response = '', extensions = {} } = result;
      const about = decodeURIComponent(new URL(object.id).hash);
      return [
        verb.display.en,
        about,
        success,
        score.raw,
        score.max,
        score.scaled,
        response,
        ...(completion === undefined ? [] : ['completion', completion]),
        ...Object.values(extensions),
      ];
    }),
  );
  expect(short).toEqual([
    ['attempted', '#neuron-gate/gate/and', false, 2, 4, 0.5, '1, 0, 1, 1', 1],
    ['attempted', '#neuron-gate/gate/and', false, 2, 4, 0.5, '1, 0, 1, 1', 2],
    ['attempted', '#neuron-gate.2/gate/or', true, 4, 4, 1, '0, 1, 1, 1', 1],
    ['completed', '#neuron-gate.2/gate/or', true, 4, 4, 1, '', 'completion', true],
    ['attempted', '##guess/predict/not', false, 1, 2, 0.5, '1, 1', 1],
    ['answered', '#neuron-quiz/quiz/1', false, 0, 1, 0, 'this one', 1],
    ['answered', '#neuron-quiz/quiz/1', true, 1, 1, 1, 'that one', 2],
    ['answered', '#neuron-quiz/quiz/2', true, 1, 1, 1, '1', 1],
    ['completed', '#neuron-quiz/quiz', true, 2, 2, 1, '', 'completion', true],
  ]);
});

test('a course’s own progress holds what succeeded, once', async ({ page, host }) => {
  await host(TASKS);
  const [and, or] = [0, 1].map((i) => page.locator('neuron-gate').nth(i));
  await page.evaluate(exampleOf("A course's own"));
  await check(and).click();
  await set(page, or, { 'weight 1': 1, 'weight 2': 1, bias: -0.5 });
  await check(or).click();
  await set(page, or, { bias: -0.4 });
  await check(or).click();
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('done')))).toEqual([
    `${new URL(page.url()).pathname} neuron-gate.2 gate or`,
  ]);
});

test('a frame passes attempts on, with what tells which widget they come from', async ({ page, openSite }) => {
  await page.goto(`${openSite}docs/index.html`);
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, title: 'AND' });
    const script = Object.assign(document.createElement('script'), { src: '../neuron-frames.js' });
    document.querySelector('main').prepend(frame, script);
  }, `${openSite}embed.html#neuron-gate?gate=and&challenge=`);
  const heard = await hear(page, 'neuron-attempt');
  const gate = page.frameLocator('iframe').locator('neuron-gate');
  await gate.getByRole('button', { name: 'Check', exact: true }).click();
  await expect.poll(heard).toMatchObject([{ element: 'neuron-gate', key: 'iframe/neuron-gate', right: 2, of: 4 }]);
});
