import { drawnNumbers } from '../../kit/neuron/variant-numbers.js';

/** @typedef {import('./quiz-reader.js').Question} Question */

/**
 * The questions with their answers in an order that the seed decides.
 * @param {readonly Question[]} questions
 * @param {number} seed
 * @returns {Promise<Question[]>}
 */
export async function shuffled(questions, seed) {
  const all = questions.flatMap(({ answers }) => answers);
  const numbers = await drawnNumbers(seed, Math.max(1, all.length));
  const keys = new Map(all.map((answer, i) => [answer, numbers[i]]));
  const keyOf = (/** @type {Question['answers'][number]} */ answer) => keys.get(answer) ?? 0;
  return questions.map((question) => ({
    ...question,
    answers: [...question.answers].sort((a, b) => keyOf(a) - keyOf(b)),
  }));
}
