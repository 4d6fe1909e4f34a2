/**
 * Checks a quiz: each question needs either answers, at least one of them right, or a goal that a neuron of the lesson
 * can reach.
 *
 * @import {List, ListItem, RootContent} from 'mdast'
 * @import {Position} from 'unist'
 * @import {Known} from '../kit/neuron/checks.js'
 */
import { visit } from 'unist-util-visit';
import { readGoal } from '../elements/quiz/quiz-reader.js';
import { isNumber } from '../elements/value/checks.js';

/**
 * @param {readonly RootContent[]} children of the quiz
 * @param {Known} known
 * @returns {{ text: string, position: Position | undefined }[]}
 */
export function quizProblems(children, known) {
  const list = children.find((node) => node.type === 'list');
  if (!list) return [{ text: 'There is no list of questions in this quiz', position: children[0]?.position }];
  return list.children.flatMap((item, i) =>
    questionProblems(item, known).map((text) => ({ text: `Question ${i + 1} ${text}`, position: item.position })),
  );
}

/**
 * @param {ListItem} item
 * @param {Known} known
 * @returns {string[]}
 */
function questionProblems(item, { models, complete }) {
  const answers = item.children.filter((node) => node.type === 'list').flatMap((node) => node.children);
  if (answers.length > 0) {
    return answers.some(({ checked }) => checked) ? [] : ['has no right answer; one is marked with [x]'];
  }
  const goal = goalOf(item);
  if (!goal) return ['has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`'];
  if (!goal.model) return [];
  const found = models.get(goal.model);
  if (!found)
    return complete ? [`wants something of the neuron “${goal.model}”, which no widget of this lesson has`] : [];
  const { state } = found;
  return !state || isNumber(goal.name, state)
    ? []
    : [`wants “${goal.name}”, which the neuron “${goal.model}” doesn’t have`];
}

/** @param {ListItem} item */
function goalOf(item) {
  /** @type {ReturnType<typeof readGoal>} */
  let goal;
  visit(item, 'inlineCode', ({ value }) => {
    goal ??= readGoal(value.trim());
  });
  return goal;
}
