import { html, nothing } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';
import { conditionOf, rowLabel } from './gate-words.js';

/**
 * A gate's truth table next to the neuron's weighted sum and output for each row.
 *
 * @typedef {object} TruthTable
 * @property {boolean} isOpen whether the neuron's answers and the wanted outputs are still hidden from the learner
 * @property {boolean} hasConditions whether each row says what it asks of the weights
 * @property {readonly import('../../../core/gate.js').GateRow[]} rows
 * @property {string} gate its label, such as AND
 * @property {number} chosen index of the row that the picture shows, or −1
 * @property {(row: number) => void} choose
 * @property {boolean} isMarked whether right and wrong are shown
 * @property {{ values: readonly (number | undefined)[], hits: readonly boolean[], set: (row: number, value: number) => void } | undefined} prediction
 * the outputs that the learner guesses; until they are committed, the wanted outputs are hidden, since they would give
 * the answers away
 */

/** @param {TruthTable} table */
export function truthTable({ rows, gate, chosen, choose, isMarked, isOpen, hasConditions, prediction }) {
  const names = rows[0].inputs.map((_, i) => (rows[0].inputs.length === 1 ? 'x₁' : i === 0 ? 'x₁' : 'x₂'));
  return html`<table class="truth ${prediction ? 'guessing' : ''}">
    <caption class="unseen">${captionOf(gate, isOpen, hasConditions)}</caption>
    <thead><tr>
      <th scope="col" class="input">${names.join(', ')}</th>
      ${hasConditions ? html`<th scope="col" class="condition">${say`${gate} needs`}</th>` : nothing}
      <th scope="col" class="sum">z</th>
      <th scope="col" class="output">${say`output`}</th>
      ${prediction ? html`<th scope="col">${say`your guess`}</th>` : nothing}
      ${isOpen ? nothing : html`<th scope="col">${say`wanted`}</th>`}
    </tr></thead>
    <tbody>${rows.map((row, i) => {
      const mark = isMarked && !isOpen ? (row.isRight ? 'right' : 'wrong') : '';
      return html`<tr class="${mark} ${i === chosen ? 'chosen' : ''}">
        <th scope="row"><button type="button" aria-pressed=${i === chosen ? 'true' : 'false'}
          title=${say`Show this row in the picture`} @click=${() => choose(i)}>${rowLabel(row)}</button></th>
        ${hasConditions ? html`<td translate="no" class="condition">${conditionOf(row)}</td>` : nothing}
        <td translate="no" class="sum">${isOpen ? '?' : typeset(row.z)}</td>
        <td translate="no" class="output">${isOpen ? '?' : typeset(row.output)}</td>
        ${prediction ? html`<td class="guess">${guess(prediction, isOpen, row, i)}</td>` : nothing}
        ${
          isOpen
            ? nothing
            : html`<td class="target">${row.isWanted ? 1 : 0}${
                mark
                  ? html`<span class="mark" role="img" aria-label=${mark === 'right' ? say`right` : say`wrong`}>${mark === 'right' ? '✓' : '✗'}</span>`
                  : nothing
              }</td>`
        }
      </tr>`;
    })}</tbody>
  </table>`;
}

/**
 * Names no column that isn't there: what is hidden is hidden from listeners, too.
 * @param {string} gate
 * @param {boolean} isOpen
 * @param {boolean} hasConditions
 */
function captionOf(gate, isOpen, hasConditions) {
  if (isOpen) return say`${gate}: for each row of inputs the neuron’s weighted sum and output, which aren’t shown yet`;
  return hasConditions
    ? say`${gate}: for each row of inputs the condition, the neuron’s weighted sum and output, and the output that is wanted`
    : say`${gate}: for each row of inputs the neuron’s weighted sum and output, and the output that is wanted`;
}

/**
 * @param {NonNullable<TruthTable['prediction']>} prediction
 * @param {boolean} isOpen
 * @param {import('../../../core/gate.js').GateRow} row
 * @param {number} index
 */
function guess({ values, hits, set }, isOpen, row, index) {
  const value = values[index];
  if (!isOpen) {
    const isHit = hits[index];
    return html`<span class=${isHit ? 'hit' : 'miss'}>${value} ${isHit ? '✓' : '✗'}</span>
      <span class="unseen">${isHit ? say`as you said` : say`not as you said`}</span>`;
  }
  return html`<span role="group" aria-label=${say`Your guess for ${rowLabel(row)}`}>${[0, 1].map(
    (output) => html`<button type="button" aria-pressed=${value === output ? 'true' : 'false'}
      @click=${() => set(index, output)}>${output}</button>`,
  )}</span>`;
}
