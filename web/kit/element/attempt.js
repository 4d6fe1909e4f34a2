/**
 * What an element tells its page about a learner's try at something, right or wrong. Every element tells it alike, so
 * that a course can score them without knowing them.
 *
 * @typedef {object} Attempt
 * @property {string} goal what is tried, such as gate, predict or quiz
 * @property {string} [task] which of the element's tasks it is: a gate, a question's number, …
 * @property {number} right how much of it is right: rows, points, samples, or for a single answer 0 or 1
 * @property {number} of how much there is to be right
 * @property {boolean} [success] whether that is enough; by default, everything has to be right
 * @property {string} [answered] the learner's answer
 * @property {string} [correct] the right answer
 */

/** @typedef {Required<Attempt> & { attempt: number }} Counted with the attempt's number, from 1 */

/** Longer answers are cut where they are kept. */
const LONGEST_ANSWER = 200;

/** The latest attempt at each of an element's tasks. */
export class Attempts {
  /** @type {Map<string, Counted>} */
  #latest = new Map();

  /**
   * @param {Attempt} attempt
   * @returns {Counted}
   */
  next(attempt) {
    const { goal, task = '', right, of, success = right === of, answered = '', correct = '' } = attempt;
    const name = `${goal} ${task}`;
    const number = (this.#latest.get(name)?.attempt ?? 0) + 1;
    this.#latest.set(name, { goal, task, attempt: number, right, of, success, answered, correct });
    return { task, success, answered, correct, ...attempt, attempt: number };
  }

  /** @param {string} goal @param {string} [task] */
  hasSucceeded(goal, task = '') {
    return this.#latest.get(`${goal} ${task}`)?.success ?? false;
  }

  /** As it is kept, which is also what a teacher reads in a file. */
  get latest() {
    return [...this.#latest.values()].map(({ goal, task, attempt, right, of, success, answered }) => ({
      ...{ goal, task, attempt, right, of, success },
      answered: answered.slice(0, LONGEST_ANSWER),
    }));
  }

  /** Goes on from what was kept, which may be anything. @param {unknown} kept */
  take(kept) {
    if (!Array.isArray(kept)) return;
    for (const { goal, task, attempt, right, of, success, answered } of kept.filter(Boolean)) {
      if (![goal, task, answered].every((text) => typeof text === 'string')) continue;
      if (![attempt, right, of].every(Number.isSafeInteger) || typeof success !== 'boolean') continue;
      this.#latest.set(`${goal} ${task}`, { goal, task, attempt, right, of, success, answered, correct: '' });
    }
  }

  clear() {
    this.#latest.clear();
  }
}
