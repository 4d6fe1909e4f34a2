import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeName } from '../drawing/quantity.js';
import { say } from '../words/say.js';

/**
 * The selected number with a slider and buttons, so that whatever can be dragged can also be clicked, on large targets.
 *
 * @param {object} options
 * @param {string} options.name of the selected number
 * @param {number} options.value
 * @param {string} options.text as it is shown
 * @param {readonly [number, number]} options.range how far the slider goes
 * @param {number} options.increment
 * @param {(increments: number) => void} options.nudge
 * @param {(value: number) => void} options.slide
 * @param {import('lit').TemplateResult | typeof nothing} options.more other buttons of the row
 */
export function inspector({ name, value, text, range, increment, nudge, slide, more }) {
  const described = describeName(name);
  if (!described) return nothing;
  const { quantity, label, symbol } = described;
  const colour = quantity === 'weight' && value < 0 ? 'weight negative' : quantity;
  const onInput = (/** @type {InputEvent} */ event) =>
    slide(/** @type {HTMLInputElement} */ (event.target).valueAsNumber);
  return html`<div class="inspector">
    <span translate="no" class="chosen ${colour}" title=${label}><i>${symbol}</i> = ${text}</span>
    <button type="button" aria-label=${say`decrease ${label}`} @click=${() => nudge(-1)}>−</button>
    <input class=${colour} type="range" min=${range[0]} max=${range[1]} step=${increment}
      .value=${live(String(value))} aria-label=${label} aria-valuetext=${text} @input=${onInput} />
    <button type="button" aria-label=${say`increase ${label}`} @click=${() => nudge(1)}>+</button>
    ${more}
  </div>`;
}

/**
 * Buttons that add an input and remove the last one.
 *
 * @param {object} options
 * @param {{ able: boolean, act: () => void }} options.add
 * @param {{ able: boolean, act: () => void }} options.remove
 */
export function inputButtons({ add, remove }) {
  return html`<span class="inputs" role="group" aria-label=${say`Number of inputs`}>
    <button type="button" title=${say`Remove the last input`} aria-label=${say`Remove the last input`}
      aria-disabled=${remove.able ? 'false' : 'true'} @click=${remove.act}>${say`− input`}</button>
    <button type="button" title=${say`Add an input`} aria-label=${say`Add an input`}
      aria-disabled=${add.able ? 'false' : 'true'} @click=${add.act}>${say`+ input`}</button>
  </span>`;
}
