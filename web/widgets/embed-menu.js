import { html, nothing } from 'lit';
import { embedButtons } from '../views/embed-code.js';

/**
 * For elements without another menu: how to embed them.
 * @param {import('lit').LitElement} host
 * @param {string} said what is told of the last thing copied
 * @param {(text: string) => void} say
 */
export function embedMenu(host, said, say) {
  const copy = async (/** @type {string} */ code, /** @type {string} */ name) => {
    try {
      await navigator.clipboard.writeText(code);
      say(`The ${name} is copied.`);
    } catch {
      // No clipboard on this page: the learner's own copy command works.
      say(code);
    }
  };
  return html`<p>Copy this widget as ${embedButtons(host, copy)}</p>${said ? html`<p role="status">${said}</p>` : nothing}`;
}
