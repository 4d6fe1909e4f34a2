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
