import { html, nothing } from 'lit';
import { say } from '../../../kit/words/say.js';
import { gateLabel, hintOf, whySolved } from './gate-words.js';

/** The number of failed tries after which the learner can ask for an answer. */
const TRIES_FOR_ANSWER = 3;

/** The number of tries that brings out every hint. Outside a challenge, nothing is held back. */
const EVERYTHING = 3;

/**
 * What to tell the learner about a gate and a neuron, and what the learner can do next.
 *
 * @typedef {object} Verdict
 * @property {import('../../../core/gate.js').GateCheck} check
 * @property {string} gate
 * @property {import('../state/gate-task.js').GateTask} task
 * @property {boolean} isChallenge
 * @property {boolean} isPrediction
 * @property {boolean} hasHints whether failed tries get hints and, in the end, an answer
 * @property {readonly string[]} whyNot sentences on why no numbers make the gate; empty if some do
 * @property {{ question: string, comparison: readonly string[] } | undefined} line texts about the line that a learner
 * draws first; undefined if the learner guesses outputs instead
 * @property {import('../../../kit/neuron/state/neuron-state.js').NeuronState} state the neuron's, to tell if its numbers were checked
 * @property {{ check: () => void, show: () => void, reveal: () => void, guessAgain: () => void }} act
 */

/** @param {Verdict} verdict */
export function verdict(verdict) {
  const { check, gate, task, isChallenge, isPrediction, hasHints, state, line } = verdict;
  const isOpen = isPrediction && !task.isRevealed;
  const isUnchecked = isChallenge && !task.isChecked(state);
  /** @type {string[]} */
  const lines = [];
  if (isOpen) {
    lines.push(line?.question ?? say`What will the neuron answer? Choose 0 or 1 in each row, then look.`);
  } else {
    if (isPrediction) {
      lines.push(
        say`${task.rightGuesses} of ${check.rows.length} are as you said: it fires where z is above 0.`,
        ...(line?.comparison ?? []),
      );
    }
    if (isUnchecked) {
      lines.push(
        task.tries > 0
          ? say`Find weights and a bias that make ${gateLabel(gate)}, and check again.`
          : say`Find weights and a bias that make ${gateLabel(gate)}.`,
      );
    } else {
      if (isChallenge && task.isAnswerShown) lines.push(say`One answer of many:`);
      else if (isChallenge && check.isSolved) lines.push(say`Solved!`);
      lines.push(...sentences(verdict, !hasHints ? 0 : isChallenge ? task.tries : EVERYTHING));
    }
  }
  const kind = isOpen || isUnchecked ? 'open' : check.isSolved ? 'solved' : 'wrong';
  return html`<div class="verdict ${kind}">
    <div class="words" role=${isChallenge || isPrediction ? 'status' : nothing}>${lines.map((line) => html`<p>${line}</p>`)}</div>
    ${isChallenge || isPrediction ? buttons(verdict, isOpen, isUnchecked) : nothing}
  </div>`;
}

/**
 * A button that has nothing to do stays in place, so that it keeps the focus.
 * @param {Verdict} verdict
 * @param {boolean} isOpen whether the learner has yet to guess the outputs
 * @param {boolean} isUnchecked whether the learner has yet to check the numbers
 */
function buttons({ check, gate, task, isChallenge, isPrediction, hasHints, line, act }, isOpen, isUnchecked) {
  const button = (
    /** @type {string} */ label,
    /** @type {boolean} */ able,
    /** @type {() => void} */ press,
    main = false,
  ) =>
    html`<button type="button" class=${main ? 'main' : ''} aria-disabled=${able ? 'false' : 'true'} @click=${press}>${label}</button>`;
  const hasAnswer = hasHints && gate !== 'xor' && (task.tries >= TRIES_FOR_ANSWER || task.isAnswerShown);
  return html`<div class="buttons">
    ${
      isPrediction
        ? isOpen
          ? line
            ? button(say`Show the neuron’s`, true, act.reveal, true)
            : button(say`Show the outputs`, task.isGuessed(check), act.reveal, true)
          : button(say`Guess again`, true, act.guessAgain)
        : nothing
    }
    ${isChallenge && !isOpen ? button(say`Check`, isUnchecked, act.check, true) : nothing}
    ${isChallenge && !isOpen && hasAnswer ? button(say`Show an answer`, !task.isAnswerShown, act.show) : nothing}
  </div>`;
}

/**
 * @param {Verdict} verdict
 * @param {number} tries 0 for no hints
 */
function sentences({ check, gate, whyNot }, tries) {
  if (check.isSolved) return whySolved(check, gate);
  // No numbers make XOR, so hints at better ones are no help. From the second try on, explain why there are none.
  if (gate === 'xor') return [...hintOf(check, gate, Math.min(1, tries)), ...(tries >= 2 ? whyNot : [])];
  return hintOf(check, gate, tries);
}
