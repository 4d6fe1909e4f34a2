import { html } from 'lit';
import { say } from '../../kit/words/say.js';

/**
 * What a compact trainer doesn't show at first. It opens over the pictures, so that the trainer stays as high as it is: what
 * grows out of a slide can't be reached.
 * @param {unknown} content
 */
export function more(content) {
  return html`<details class="more" @keydown=${closeByEscape}>
    <summary>${say`More`}</summary>
    <div class="sheet">${content}</div>
  </details>`;
}

/** @param {KeyboardEvent} event */
function closeByEscape(event) {
  const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (event.key !== 'Escape' || event.defaultPrevented || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
  event.preventDefault();
}
