/**
 * What a learner can keep: a link that restores what is shown, the picture as a file, and the neuron as code. Loaded on
 * demand.
 *
 * @typedef {import('../element/neuron-element.js').NeuronElement} NeuronElement
 */
import { html, nothing } from 'lit';
import { embedButtons } from '../controls/embed-code.js';
import { copied } from '../controls/save-file.js';
import { messageOf } from '../words/message-of.js';
import { problemText } from '../words/problem-text.js';
import { say } from '../words/say.js';
import { cppScript, numpyScript } from './drawing/other-scripts.js';
import { pytorchScript } from './drawing/pytorch-script.js';
import { linkTo, stateFromLink } from './state/permalink.js';

/**
 * Shows a message beside the picture until the learner closes it.
 * @param {NeuronElement} host
 * @param {unknown} text
 */
function tell(host, text) {
  const close = () => {
    host.said = undefined;
  };
  host.said = html`<div class="notice link" role="status">${text}<button type="button" @click=${close}>${say`Close`}</button></div>`;
}

/**
 * Copies the page's URL with this neuron in it. If that fails, shows the URL, so that the learner can copy it by hand.
 * @param {NeuronElement} host
 */
export async function copyLink(host) {
  const { neuron } = host;
  if (!neuron) return;
  const address = new URL(linkTo(linkName(host), neuron.state, host.linkExtras()), location.href).href;
  const isCopied = await copied(address);
  tell(
    host,
    isCopied
      ? html`<span>${say`The link is copied: it opens this page with these numbers.`}</span>`
      : html`<input class="address" type="text" readonly aria-label=${say`The link`} .value=${address} />`,
  );
}

/**
 * Restores this element's neuron from the page's URL.
 * @param {NeuronElement} host
 */
export function followLink(host) {
  const { neuron, core } = host;
  const found = core && stateFromLink(location.hash, linkName(host), core.activations);
  if (!found || !neuron) return;
  if ('problem' in found) {
    tell(host, html`<span>${problemText(found.problem)}</span>`);
    host.fireProblems('bad-link', [found.problem]);
  } else {
    host.useExtras(found.extras);
    neuron.setAll(found.state);
  }
  host.scrollIntoView({ block: 'center' });
}

/** @type {readonly (readonly [string, (snapshot: import('./state/neuron-model.js').NeuronSnapshot) => string])[]} */
const LANGUAGES = [
  ['PyTorch', pytorchScript],
  ['NumPy', numpyScript],
  ['C++', cppScript],
];

/**
 * Offers to save the element's first picture, to copy its neuron as code, and to embed the element.
 * @param {NeuronElement} host
 */
export function offerPicture(host) {
  const button = (/** @type {'svg' | 'png'} */ format) =>
    html`<button type="button" @click=${() => savePicture(host, format)}>${format.toUpperCase()}</button>`;
  const languages = LANGUAGES.map(
    ([name, script]) => html`<button type="button" @click=${() => copyCode(host, name, script)}>${name}</button> `,
  );
  const embed = embedButtons(host, (code, done) => copyText(host, code, done));
  tell(
    host,
    html`<span>${say`Save the picture as ${button('svg')} ${button('png')}`}</span> <span>${say`Copy the neuron as ${languages}`}</span> ${embed === nothing ? nothing : html`<span>${say`Embed it as ${embed}`}</span>`}`,
  );
}

/**
 * @param {NeuronElement} host
 * @param {string} language
 * @param {(snapshot: import('./state/neuron-model.js').NeuronSnapshot) => string} script
 */
async function copyCode(host, language, script) {
  const snapshot = host.takeSnapshot();
  if (!snapshot) return;
  await copyText(host, script(snapshot), say`The neuron is copied as ${language} code.`);
}

/**
 * @param {NeuronElement} host
 * @param {string} text
 * @param {string} done
 */
async function copyText(host, text, done) {
  tell(host, (await copied(text)) ? html`<span>${done}</span>` : html`<pre tabindex="0">${text}</pre>`);
}

/**
 * @param {NeuronElement} host
 * @param {'svg' | 'png'} format
 */
async function savePicture(host, format) {
  const svg = host.renderRoot.querySelector('svg:not(.icon, .bar)');
  if (!(svg instanceof SVGSVGElement)) return;
  try {
    await (await import('../controls/save-picture.js')).savePicture(svg, host.localName, format);
    host.said = undefined;
  } catch (error) {
    tell(host, html`<span>${messageOf(error)}</span>`);
  }
}

/**
 * The name by which a link finds an element's neuron: the model's, or the element's tag with its index in the page.
 * @param {NeuronElement} host
 */
function linkName(host) {
  return host.model || `${host.localName}.${[...document.querySelectorAll(host.localName)].indexOf(host)}`;
}
