import { html, nothing } from 'lit';
import { gateLabel, hintOf, WHY_NOT_XOR, whySolved } from './gate-words.js';

/** From this many failed tries on, the answer can be asked for. */
const TRIES_FOR_ANSWER = 3;

/** Outside a challenge nothing is held back. */
const EVERYTHING = 3;

/**
 * What there is to say about a gate and a neuron, and what the learner can do next.
 *
 * @typedef {object} Verdict
 * @property {import('../core/gate.js').GateCheck} check
 * @property {string} gate
 * @property {import('../models/gate-task.js').GateTask} task
 * @property {boolean} isChallenge
 * @property {boolean} isPrediction
 * @property {object} state the neuron's, to know whether it is the one that was checked
 * @property {{ check: () => void, show: () => void, reveal: () => void, guessAgain: () => void }} act
 */

/** @param {Verdict} verdict */
export function verdict({ check, gate, task, isChallenge, isPrediction, state, act }) {
  if (isPrediction && !task.isRevealed) {
    const able = task.isGuessed(check);
    return panel(
      'open',
      ['What will the neuron answer? Choose 0 or 1 in each row, then look.'],
      html`<button type="button" class="main" aria-disabled=${able ? 'false' : 'true'} @click=${act.reveal}>Show the outputs</button>`,
    );
  }
  const guessed = isPrediction
    ? [`${task.rightGuesses(check)} of ${check.rows.length} are as you said.`, `The side on which z is above 0 fires.`]
    : [];
  const again = isPrediction ? html`<button type="button" @click=${act.guessAgain}>Guess again</button>` : nothing;
  if (!isChallenge) {
    return panel(kindOf(check), [...guessed, ...sentences(check, gate, EVERYTHING)], again, isPrediction);
  }
  if (!task.isChecked(state)) {
    return panel(
      'open',
      [...guessed, `Find weights and a bias that make ${gateLabel(gate)}${task.tries > 0 ? ', and check again' : ''}.`],
      html`${again}<button type="button" class="main" @click=${act.check}>Check</button>${answer(task, gate, act)}`,
    );
  }
  const shown = task.isAnswerShown ? ['One answer of many:'] : check.isSolved ? ['Solved!'] : [];
  return panel(
    kindOf(check),
    [...shown, ...sentences(check, gate, task.tries)],
    html`${again}${check.isSolved ? nothing : answer(task, gate, act)}`,
  );
}

/**
 * @param {import('../models/gate-task.js').GateTask} task
 * @param {string} gate
 * @param {Verdict['act']} act
 */
function answer({ tries, isAnswerShown }, gate, act) {
  return tries >= TRIES_FOR_ANSWER && !isAnswerShown && gate !== 'xor'
    ? html`<button type="button" @click=${act.show}>Show an answer</button>`
    : nothing;
}

/** @param {import('../core/gate.js').GateCheck} check */
function kindOf({ isSolved }) {
  return isSolved ? 'solved' : 'wrong';
}

/**
 * @param {import('../core/gate.js').GateCheck} check
 * @param {string} gate
 * @param {number} tries
 */
function sentences(check, gate, tries) {
  if (check.isSolved) return whySolved(check, gate);
  // For XOR, better numbers are no help: after the second try comes the reason why there are none.
  if (gate === 'xor') return [...hintOf(check, gate, 1), ...(tries >= 2 ? WHY_NOT_XOR : [])];
  return hintOf(check, gate, tries);
}

/**
 * @param {'open' | 'solved' | 'wrong'} kind
 * @param {readonly string[]} lines
 * @param {import('lit').TemplateResult | typeof nothing} buttons
 * @param {boolean} [isTold] whether a screen reader is told, as the answer to something that the learner did
 */
function panel(kind, lines, buttons, isTold = true) {
  return html`<div class="verdict ${kind}">
    <div class="words" role=${isTold ? 'status' : nothing}>${lines.map((line) => html`<p>${line}</p>`)}</div>
    ${buttons === nothing ? nothing : html`<div class="buttons">${buttons}</div>`}
  </div>`;
}
