import { html, nothing } from 'lit';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../quiz-reader.js').Question} Question */
/** @typedef {import('../neuron-quiz.js').Attempt} Attempt */

/**
 * @typedef {object} Asked
 * @property {Question} question
 * @property {number} index
 * @property {Attempt} attempt
 * @property {ReadonlySet<string>} hidden
 * @property {boolean} canCheck
 * @property {(index: number) => void} choose
 * @property {(text: string) => void} type
 * @property {() => void} check
 */

/**
 * A question with its answers, or with a field for a number, and what is said to the learner's attempt.
 * @param {Asked} asked
 */
export function quizQuestion(asked) {
  const { question, index, attempt, hidden, canCheck, check } = asked;
  return html`<fieldset class=${hidden.has('verdict') ? '' : attempt.result}>
    <legend>${index + 1}. ${question.text}</legend>
    ${question.goal ? goal(asked) : answers(asked)}
    <div class="row">
      ${
        question.goal?.model
          ? nothing
          : html`<button type="button" aria-disabled=${canCheck ? 'false' : 'true'}
              @click=${check}>${say`Check`}</button>`
      }
      <p class="said" role="status">${said(asked)}</p>
    </div>
  </fieldset>`;
}

/** @param {Asked} asked */
function answers({ question, index, attempt, choose }) {
  return question.answers.map(
    (
      answer,
      i,
    ) => html`<label class="answer"><input type="radio" name="question-${index}" .checked=${attempt.chosen === i}
      @change=${() => choose(i)} /><span>${answer.text}</span></label>`,
  );
}

/** @param {Asked} asked */
function goal({ question, attempt, type, check }) {
  if (question.goal?.model)
    return html`<p class="said">${say`Change that neuron, here on the page, until it is so: this question watches.`}</p>`;
  return html`<label class="typed">${say`Your number`}
    <input type="text" inputmode="decimal" autocomplete="off" .value=${attempt.typed}
      aria-invalid=${attempt.problem ? 'true' : 'false'}
      @input=${(/** @type {InputEvent} */ event) => {
        event.stopPropagation();
        type(/** @type {HTMLInputElement} */ (event.target).value);
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && check()} /></label>`;
}

/** @param {Asked} asked */
function said({ question, attempt: { result, chosen, problem }, hidden }) {
  if (problem) return problem;
  if (!result) return nothing;
  const own = question.answers[chosen]?.feedback ?? [];
  // A node can be in only one place, so render copies.
  const words = (hidden.has('hints') ? [] : own.length > 0 ? own : result === 'right' ? question.feedback : []).map(
    (node) => node.cloneNode(true),
  );
  if (hidden.has('verdict')) return html`<b>${say`Answered.`}</b> ${words}`;
  return html`<b>${result === 'right' ? say`Right.` : say`Not quite.`}</b> ${words}${result === 'wrong' ? ` ${say`Try again.`}` : ''}`;
}
