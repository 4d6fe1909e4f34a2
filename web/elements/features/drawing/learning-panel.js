import { html, nothing } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { many, say } from '../../../kit/words/say.js';

/**
 * The panel for learning from labelled examples: a choice of rules, buttons to learn from one or more examples, and the
 * examples with the neuron's current answers.
 *
 * @param {object} options
 * @param {import('../state/feature-learning.js').FeatureLearning} options.learning
 * @param {import('../state/feature-preset.js').FeaturePreset} options.preset
 * @param {{ answers: { text: string, isRight: boolean, says: string }[], loss: string, right: number } | undefined} options.state
 * @param {object} options.act
 * @param {(rule: import('../state/feature-learning.js').Rule) => void} options.act.choose
 * @param {() => void} options.act.begin with all weights 0
 * @param {(count: number) => void} options.act.learn
 */
export function learningPanel({ learning, preset, state, act }) {
  const { rule, seen, isReady, isLoading, failure } = learning;
  const { examples, yes, no } = preset;
  const next = isReady ? seen % examples.length : -1;
  const choice = (/** @type {import('../state/feature-learning.js').Rule} */ name, /** @type {string} */ label) =>
    html`<button type="button" aria-pressed=${rule === name ? 'true' : 'false'} @click=${() => act.choose(name)}>${label}</button>`;
  const go = (/** @type {string} */ label, /** @type {number} */ count) =>
    html`<button type="button" aria-disabled=${isReady ? 'false' : 'true'} @click=${() => isReady && act.learn(count)}>${label}</button>`;
  return html`<div class="gates" role="group" aria-label=${say`Rule`}>${choice('perceptron', say`Perceptron rule`)}${choice('gradient', say`Gradient descent`)}</div>
    <p class="hint">${
      rule === 'perceptron'
        ? say`Wrong? Move each weight half of its feature towards the right answer. Right? Change nothing.`
        : say`Move each weight against the slope of the loss: far when the answer is far off, a little when it is nearly right.`
    }</p>
    <div class="buttons">
      <button type="button" @click=${act.begin}>${say`Start with all weights 0`}</button>
      ${go(say`One example`, 1)}${go(say`All once`, examples.length)}${go(say`All 20 times`, 20 * examples.length)}
    </div>
    <p class="hint" role="status">${
      failure ||
      (isLoading ? say`Loading what it takes to learn…` : state ? progress(state, seen, examples.length) : '')
    }</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${say`Examples`}><table class="examples">
      <thead><tr><th scope="col">${say`example`}</th>${preset.features.map((feature) => html`<th scope="col">${feature}</th>`)}<th scope="col">${say`is`}</th><th scope="col">${say`neuron says`}</th></tr></thead>
      <tbody>${examples.map(({ name, values, label }, i) => {
        const answer = state?.answers[i];
        return html`<tr class=${i === next ? 'next' : ''}><th scope="row">${name}${i === next ? html`<span class="unseen"> ${say`(next)`}</span>` : nothing}</th>
          ${values.map((value) => html`<td>${typeset(String(value))}</td>`)}
          <td>${label === 1 ? yes : no}</td>
          <td class=${answer && !answer.isRight ? 'wrong' : ''}>${answer ? `${answer.says}${rule === 'gradient' ? ` (${typeset(answer.text)})` : ''} ${answer.isRight ? '✓' : '✗'}` : '…'}</td></tr>`;
      })}</tbody>
    </table></div>`;
}

/**
 * @param {{ loss: string, right: number }} state
 * @param {number} seen
 * @param {number} count
 */
function progress({ loss, right }, seen, count) {
  const words = many(seen, '{0} example seen', '{0} examples seen');
  return right === count
    ? say`${words}; All right; loss ${typeset(loss)}.`
    : say`${words}; ${right} of ${count} right; loss ${typeset(loss)}.`;
}
