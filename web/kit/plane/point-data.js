import { html, nothing } from 'lit';
import { saveFile } from '../controls/save-file.js';
import { typeset } from '../drawing/quantity.js';
import { pointsToCsv } from '../state/points-csv.js';
import { say } from '../words/say.js';
import styles from './point-data.css?inline';

export { styles };

/**
 * What the neuron or network answers for each point, as extra columns of the table: their headings, and a row of texts
 * for each point.
 * @typedef {{ columns: readonly { name: string, className: string }[], rows: readonly (readonly string[])[] }} Answers
 */

/**
 * The neuron's answers for the table of points.
 * @param {import('../../core/half-spaces.js').HalfSpaces} spaces
 * @returns {Answers}
 */
export function neuronAnswers({ points }) {
  return {
    columns: [
      { name: 'z', className: 'sum' },
      { name: say`output`, className: 'output' },
      { name: say`side`, className: '' },
    ],
    rows: points.map(({ z, output, fires, isRight }) => [z, output, `${fires ? 1 : 0} ${isRight ? '✓' : '✗'}`]),
  };
}

/**
 * The points as a table, with the answers, and as CSV to paste, load and save.
 *
 * @param {object} options
 * @param {readonly import('../state/labelled-points.js').LabelledPoint[]} options.points
 * @param {Answers} options.answers
 * @param {number} options.dimensions
 * @param {string | undefined} options.csv what the learner has typed
 * @param {string} options.problem what was wrong with it
 * @param {boolean} options.canChange
 * @param {(text: string) => void} options.type
 * @param {(text: string) => void} options.take
 */
export function pointData({ points, answers, dimensions, csv, problem, canChange, type, take }) {
  const own = () => pointsToCsv(points, dimensions);
  const axes = ['x₁', 'x₂', 'x₃'].slice(0, dimensions);
  const onFile = async (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (file) take(await file.text());
    input.value = ''; // so that the same file can be loaded again
  };
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${say`Table of points`}><table>
      <thead><tr><th scope="col">${say`point`}</th>${axes.map((axis) => html`<th scope="col">${axis}</th>`)}<th scope="col">${say`class`}</th>${answers.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${points.map(({ at, label }, i) => {
        const made = answers.rows[i] ?? [];
        return html`<tr><th scope="row">${i + 1}</th>${at.map((value) => html`<td>${typeset(String(Number(value.toPrecision(7))))}</td>`)}
          <td>${label}</td>${answers.columns.map(({ className }, column) => html`<td class=${className}>${typeset(made[column] ?? '')}</td>`)}</tr>`;
      })}</tbody>
    </table></div>
    ${
      canChange
        ? html`<label class="csv">${say`CSV: ${axes.join(', ')}, class`}
            <textarea rows="5" spellcheck="false" autocomplete="off" .value=${csv ?? own()}
              @input=${(/** @type {InputEvent} */ event) => type(/** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea></label>
          ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
          <div class="buttons">
            <button type="button" @click=${() => take(csv ?? own())}>${say`Use these points`}</button>
            <label class="file"><input class="unseen" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${onFile} /><span>${say`Load a file`}</span></label>
            <button type="button" @click=${() => saveFile('points.csv', 'text/csv', own())}>${say`Save as a file`}</button>
          </div>`
        : nothing
    }
`;
}
