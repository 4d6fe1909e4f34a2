import { html, nothing } from 'lit';
import { icon } from '../../kit/drawing/icons.js';
import { SPEEDS } from '../../kit/training/state/training.js';
import { say } from '../../kit/words/say.js';

const SPEED_NAMES = [
  () => say`slow`,
  () => say`a step a frame`,
  () => say`10 steps a frame`,
  () => say`as fast as it goes`,
];

/** @typedef {import('../../kit/training/state/training.js').Training} Training */

/**
 * Buttons for run and pause, single steps, and the speed. A button that can't be used now is aria-disabled rather than
 * disabled, so that it keeps the focus.
 *
 * @param {object} options
 * @param {Training} options.training
 * @param {boolean} options.hasUndo whether the author shows the history
 * @param {() => void} options.restart
 * @param {() => void} options.redraw after a change that the training doesn't tell of
 * @param {boolean} options.isCompact without speed and history, which stand elsewhere
 */
export function trainingControls({ training, restart, redraw, isCompact, hasUndo }) {
  const { isRunning, canTrain } = training;
  const toggle = () => (training.isRunning ? training.pause() : training.run());
  const step = (/** @type {'sample' | 'batch' | 'epoch'} */ unit, /** @type {string} */ label) =>
    html`<button type="button" aria-disabled=${canTrain && !isRunning ? 'false' : 'true'}
      @click=${() => canTrain && !isRunning && training.step(unit)}>${label}</button>`;
  return html`<div class="controls" role="group" aria-label=${say`Training`}>
    <button type="button" class="main" aria-disabled=${canTrain ? 'false' : 'true'} @click=${() => canTrain && toggle()}>${isRunning ? say`Pause` : say`Run`}</button>
    <span class="steps" role="group" aria-label=${say`One step`}>${step('sample', say`1 sample`)}${step('batch', say`1 batch`)}${step('epoch', say`1 epoch`)}</span>
    ${isCompact ? nothing : speed(training, redraw)}
    <button type="button" @click=${restart}>${say`Start again`}</button>
    ${isCompact || !hasUndo ? nothing : history(training)}
  </div>`;
}

/**
 * The speed and the history, for a trainer that is compact.
 * @param {Training} training
 * @param {() => void} redraw
 * @param {boolean} hasUndo
 */
export function furtherControls(training, redraw, hasUndo) {
  return html`<div class="controls">${speed(training, redraw)}${hasUndo ? history(training) : nothing}</div>`;
}

/**
 * @param {Training} training
 * @param {() => void} redraw
 */
function speed(training, redraw) {
  const choose = (/** @type {Event} */ event) => {
    training.speed = /** @type {HTMLSelectElement} */ (event.target).selectedIndex;
    redraw();
  };
  return html`<label>${say`Speed`} <select @change=${choose}>
      ${SPEEDS.map((_, i) => html`<option .selected=${i === training.speed}>${SPEED_NAMES[i]()}</option>`)}
    </select></label>`;
}

/** @param {Training} training */
function history(training) {
  const { canUndo, canRedo } = training;
  return html`<span class="steps" role="group" aria-label=${say`History`}>${historyButton('undo', say`Undo (Ctrl+Z)`, canUndo, () => training.undo())}${historyButton('redo', say`Redo (Ctrl+Shift+Z)`, canRedo, () => training.redo())}</span>`;
}

/**
 * @param {'undo' | 'redo'} name
 * @param {string} title
 * @param {boolean} able
 * @param {() => void} act
 */
function historyButton(name, title, able, act) {
  return html`<button type="button" title=${title} aria-label=${name === 'undo' ? say`Undo` : say`Redo`} aria-disabled=${able ? 'false' : 'true'}
    @click=${() => able && act()}>${icon(name)}</button>`;
}
