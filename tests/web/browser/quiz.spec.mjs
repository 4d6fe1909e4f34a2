/** Section 14 of the lesson: check your understanding. */
import { expect, overflowing, partsOf, test, violations } from './fixtures.mjs';

const QUIZ = `<neuron-quiz><ol>
  <li>What does a negative weight do?<ul>
    <li>It raises the sum.<blockquote>Only a positive one does.</blockquote></li>
    <li data-right>It lowers the sum.<blockquote>It argues against.</blockquote></li></ul></li>
  <li>How much is 0.5 × 2? <code>= 1 ± 0.01</code><blockquote>Half of two.</blockquote></li>
  <li>Make AND into OR. <code>g.b = -0.5 ± 0.49</code></li></ol></neuron-quiz>
  <neuron-gate model="g" gate="and"></neuron-gate>`;

test('choosing: a wrong answer is commented and can be tried again, a right one counts', async ({ page, host }) => {
  await host(QUIZ);
  const quiz = page.locator('neuron-quiz');
  const question = quiz.getByRole('group').nth(0);
  const check = question.getByRole('button', { name: 'Check' });
  await expect(check).toHaveAttribute('aria-disabled', 'true');
  await question.getByRole('radio', { name: 'It raises the sum.' }).check();
  await check.click();
  await expect(question).toContainText('Not quite. Only a positive one does. Try again.');
  await expect(quiz.locator('.score')).toHaveText('0 of 3 answered rightly.');
  await question.getByRole('radio', { name: 'It lowers the sum.' }).check();
  await check.click();
  await expect(question).toContainText('Right. It argues against.');
  await expect(quiz.locator('.score')).toHaveText('1 of 3 answered rightly.');
});

test('a number: words get a message, a wrong one another try, a near one is right', async ({ page, host }) => {
  await host(QUIZ);
  const question = page.locator('neuron-quiz').getByRole('group').nth(1);
  const field = question.getByRole('textbox');
  await field.fill('one');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('“one” is not a number');
  await field.fill('2');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Not quite. Try again.');
  await field.fill('1,005');
  await expect(question).not.toContainText('Not quite');
  await field.fill('1.005');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('Right. Half of two.');
});

test('a neuron on the page brought into the state that was asked for is an answer', async ({ page, host }) => {
  await host(QUIZ);
  const quiz = page.locator('neuron-quiz');
  await quiz.evaluate((element) => {
    element.goals = [];
    element.addEventListener('neuron-goal', ({ detail }) => element.goals.push(detail));
  });
  const gate = partsOf(page.locator('neuron-gate'));
  await gate.number('bias').focus();
  await page.keyboard.press('ArrowUp');
  await expect(quiz.locator('.score')).toHaveText('0 of 3 answered rightly.');
  await page.keyboard.type('-0.5\n');
  await expect(quiz.getByRole('group').nth(2)).toContainText('Right.');
  expect(await quiz.evaluate((element) => element.goals)).toMatchObject([
    { goal: 'quiz', question: 3, tries: 1, right: 1, of: 3, answered: 'b = -0.5' },
  ]);
});

test('what an author forgot is named, and the other questions are there', async ({ page, host }) => {
  await host(
    '<neuron-quiz><ol><li>Nothing to answer</li><li>None right<ul><li>a</li></ul></li></ol></neuron-quiz><neuron-quiz><p>Soon</p></neuron-quiz>',
  );
  const [first, second] = [page.locator('neuron-quiz').first(), page.locator('neuron-quiz').last()];
  await expect(first.locator('.notice')).toContainText([
    'Question 1 has neither answers',
    'Question 2 has no right answer',
  ]);
  await expect(first.getByRole('radio')).toHaveCount(1);
  await expect(second.locator('.notice')).toContainText('no list of questions');
  await expect(second.getByText('Soon')).toBeVisible();
});

test('a list of bullets is a list of questions, and no answer is given away, however a host marks it', async ({
  page,
  host,
}) => {
  // As hosts make task lists: Material for MkDocs around the box, components for React with an attribute that is false.
  const box = (checked) =>
    `<label class="task-list-control"><input type="checkbox" disabled ${checked}><span class="task-list-indicator"></span></label>`;
  await host(`<neuron-quiz><div><ul>
    <li><p>Which?</p><ul><li>${box('')} this</li><li>${box('checked')} that <blockquote>Rightly so.</blockquote></li></ul></li>
    <li>How many? <code>= 2 ± 0</code></li></ul>
    <p>And:</p>
    <ol><li>What?<ol><li data-right="true">so</li><li data-right="false">not so</li></ol></li></ol></div></neuron-quiz>`);
  const quiz = page.locator('neuron-quiz');
  const questions = quiz.getByRole('group');
  await expect(questions).toHaveCount(3);
  await expect(quiz.locator('.notice')).toHaveCount(0);
  await expect(questions.nth(0)).not.toContainText('Rightly so.');
  await expect(quiz.locator('input[type="checkbox"]:visible')).toHaveCount(0);
  for (const [index, answer, said] of [
    [0, 'this', 'Not quite.'],
    [0, 'that', 'Right. Rightly so.'],
    [2, 'not so', 'Not quite.'],
    [2, 'so', 'Right.'],
  ]) {
    await questions.nth(index).getByRole('radio', { name: answer, exact: true }).check();
    await questions.nth(index).getByRole('button', { name: 'Check' }).click();
    await expect(questions.nth(index)).toContainText(said);
  }
  await expect(questions.nth(1).getByRole('textbox')).toBeVisible();
  await expect(quiz.locator('.score')).toHaveText('2 of 3 answered rightly.');
});

test('a list that comes after its tag is read when it is there', async ({ page, host }) => {
  await host('<neuron-quiz></neuron-quiz>');
  const quiz = page.locator('neuron-quiz');
  await expect(quiz.locator('.notice')).toContainText('no list of questions');
  await quiz.evaluate((element) => {
    const [list, item, code] = ['ol', 'li', 'code'].map((name) => document.createElement(name));
    code.append('= 2 ± 0');
    item.append('How many? ', code);
    list.append(item);
    element.append(list);
  });
  await expect(quiz.getByRole('textbox')).toBeVisible();
  await expect(quiz.locator('.notice')).toHaveCount(0);
});

test('a quiz in a fenced block asks its questions', async ({ page, host }) => {
  const text = '---\n1. Which?\n   - [ ] this\n     &gt; No.\n   - [x] that\n2. How many? `= 2 ± 0`\n   &gt; A pair.';
  await host(
    `<script type="module" src="neuron-fences.js"></script><pre><code class="language-neuron-quiz">${text}</code></pre>`,
  );
  const questions = page.locator('neuron-quiz').getByRole('group');
  await expect(questions).toHaveCount(2);
  await questions.nth(0).getByRole('radio', { name: 'that' }).check();
  await questions.nth(0).getByRole('button', { name: 'Check' }).click();
  await expect(questions.nth(0)).toContainText('Right.');
  await questions.nth(1).getByRole('textbox').fill('2');
  await page.keyboard.press('Enter');
  await expect(questions.nth(1)).toContainText('Right. A pair.');
});

test('in the lesson, all five questions can be answered', async ({ page }) => {
  await page.goto('');
  const quiz = page.locator('neuron-quiz');
  await quiz.scrollIntoViewIfNeeded();
  const questions = quiz.getByRole('group');
  await expect(questions).toHaveCount(5);
  await questions.nth(0).getByRole('radio', { name: 'It shrinks.' }).check();
  await questions.nth(0).getByRole('button').click();
  for (const [index, number] of [
    [1, '-1'],
    [2, '0'],
  ]) {
    await questions.nth(index).getByRole('textbox').fill(number);
    await page.keyboard.press('Enter');
  }
  await questions.nth(3).getByRole('radio', { name: 'XOR' }).check();
  await questions.nth(3).getByRole('button').click();
  const gate = partsOf(page.locator('neuron-gate').first());
  await gate.number('bias').focus();
  await page.keyboard.type('-0.5\n');
  await expect(quiz.locator('.score')).toHaveText('5 of 5 answered rightly. That is all of it!');
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing is wider than its place, ${scheme}`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host(`<h1>Q</h1><div>${QUIZ}</div>`);
    const quiz = page.locator('neuron-quiz');
    await quiz.getByRole('radio').first().check();
    await quiz.getByRole('button', { name: 'Check' }).first().click();
    expect(await violations(page)).toEqual([]);
    expect(await overflowing(page, quiz, [222, 320, 600])).toEqual([]);
  });
}
