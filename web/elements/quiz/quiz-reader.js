/** @import { Problem } from '../../kit/words/problem.js' */

/**
 * Reads a quiz from the list that an author writes between the tags, or that a lesson's Markdown becomes:
 *
 *     1. Question
 *        - [ ] an answer
 *          > feedback on it
 *        - [x] the right one
 *     2. Question with a number: `= 0.9 ± 0.01`
 *        > feedback
 *     3. Something to do: `example.y = 0`
 *
 * In HTML, a right answer's list item has `data-right`, or a checked box. Numbers and bullets are the same.
 *
 * @typedef {object} Answer
 * @property {Node[]} text
 * @property {boolean} isRight
 * @property {Node[]} feedback
 *
 * @typedef {object} Goal
 * @property {string} model '' for a number that the learner types
 * @property {string} name
 * @property {number} value
 * @property {number} tolerance
 *
 * @typedef {object} Question
 * @property {Node[]} text
 * @property {Answer[]} answers empty if there is a goal
 * @property {Goal | undefined} goal
 * @property {Node[]} feedback
 */

/** The parts of `neuron-quiz` that an author can leave out. */
export const QUIZ_HIDEABLE = Object.freeze(['hints', 'verdict']);

const NUMBER = String.raw`[-+−]?\d+(?:\.\d+)?`;
const GOAL = new RegExp(String.raw`^(?:([\w-]+)\.([a-z]+\d*)\s*)?=\s*(${NUMBER})(?:\s*±\s*(${NUMBER}))?$`);

/**
 * @param {Element} quiz
 * @returns {{ questions: Question[], problems: Problem[] }}
 */
export function readQuiz(quiz) {
  const items = listsOf(quiz).flatMap((list) => [...list.children].filter((child) => isElement(child, 'LI')));
  /** @type {Problem[]} */
  const problems = [];
  const questions = items.map((item, i) => readQuestion(item, String(i + 1), problems));
  if (questions.length === 0) problems.push({ code: 'no-questions', given: '' });
  return { questions: questions.filter(({ answers, goal }) => answers.length > 0 || goal), problems };
}

/**
 * The lists of questions: those that are in no other list, since a host may wrap them, or split one in two.
 * @param {Element} quiz
 */
function listsOf(quiz) {
  return [...quiz.querySelectorAll('ol, ul')].filter(
    (list) => list.parentElement?.closest(`li, ${quiz.localName}`) === quiz,
  );
}

/**
 * @param {Element} item
 * @param {string} number
 * @param {Problem[]} problems
 * @returns {Question}
 */
function readQuestion(item, number, problems) {
  const answers = [...item.querySelectorAll(':scope > :is(ul, ol) > li')].map(readAnswer);
  const code = [...item.querySelectorAll('code')].find(
    (element) => element.closest('li') === item && GOAL.test(element.textContent.trim()),
  );
  const goal = code && readGoal(code.textContent.trim());
  const text = copies(item, (node) => node !== code && !isElement(node, 'UL', 'OL', 'BLOCKQUOTE'), code);
  if (answers.length === 0 && !goal) {
    problems.push({ code: 'no-answer-or-goal', given: '', part: number });
  } else if (answers.length > 0 && !answers.some(({ isRight }) => isRight)) {
    problems.push({ code: 'no-right-answer', given: '', part: number });
  }
  return { text, answers, goal, feedback: feedbackOf(item) };
}

/** @param {Element} item */
function readAnswer(item) {
  const box = item.querySelector('input[type="checkbox"]');
  // Components for other frameworks write data-right="false" for an answer that is wrong.
  const isMarked = item.hasAttribute('data-right') && item.getAttribute('data-right') !== 'false';
  return {
    text: copies(item, (node) => !isElement(node, 'BLOCKQUOTE', 'INPUT'), box ?? undefined),
    isRight: isMarked || (box?.hasAttribute('checked') ?? false),
    feedback: feedbackOf(item),
  };
}

/**
 * @param {string} text of a question's goal, "= 0.9 ± 0.01" or "example.y = 0"
 * @returns {Goal | undefined} undefined if the text isn't a goal
 */
export function readGoal(text) {
  const match = GOAL.exec(text);
  if (!match) return undefined;
  const [, model = '', name = '', value, tolerance = '0'] = match;
  return { model, name, value: numberOf(value), tolerance: numberOf(tolerance) };
}

/** Nodes as text, on one line. @param {readonly Node[]} nodes */
export function textOf(nodes) {
  const text = nodes.map(({ textContent }) => textContent).join('');
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {string} text */
function numberOf(text) {
  return Number(text.replace('−', '-'));
}

/** @param {Element} item */
function feedbackOf(item) {
  const quote = item.querySelector(':scope > blockquote');
  return quote ? copies(quote, () => true) : [];
}

/**
 * Copies of an element's child nodes. A paragraph is replaced by its own child nodes, and so is what holds what is left
 * out, such as the label of a box.
 * @param {Element} element
 * @param {(node: Node) => boolean} wanted
 * @param {Element} [without] left out, even inside a paragraph
 * @returns {Node[]}
 */
function copies(element, wanted, without) {
  return [...element.childNodes].filter(wanted).flatMap((node) => {
    if (node === without) return [];
    const isOpened = isElement(node, 'P') || (without !== undefined && node.contains(without));
    return isOpened ? copies(/** @type {Element} */ (node), wanted, without) : [node.cloneNode(true)];
  });
}

/**
 * @param {Node} node
 * @param {string[]} names
 */
function isElement(node, ...names) {
  return node instanceof Element && names.includes(node.tagName);
}
