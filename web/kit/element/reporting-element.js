import { html, nothing } from 'lit';
import { isStop } from '../../core/core-error.js';
import { say } from '../words/say.js';
import { Attempts } from './attempt.js';
import { fewProblems } from './few-problems.js';
import { identityOf } from './identity.js';
import { TextProperties } from './text-properties.js';

/** @import { Problem } from '../words/problem.js' */
/** @import { Attempt } from './attempt.js' */

/** Loaded with the first problem. @type {typeof import('../words/problem-text.js').problemText | undefined} */
let problemText;

/**
 * An element that tells its page about errors, about what the learner tries and about goals that the learner has reached.
 * What the learner should know of it, it also says beside its picture.
 *
 * @fires neuron-error something can't be shown, or was given and can't be used; detail: { code, message }, and in the
 * second case `problem`, which says the same as data
 */
export class ReportingElement extends TextProperties {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    said: { state: true },
  };

  constructor() {
    super();
    /** What the learner is told beside the picture. @type {unknown} */
    this.said = undefined;
    this.attempts = new Attempts();
  }

  /**
   * For subclasses: says that the core stopped at what the learner did, or at what the element did by itself.
   * @param {unknown} _error thrown again if it is another one
   */
  caught(_error) {}

  /**
   * Fires an event that the page can listen for; it also says which element it comes from.
   * @param {string} name of the event
   * @param {object} detail
   */
  fire(name, detail) {
    const whole = { ...identityOf(this), ...detail };
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: whole }));
  }

  /**
   * @param {string} code
   * @param {string} message
   */
  fireError(code, message) {
    this.fire('neuron-error', { code, message });
  }

  /**
   * Tells the page about problems with what was given, such as attributes.
   * @param {string} code
   * @param {readonly Problem[]} problems
   */
  async fireProblems(code, problems) {
    try {
      ({ problemText } = await import('../words/problem-text.js'));
    } catch (error) {
      this.partMissing(error, () => this.fireProblems(code, problems));
      return;
    }
    for (const problem of fewProblems(problems)) {
      this.fire('neuron-error', { code, message: this.textOf(problem), problem });
    }
    this.requestUpdate();
  }

  /** @param {Problem} problem @returns {string} '' until fireProblems has loaded the sentences */
  textOf(problem) {
    return problemText?.(problem) ?? '';
  }

  /**
   * Tells the page about problems with attributes that were read.
   * @template {{ problems: readonly Problem[] }} T
   * @param {T} read
   * @param {readonly Problem[]} [before] problems that the page has been told about already
   * @returns {T}
   */
  reported(read, before = []) {
    const told = new Set(before.map((problem) => JSON.stringify(problem)));
    const added = read.problems.filter((problem) => !told.has(JSON.stringify(problem)));
    if (added.length > 0) this.fireProblems('bad-attribute', added);
    return read;
  }

  /**
   * Tells the page that the learner has tried something.
   * @template {Attempt} T with what else belongs to this goal
   * @param {T} attempt
   */
  fireAttempt(attempt) {
    const detail = this.attempts.next(attempt);
    this.fire('neuron-attempt', detail);
    return detail;
  }

  /**
   * Tells the page that the learner has reached a goal, with this attempt.
   * @template {Attempt} T
   * @param {T} attempt
   * @param {object} [more] for the goal alone
   */
  fireGoal(attempt, more) {
    this.fire('neuron-goal', { ...this.fireAttempt(attempt), ...more });
  }

  /**
   * For subclasses: problems with the attributes and the state, and what the learner is told beside the picture.
   * @param {readonly Problem[]} problems
   * @param {readonly string[]} [others]
   */
  notices(problems, others = []) {
    const texts = [
      ...fewProblems([...this.misgiven, ...problems])
        .map((problem) => this.textOf(problem))
        .filter(Boolean),
      ...others,
    ];
    return html`${texts.map((text) => html`<p class="notice" role="status">${text}</p>`)}${this.said}`;
  }

  /**
   * Reports that a part couldn't be loaded, or that the core stopped at it.
   * @param {unknown} error
   * @param {() => unknown} [again] requests the part again; without it, whoever wanted the part does so
   */
  partMissing = (error, again) => {
    if (isStop(error)) {
      this.caught(error);
      return;
    }
    const message = say`This part could not be loaded. Is the network there? Then try again, or reload the page.`;
    this.fireError('part-unreachable', message);
    const retry = () => {
      this.said = undefined;
      return again?.();
    };
    this.said = html`<div class="notice" role="status"><span>${message}</span>${again ? html`<button type="button" @click=${retry}>${say`Try again`}</button>` : nothing}</div>`;
  };
}
