import { html, nothing } from 'lit';
import { pointsFromCsv, pointsToCsv } from '../models/points-csv.js';
import styles from './point-data.css?inline';
import { typeset } from './quantity.js';
import { saveFile } from './save-file.js';

export { pointsFromCsv, styles };

/**
 * The points as a table, with what the neuron makes of each, and as CSV to paste, load and save.
 *
 * @param {object} options
 * @param {readonly import('../models/labelled-points.js').LabelledPoint[]} options.points
 * @param {import('../core/half-spaces.js').HalfSpaces} options.spaces
 * @param {number} options.dimensions
 * @param {string | undefined} options.csv what the learner has typed
 * @param {string} options.problem what was wrong with it
 * @param {boolean} options.canChange
 * @param {(text: string) => void} options.type
 * @param {(text: string) => void} options.take
 */
export function pointData({ points, spaces, dimensions, csv, problem, canChange, type, take }) {
  const own = () => pointsToCsv(points, dimensions);
  const axes = ['x₁', 'x₂', 'x₃'].slice(0, dimensions);
  const onFile = async (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (file) take(await file.text());
    input.value = ''; // so that the same file can be loaded again
  };
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label="Table of points"><table>
      <thead><tr><th scope="col">point</th>${axes.map((axis) => html`<th scope="col">${axis}</th>`)}<th scope="col">class</th><th scope="col">z</th><th scope="col">output</th><th scope="col">side</th></tr></thead>
      <tbody>${points.map(({ at, label }, i) => {
        const placed = spaces.points[i];
        return html`<tr><th scope="row">${i + 1}</th>${at.map((value) => html`<td>${typeset(String(Number(value.toPrecision(7))))}</td>`)}
          <td>${label}</td><td class="sum">${typeset(placed?.z ?? '')}</td><td class="output">${typeset(placed?.output ?? '')}</td>
          <td>${placed?.fires ? 1 : 0} ${placed?.isRight ? '✓' : '✗'}</td></tr>`;
      })}</tbody>
    </table></div>
    ${
      canChange
        ? html`<label class="csv">CSV: ${axes.join(', ')}, class
            <textarea rows="5" spellcheck="false" autocomplete="off" .value=${csv ?? own()}
              @input=${(/** @type {InputEvent} */ event) => type(/** @type {HTMLTextAreaElement} */ (event.target).value)}></textarea></label>
          ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
          <div class="buttons">
            <button type="button" @click=${() => take(csv ?? own())}>Use these points</button>
            <label class="file"><input class="unseen" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${onFile} /><span>Load a file</span></label>
            <button type="button" @click=${() => saveFile('points.csv', 'text/csv', own())}>Save as a file</button>
          </div>`
        : nothing
    }
`;
}
