import { html } from 'lit';
import { icon } from '../../kit/drawing/icons.js';
import { SPEEDS } from '../../kit/training/state/training.js';
import { say } from '../../kit/words/say.js';

const SPEED_NAMES = [
  () => say`slow`,
  () => say`a step a frame`,
  () => say`10 steps a frame`,
  () => say`as fast as it goes`,
];

/**
 * Buttons for run and pause, single steps, and the speed. A button that can't be used now is aria-disabled rather than
 * disabled, so that it keeps the focus.
 *
 * @param {object} options
 * @param {boolean} options.isRunning
 * @param {boolean} options.canTrain
 * @param {number} options.speed index into SPEEDS
 * @param {boolean} options.canUndo
 * @param {boolean} options.canRedo
 * @param {{ toggle: () => void, step: (unit: 'sample' | 'batch' | 'epoch') => void, speed: (index: number) => void, restart: () => void, undo: () => void, redo: () => void }} options.act
 */
export function trainingControls({ isRunning, canTrain, speed, canUndo, canRedo, act }) {
  const step = (/** @type {'sample' | 'batch' | 'epoch'} */ unit, /** @type {string} */ label) =>
    html`<button type="button" aria-disabled=${canTrain && !isRunning ? 'false' : 'true'}
      @click=${() => canTrain && !isRunning && act.step(unit)}>${label}</button>`;
  return html`<div class="controls" role="group" aria-label=${say`Training`}>
    <button type="button" class="main" aria-disabled=${canTrain ? 'false' : 'true'} @click=${() => canTrain && act.toggle()}>${isRunning ? say`Pause` : say`Run`}</button>
    <span class="steps" role="group" aria-label=${say`One step`}>${step('sample', say`1 sample`)}${step('batch', say`1 batch`)}${step('epoch', say`1 epoch`)}</span>
    <label>${say`Speed`} <select @change=${(/** @type {Event} */ event) => act.speed(/** @type {HTMLSelectElement} */ (event.target).selectedIndex)}>
      ${SPEEDS.map((_, i) => html`<option .selected=${i === speed}>${SPEED_NAMES[i]()}</option>`)}
    </select></label>
    <button type="button" @click=${act.restart}>${say`Start again`}</button>
    <span class="steps" role="group" aria-label=${say`History`}>${history('undo', say`Undo (Ctrl+Z)`, canUndo, act.undo)}${history('redo', say`Redo (Ctrl+Shift+Z)`, canRedo, act.redo)}</span>
  </div>`;
}

/**
 * @param {'undo' | 'redo'} name
 * @param {string} title
 * @param {boolean} able
 * @param {() => void} act
 */
function history(name, title, able, act) {
  return html`<button type="button" title=${title} aria-label=${name === 'undo' ? say`Undo` : say`Redo`} aria-disabled=${able ? 'false' : 'true'}
    @click=${() => able && act()}>${icon(name)}</button>`;
}
