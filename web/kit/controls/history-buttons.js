import { html, nothing } from 'lit';
import { icon } from '../drawing/icons.js';
import { say } from '../words/say.js';

/**
 * Buttons for undo, redo, reset, link and save. Unavailable ones are aria-disabled instead of disabled, so that they
 * keep the focus. While it is elsewhere and nothing has been done, they are disabled: a dialog would give them its first focus.
 *
 * @param {object} options
 * @param {{ able: boolean, act: () => void }} options.undo
 * @param {{ able: boolean, act: () => void }} options.redo
 * @param {{ able: boolean, act: () => void }} options.reset
 * @param {() => void} options.link copies a link to what is shown
 * @param {() => void} options.save offers to save the picture and to copy the neuron as code
 * @param {boolean} options.isHeld whether the element has the focus
 * @param {ReadonlySet<string>} options.hidden which of undo (with redo), link and save aren't shown
 */
export function historyButtons({ undo, redo, reset, link, save, isHeld, hidden }) {
  const isUntouched = !isHeld && ![undo, redo, reset].some(({ able }) => able);
  const button = (
    /** @type {'undo' | 'redo' | 'reset' | 'link' | 'save'} */ name,
    /** @type {string} */ label,
    /** @type {string} */ title,
    /** @type {{ able: boolean, act: () => void }} */ { able, act },
  ) =>
    html`<button type="button" title=${title} aria-label=${label} aria-disabled=${able ? 'false' : 'true'} ?disabled=${isUntouched && !able} @click=${act}>${icon(name)}</button>`;
  return html`<div class="history" role="group" aria-label=${say`History`}>
    ${hidden.has('undo') ? nothing : html`${button('undo', say`Undo`, say`Undo (Ctrl+Z)`, undo)}${button('redo', say`Redo`, say`Redo (Ctrl+Shift+Z)`, redo)}`}
    ${button('reset', say`Reset`, say`Back to the start`, reset)}
    ${hidden.has('link') ? nothing : button('link', say`Copy link`, say`Copy a link to this page with these numbers`, { able: true, act: link })}
    ${hidden.has('save') ? nothing : button('save', say`Save picture or copy code`, say`Save the picture, or copy the neuron as code`, { able: true, act: save })}
  </div>`;
}
