import { html } from 'lit';
import { icon } from '../../../kit/drawing/icons.js';
import { say } from '../../../kit/words/say.js';

/** What has been computed so far when a learner goes through a neuron step by step. */
export const STAGES = Object.freeze(/** @type {const} */ (['inputs', 'multiply', 'sum', 'activate']));

export const LAST_STAGE = STAGES.length - 1;

const LABELS = [() => say`Inputs`, () => say`Multiply`, () => say`Sum`, () => say`Activate`];

/**
 * Buttons for going through the computation one step at a time, and back.
 *
 * @param {object} options
 * @param {number} options.step
 * @param {(step: number) => void} options.goTo
 */
export function stepBar({ step: now, goTo }) {
  const next = now === LAST_STAGE ? 0 : now + 1;
  return html`<div class="steps" role="group" aria-label=${say`Steps of the computation`}>
      ${LABELS.map(
        (label, step) => html`<button
          type="button"
          class="step ${step < now ? 'done' : ''}"
          aria-pressed=${step === now ? 'true' : 'false'}
          @click=${() => goTo(step)}
        >${label()}</button>`,
      )}
    </div>
    <button type="button" class="next" title=${now === LAST_STAGE ? say`Back to the inputs, then one step at a time` : say`The next step`}
      @click=${() => goTo(next)}
    >${now === LAST_STAGE ? html`${icon('restart')}<span>${say`Step through`}</span>` : html`<span>${LABELS[next]()}</span>${icon('next')}`}</button>`;
}
