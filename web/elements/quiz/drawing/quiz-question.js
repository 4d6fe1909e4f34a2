import { html, nothing } from 'lit';
import { say } from '../../../kit/words/say.js';

/** @typedef {import('../quiz-reader.js').Question} Question */
/** @typedef {import('../neuron-quiz.js').Attempt} Attempt */

/**
 * A question with its answers, or with a field for a number, and what is said to the learner's attempt.
 *
 * @param {Question} question
 * @param {number} index
 * @param {Attempt} attempt
 * @param {ReadonlySet<string>} hidden
 * @param {boolean} canCheck
 * @param {() => void} check
 * @param {(change: Partial<Attempt>) => void} set
 */
export function quizQuestion({ text, goal, answers, feedback }, index, attempt, hidden, canCheck, check, set) {
  const choices = () =>
    answers.map(
      (
        answer,
        i,
      ) => html`<label class="answer"><input type="radio" name="question-${index}" .checked=${attempt.chosen === i}
        @change=${() => set({ chosen: i, result: '' })} /><span>${answer.text}</span></label>`,
    );
  const field = () => html`<label class="typed">${say`Your number`}
    <input type="text" inputmode="decimal" autocomplete="off" .value=${attempt.typed}
      aria-invalid=${attempt.problem ? 'true' : 'false'}
      @input=${(/** @type {InputEvent} */ event) => {
        event.stopPropagation();
        set({ typed: /** @type {HTMLInputElement} */ (event.target).value, result: '', problem: '' });
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Enter' && check()} /></label>`;
  const watched = () =>
    html`<p class="said">${say`Change that neuron, here on the page, until it is so: this question watches.`}</p>`;
  return html`<fieldset class=${hidden.has('verdict') ? '' : attempt.result}>
    <legend>${index + 1}. ${text}</legend>
    ${!goal ? choices() : goal.model ? watched() : field()}
    <div class="row">
      ${
        goal?.model
          ? nothing
          : html`<button type="button" aria-disabled=${canCheck ? 'false' : 'true'} @click=${check}>${say`Check`}</button>`
      }
      <p class="said" role="status">${said(attempt, answers[attempt.chosen]?.feedback ?? [], feedback, hidden)}</p>
    </div>
  </fieldset>`;
}

/**
 * @param {Attempt} attempt
 * @param {readonly Node[]} own what the author says to the chosen answer
 * @param {readonly Node[]} feedback to a right answer that has nothing of its own
 * @param {ReadonlySet<string>} hidden
 */
function said({ result, problem }, own, feedback, hidden) {
  if (problem) return problem;
  if (!result) return nothing;
  // A node can be in only one place, so render copies.
  const words = (hidden.has('hints') ? [] : own.length > 0 ? own : result === 'right' ? feedback : []).map((node) =>
    node.cloneNode(true),
  );
  if (hidden.has('verdict')) return html`<b>${say`Answered.`}</b> ${words}`;
  return html`<b>${result === 'right' ? say`Right.` : say`Not quite.`}</b> ${words}${result === 'wrong' ? ` ${say`Try again.`}` : ''}`;
}
