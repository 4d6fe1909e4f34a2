/** What is kept of a quiz: the attempts at its questions, by the texts of questions and answers. Loaded on demand. */
import { textOf } from './quiz-reader.js';

/** @typedef {import('./neuron-quiz.js').NeuronQuiz} NeuronQuiz */

/** @param {NeuronQuiz} quiz */
export function isReady({ questions }) {
  return questions.length > 0;
}

/** @param {NeuronQuiz} quiz */
export function startOf({ questions }) {
  return questions.map(({ text }) => textOf(text)).join('\n');
}

/** @param {NeuronQuiz} quiz */
export function workOf({ questions, progress }) {
  if (!progress.some(({ chosen, typed, tries }) => chosen >= 0 || typed || tries > 0)) return undefined;
  return progress.map(({ chosen, typed, result, tries }, i) => {
    const answer = questions[i].answers[chosen];
    return { chosen: answer ? textOf(answer.text) : null, typed, result, tries };
  });
}

/**
 * @param {NeuronQuiz} quiz
 * @param {unknown} work
 */
export function takeWork(quiz, work) {
  if (!Array.isArray(work)) return;
  work.slice(0, quiz.questions.length).forEach((kept, index) => {
    const { chosen, typed, result, tries } = kept ?? {};
    if (typeof typed !== 'string' || !['', 'right', 'wrong'].includes(result) || !Number.isSafeInteger(tries)) return;
    const { answers } = quiz.questions[index];
    quiz.take(index, { chosen: answers.findIndex(({ text }) => textOf(text) === chosen), typed, result, tries });
  });
}
