import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { shortest } from '../models/labelled-points.js';

/**
 * The selected point by numbers and buttons: what dragging does, without dragging.
 *
 * @param {object} options
 * @param {number} options.index of the selected point, or −1
 * @param {readonly import('../models/labelled-points.js').LabelledPoint[]} options.points
 * @param {boolean} options.canAdd
 * @param {string} options.problem what was wrong with a typed coordinate
 * @param {object} options.act
 * @param {() => void} options.act.add
 * @param {(index: number) => void} options.act.relabel
 * @param {(index: number) => void} options.act.remove
 * @param {(index: number, axis: number, text: string) => void} options.act.move
 */
export function pointEditor({ index, points, canAdd, problem, act }) {
  const point = points[index];
  const add = html`<button type="button" aria-disabled=${canAdd ? 'false' : 'true'} @click=${act.add}>Add a point</button>`;
  if (!point) {
    return html`<div class="point-editor">${add}<span class="hint">Click into the picture to add a point; select one to change it.</span></div>`;
  }
  return html`<div class="point-editor" role="group" aria-label="Point ${index + 1}">
    <b>Point ${index + 1}</b>
    ${point.at.map(
      (value, axis) => html`<label><i class="input">${['x₁', 'x₂', 'x₃'][axis]}</i>
        <input type="text" inputmode="decimal" autocomplete="off" size="5" aria-label="Point ${index + 1}, input ${axis + 1}"
          .value=${live(shortest(value).replace('-', '−'))}
          @change=${(/** @type {Event} */ event) => act.move(index, axis, /** @type {HTMLInputElement} */ (event.target).value)} /></label>`,
    )}
    <button type="button" @click=${() => act.relabel(index)} aria-label="Class ${point.label}; change it">Class ${point.label}</button>
    <button type="button" @click=${() => act.remove(index)}>Remove</button>
    ${add}
    ${problem ? html`<span class="problem" role="alert">${problem}</span>` : nothing}
  </div>`;
}
