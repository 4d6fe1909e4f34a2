import { html, nothing } from 'lit';
import { boundaryName } from '../../../kit/plane/drawing/boundary-words.js';
import { say } from '../../../kit/words/say.js';

/**
 * "Is there a line at all?", and what the core found.
 *
 * @param {object} options
 * @param {number} options.dimensions
 * @param {import('../state/separability-question.js').SeparabilityQuestion | undefined} options.question undefined until it
 *   has been asked
 * @param {import('../state/separability-question.js').Finding | undefined} options.finding
 * @param {typeof import('./separability-words.js') | undefined} options.words undefined while loading
 * @param {boolean} options.canUse whether the learner may give the neuron the boundary that was found
 * @param {() => void} options.ask
 * @param {(weights: Iterable<number>, bias: number | undefined) => void} options.use
 */
export function boundaryAnswer({ dimensions, question, finding, words, canUse, ask, use }) {
  const name = boundaryName(dimensions);
  const { failure = '', isOpen = false } = question ?? {};
  const { weights, bias } = finding?.proof ?? {};
  return html`<div class="verdict ${finding ? (finding.proof.isSeparable ? 'solved' : 'wrong') : 'open'}">
    <div class="words" role="status">
      ${finding && words ? words.separabilityWords(finding, name).map((line) => html`<p>${line}</p>`) : nothing}
      ${isOpen ? html`<p>${say`Looking…`}</p>` : failure ? html`<p>${failure}</p>` : nothing}
    </div>
    <div class="buttons">
      <button type="button" class="main" aria-disabled=${finding || isOpen ? 'true' : 'false'}
        @click=${() => finding || isOpen || ask()}>${say`Is there a ${name} at all?`}</button>
      ${weights && canUse ? html`<button type="button" @click=${() => use(weights, bias)}>${say`Use this ${name}`}</button>` : nothing}
    </div>
  </div>`;
}
