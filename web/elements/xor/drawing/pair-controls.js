import { html } from 'lit';
import { say } from '../../../kit/words/say.js';

/**
 * The buttons above both runs: to train them, to begin again, and to choose another random start.
 *
 * @param {object} options
 * @param {boolean} options.canTrain
 * @param {boolean} options.isRunning
 * @param {number} options.seed
 * @param {'small' | 'large'} options.size of the initial weights
 * @param {() => void} options.toggle runs, or pauses
 * @param {() => void} options.startAgain
 * @param {(seed: number) => void} options.show another seed
 * @param {(size: 'small' | 'large') => void} options.choose another size
 */
export function pairControls({ canTrain, isRunning, seed, size, toggle, startAgain, show, choose }) {
  const choice = /** @type {const} */ (['small', 'large']).map(
    (each) =>
      html`<button type="button" aria-pressed=${each === size ? 'true' : 'false'} @click=${() => choose(each)}>${each === 'small' ? say`small weights` : say`large weights`}</button>`,
  );
  return html`<div class="controls" role="group" aria-label=${say`Training`}>
    <button type="button" class="main" aria-disabled=${canTrain ? 'false' : 'true'} @click=${() => canTrain && toggle()}>${isRunning ? say`Pause` : say`Run`}</button>
    <button type="button" @click=${startAgain}>${say`Start again`}</button>
    <span class="steps" role="group" aria-label=${say`Seed`}>
      <button type="button" aria-label=${say`The seed before`} aria-disabled=${seed > 1 ? 'false' : 'true'} @click=${() => seed > 1 && show(seed - 1)}>‹</button>
      <span>${say`Seed ${html`<b>${seed}</b>`}`}</span>
      <button type="button" aria-label=${say`The next seed`} @click=${() => show(seed + 1)}>›</button>
    </span>
    <span class="steps" role="group" aria-label=${say`Initial weights`}>${choice}</span>
  </div>`;
}
