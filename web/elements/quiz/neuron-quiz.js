import { html, nothing, unsafeCSS } from 'lit';
import palette from '../../kit/drawing/palette.css?inline';
import { LessonElement } from '../../kit/element/lesson-element.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { parseNumber } from '../../kit/state/parse-number.js';
import { seedOfVariant } from '../../kit/state/variant-attribute.js';
import { numberProblemText } from '../../kit/words/problem.js';
import { say } from '../../kit/words/say.js';
import { quizQuestion } from './drawing/quiz-question.js';
import quizStyles from './neuron-quiz.css?inline';
import { meets, rightAnswer, watch } from './quiz-goals.js';
import { QUIZ_HIDEABLE, readQuiz, textOf } from './quiz-reader.js';

/** @typedef {import('./quiz-reader.js').Question} Question */

/**
 * The learner's attempt at a question.
 * @typedef {object} Attempt
 * @property {number} chosen index of the answer, or −1
 * @property {string} typed
 * @property {'' | 'right' | 'wrong'} result
 * @property {string} problem why the typed text isn't accepted, or ''
 * @property {number} tries
 */

/** @type {Attempt} */
const NOT_TRIED = { chosen: -1, typed: '', result: '', problem: '', tries: 0 };

/**
 * Questions to check one's understanding. The learner chooses an answer, types a number, or brings a neuron on the page
 * into a given state. Each answer gets feedback, and the learner can try again.
 *
 * @element neuron-quiz
 * @slot - the questions as a list, which is also what is shown where scripts can't run
 * @fires neuron-attempt a question is answered; `right` is 0 or 1, and `of` 1
 * @fires neuron-goal a question is answered correctly; `right` is how many are by now, and `of` how many there are
 * @fires neuron-error the list or an attribute can't be read; detail: { code, message, problem }
 */
export class NeuronQuiz extends LessonElement {
  static styles = [unsafeCSS(palette), unsafeCSS(quizStyles)];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** What isn't shown: any of hints (what the author says to an answer), verdict (whether an answer is right). */
    hide: { type: String },
    /** A student's number or name: an order of the answers of their own. */
    variant: { type: String },
  };

  #hide = hiddenParts('', QUIZ_HIDEABLE);
  /** @type {Question[]} */
  #questions = [];
  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  /** @type {Attempt[]} */
  #attempts = [];
  #isShuffling = false;
  /** @type {(() => void)[]} */
  #releases = [];
  #arrival = new MutationObserver(() => this.#readLate());

  constructor() {
    super();
    this.hide = '';
    /** @type {string | undefined} */
    this.variant = undefined;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('variant')) this.#shuffle().catch(this.partMissing);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, QUIZ_HIDEABLE));
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#questions.length === 0) this.#readList();
    this.#watch();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#arrival.disconnect();
    for (const release of this.#releases) release();
    this.#releases = [];
  }

  render() {
    if (this.#questions.length === 0 || this.#isShuffling) return html`${this.#notices()}<slot></slot>`;
    return html`${this.#notices()}
      <ol part="widget" class="quiz">${this.#questions.map((question, i) => html`<li>${this.#question(question, i)}</li>`)}</ol>
      <p class="score" role="status">${this.#score()}</p>
      ${this.#attempts.some(({ tries }) => tries > 0) ? this.anewButton() : nothing}`;
  }

  #score() {
    const { length } = this.#questions;
    if (this.#hide.hidden.has('verdict')) {
      return say`${this.#attempts.filter(({ tries }) => tries > 0).length} of ${length} answered.`;
    }
    const right = this.#attempts.filter(({ result }) => result === 'right').length;
    return `${say`${right} of ${length} answered rightly.`}${right === length ? ` ${say`That is all of it!`}` : ''}`;
  }

  #notices() {
    return this.notices([...this.#problems, ...this.#hide.problems]);
  }

  get questions() {
    return this.#questions;
  }

  /** The learner's attempts, one for each question. @returns {readonly Attempt[]} */
  get progress() {
    return this.#attempts;
  }

  loadWork() {
    return import('./quiz-work.js');
  }

  /**
   * Goes on from an attempt of an earlier visit.
   * @param {number} index
   * @param {Omit<Attempt, 'problem'>} attempt
   */
  take(index, attempt) {
    this.#set(index, attempt);
  }

  beginAnew() {
    super.beginAnew();
    this.#attempts = this.#questions.map(() => NOT_TRIED);
  }

  /**
   * @param {Question} question
   * @param {number} index
   */
  #question(question, index) {
    const attempt = this.#attempts[index];
    const canCheck = this.#canCheck(question, attempt);
    const check = () => this.#check(index);
    const set = (/** @type {Partial<Attempt>} */ change) => this.#set(index, change);
    return quizQuestion(question, index, attempt, this.#hide.hidden, canCheck, check, set);
  }

  /**
   * @param {Question} question
   * @param {Attempt} attempt
   */
  #canCheck({ goal }, { chosen, typed, result }) {
    return result === '' && (goal ? typed.trim() !== '' : chosen !== -1);
  }

  /** @param {number} index */
  #check(index) {
    const question = this.#questions[index];
    const attempt = this.#attempts[index];
    if (!this.#canCheck(question, attempt)) return;
    if (!question.goal) {
      const { text, isRight } = question.answers[attempt.chosen];
      this.#answer(index, textOf(text), isRight);
      return;
    }
    const parsed = parseNumber(attempt.typed);
    if ('problem' in parsed) this.#set(index, { problem: numberProblemText(parsed.problem) });
    else this.#answer(index, String(parsed.value), meets(question.goal, parsed.value));
  }

  /**
   * @param {number} index
   * @param {string} answered
   * @param {boolean} isRight
   */
  #answer(index, answered, isRight) {
    const tries = this.#attempts[index].tries + 1;
    this.#set(index, { result: isRight ? 'right' : 'wrong', tries });
    const question = index + 1;
    const attempt = {
      ...{ goal: 'quiz', task: String(question), right: isRight ? 1 : 0, of: 1 },
      ...{ answered, correct: rightAnswer(this.#questions[index]), question, tries },
    };
    if (!isRight) {
      this.fireAttempt(attempt);
      return;
    }
    const right = this.#attempts.filter(({ result }) => result === 'right').length;
    this.fireGoal(attempt, { right, of: this.#questions.length });
  }

  /**
   * @param {number} index
   * @param {Partial<Attempt>} change
   */
  #set(index, change) {
    this.#attempts[index] = { ...this.#attempts[index], ...change };
    this.requestUpdate();
  }

  /** Reads the list between the tags, which the parser or a framework may bring after the tag. */
  #readList() {
    const isParsing = document.readyState === 'loading';
    if (isParsing) document.addEventListener('DOMContentLoaded', () => this.#readLate(), { once: true });
    else this.#read();
    if (!isParsing && this.#questions.length === 0) this.#arrival.observe(this, { childList: true, subtree: true });
  }

  #readLate() {
    if (!this.isConnected || this.#questions.length > 0) return;
    this.#arrival.disconnect();
    this.#readList();
    this.#watch();
    this.requestUpdate();
  }

  #read() {
    const { questions, problems } = readQuiz(this);
    this.#questions = questions;
    this.#problems = problems;
    this.#attempts = questions.map(() => NOT_TRIED);
    if (problems.length > 0) this.fireProblems('bad-quiz', problems);
  }

  /** Puts the answers into a variant's order; until then, the list between the tags is shown. */
  async #shuffle() {
    const seed = seedOfVariant(this.variant);
    if (seed === undefined) return;
    const before = this.#questions;
    this.#isShuffling = true;
    try {
      const { shuffled } = await import('./shuffle.js');
      this.#questions = await shuffled(before, seed);
      this.#attempts.forEach(({ chosen }, i) => {
        this.#set(i, { chosen: this.#questions[i].answers.indexOf(before[i].answers[chosen]) });
      });
    } finally {
      this.#isShuffling = false;
      this.requestUpdate();
    }
  }

  /** Follows the neurons that questions are about. */
  #watch() {
    this.#questions.forEach(({ goal }, index) => {
      if (!goal?.model) return;
      const onMet = (/** @type {string} */ answered) => {
        if (this.#attempts[index].result !== 'right') this.#answer(index, answered, true);
      };
      this.#releases.push(watch(goal, onMet));
    });
  }
}
