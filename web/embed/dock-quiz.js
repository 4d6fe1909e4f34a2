/**
 * The list of a docked quiz, as neuron-quiz reads it. The lesson's own questions are those of our lesson; a test holds
 * both together.
 *
 * @import {Question} from './dock-map.js'
 */

/** @type {readonly Question[]} */
export const LESSON_QUESTIONS = [
  {
    question: 'An input grows, and its weight is negative. What happens to the weighted sum?',
    answers: [
      { text: 'It grows.', feedback: 'That is what a positive weight does.' },
      { text: 'It shrinks.', right: true, feedback: 'A negative weight argues against.' },
      { text: 'Nothing.', feedback: 'Only a weight of 0 would do that.' },
    ],
  },
  {
    question: 'Inputs 1 and 2, weights 0.5 and −1, bias 0.5. What is the weighted sum?',
    goal: '= -1 ± 0.001',
    feedback: '0.5 − 2 + 0.5 = −1.',
  },
  { question: 'And the output, with ReLU?', goal: '= 0 ± 0.001', feedback: 'Below 0, ReLU gives 0.' },
  {
    question: 'Which of these can one neuron not compute?',
    answers: [
      { text: 'AND', feedback: 'It can: w = (1, 1), b = −1.5.' },
      { text: 'NOT', feedback: 'It can: w = −1, b = 0.5.' },
      { text: 'XOR', right: true, feedback: 'No straight line separates its corners.' },
    ],
  },
  {
    question: 'Turn the AND neuron above into OR, by its bias alone:',
    goal: 'and.b = -0.5 ± 0.49',
    feedback: 'Any bias above −1 and up to 0 will do.',
  },
];

/**
 * @param {Document} page
 * @param {readonly Question[] | 'lesson'} questions
 */
export function listOf(page, questions) {
  const list = page.createElement('ol');
  for (const { question, answers = [], goal, feedback } of questions === 'lesson' ? lessonQuestions(page) : questions) {
    const item = append(list, 'li', `${question} `);
    if (goal) append(item, 'code', goal);
    if (answers.length > 0) {
      const choices = append(item, 'ul');
      for (const answer of answers) {
        const { text, right = false, feedback: on = '' } = typeof answer === 'string' ? { text: answer } : answer;
        const choice = append(choices, 'li', text);
        choice.toggleAttribute('data-right', right);
        if (on) append(choice, 'blockquote', on);
      }
    }
    if (feedback) append(item, 'blockquote', feedback);
  }
  return list;
}

/** Without those about a neuron that the page doesn't have. @param {Document} page */
function lessonQuestions(page) {
  return LESSON_QUESTIONS.filter(
    ({ goal }) => !goal?.includes('and.') || page.querySelector('neuron-gate[model="and"]'),
  );
}

/**
 * @param {Element} parent
 * @param {string} name
 * @param {string} [text]
 */
function append(parent, name, text = '') {
  const element = parent.ownerDocument.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}
