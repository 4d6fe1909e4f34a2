import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { typeset } from '../drawing/quantity.js';
import { parseNumber } from '../state/parse-number.js';
import { shortest } from '../state/parse-points.js';
import { numberProblemText } from '../words/problem.js';
import { say } from '../words/say.js';

/**
 * Fields and buttons for the selected point, as an alternative to dragging.
 *
 * @param {object} options
 * @param {number} options.index of the selected point
 * @param {import('../state/labelled-points.js').LabelledPoint} options.point
 * @param {string} options.problem what was wrong with a typed coordinate
 * @param {unknown} options.more other buttons of the row
 * @param {(index: number) => void} options.relabel
 * @param {(index: number) => void} options.remove
 * @param {(index: number, axis: number, value: number) => void} options.move
 * @param {(index: number, problem: string) => void} options.refuse rejects what was typed
 */
export function pointEditor({ index, point, problem, more, relabel, remove, move, refuse }) {
  const type = (/** @type {number} */ axis, /** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const parsed = parseNumber(field.value);
    if ('problem' in parsed) refuse(index, numberProblemText(parsed.problem));
    else {
      field.value = typeset(shortest(parsed.value));
      move(index, axis, parsed.value);
    }
  };
  // A field is only set when its number changes, so that redrawing the element for other reasons doesn't discard what
  // is being typed. Each point has its own fields, so that text typed for one point isn't left in those of another.
  return keyed(
    index,
    html`<div class="point-editor" role="group" aria-label=${say`Point ${index + 1}`}>
    <b>${say`Point ${index + 1}`}</b>
    ${point.at.map(
      (value, axis) => html`<label><i class="input">${['x₁', 'x₂', 'x₃'][axis]}</i>
        <input type="text" inputmode="decimal" autocomplete="off" size="5" aria-label=${say`Point ${index + 1}, input ${axis + 1}`}
          .value=${typeset(shortest(value))}
          @change=${(/** @type {Event} */ event) => type(axis, event)} /></label>`,
    )}
    <button type="button" @click=${() => relabel(index)} aria-label=${say`Class ${point.label}; change it`}>${say`Class ${point.label}`}</button>
    <button type="button" @click=${() => remove(index)}>${say`Remove`}</button>
    ${more}
    ${problem ? html`<span class="problem" role="alert">${problem}</span>` : nothing}
  </div>`,
  );
}
