import { html } from 'lit';
import { STEPS } from '../models/neuron-model.js';
import { icon } from './icons.js';

const LABELS = ['Inputs', 'Multiply', 'Sum', 'Activate'];

/**
 * Going through the computation one step at a time, and back; undo, redo, reset.
 *
 * @param {object} options
 * @param {import('../models/neuron-model.js').NeuronModel} options.neuron
 * @param {(step: number) => void} options.goTo
 * @param {() => void} options.undo
 * @param {() => void} options.redo
 * @param {() => void} options.reset
 */
export function stepBar({ neuron, goTo, undo, redo, reset }) {
  const last = STEPS.length - 1;
  const next = neuron.step === last ? 0 : neuron.step + 1;
  return html`<div class="bar">
    <div class="steps" role="group" aria-label="Steps of the computation">
      ${LABELS.map(
        (label, step) => html`<button
          type="button"
          class="step ${step < neuron.step ? 'done' : ''}"
          aria-pressed=${step === neuron.step ? 'true' : 'false'}
          @click=${() => goTo(step)}
        >${label}</button>`,
      )}
      <button type="button" class="next" @click=${() => goTo(next)}>
        ${neuron.step === last ? html`${icon('restart')}<span>Step through</span>` : html`<span>${LABELS[next]}</span>${icon('next')}`}
      </button>
    </div>
    <div class="history" role="group" aria-label="History">
      <button type="button" title="Undo (Ctrl+Z)" aria-label="Undo" ?disabled=${!neuron.canUndo} @click=${undo}>${icon('undo')}</button>
      <button type="button" title="Redo (Ctrl+Shift+Z)" aria-label="Redo" ?disabled=${!neuron.canRedo} @click=${redo}>${icon('redo')}</button>
      <button type="button" title="Reset to the start" aria-label="Reset" ?disabled=${!neuron.canReset} @click=${reset}>${icon('reset')}</button>
    </div>
  </div>`;
}
