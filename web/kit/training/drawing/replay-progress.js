import { html } from 'lit';
import { say } from '../../words/say.js';

/**
 * How far a run has been brought back to the step where it was left. Only that it is being replayed is announced, once.
 * @param {number} step
 * @param {number} of
 * @param {() => void} stop
 */
export function replayProgress(step, of, stop) {
  return html`<div class="notice replay"><span role="status">${say`The run is replayed.`}</span>
    <progress aria-label=${say`Replay`} max=${of} .value=${step}></progress>
    <span>${say`Step ${step} of ${of}`}</span><button type="button" @click=${stop}>${say`Stop here`}</button></div>`;
}
