/**
 * What a learner can keep of a run: a link that replays it, the network as PyTorch code, numbers and pictures as files.
 * Loaded on demand.
 */
import { html, nothing } from 'lit';
import { embedButtons } from '../../kit/controls/embed-code.js';
import { copied, saveFile } from '../../kit/controls/save-file.js';
import { savePicture } from '../../kit/controls/save-picture.js';
import { PLANE_BOX } from '../../kit/training/drawing/training-plane.js';
import { MOST_STEPS } from '../../kit/training/state/training.js';
import { messageOf } from '../../kit/words/message-of.js';
import { say } from '../../kit/words/say.js';
import { linkToRun, runFromLink } from './state/training-link.js';
import { historyCsv, MOST_ROWS, networkScript, runJson } from './training-files.js';

/** @typedef {import('../../kit/training/state/training.js').Training} Training */

/** The name by which a link finds a trainer: its index among the page's trainers. @param {Element} host */
function nameOf(host) {
  return String([...document.querySelectorAll(host.localName)].indexOf(host));
}

/**
 * @param {Element} host
 * @returns {ReturnType<typeof runFromLink>}
 */
export function linkedRun(host) {
  return runFromLink(location.hash, nameOf(host), MOST_STEPS);
}

/**
 * @param {Training} training
 * @returns {string} the script that a test runs in PyTorch
 */
export function scriptOf(training) {
  const { inputs } = training.data;
  return networkScript({
    settings: training.settings,
    parameters: training.literals(training.now.parameters),
    inputs: training.literals(inputs.subarray(0, 2 * MOST_ROWS)),
  });
}

/**
 * The buttons for copying and saving.
 * @param {object} options
 * @param {Element & { renderRoot: HTMLElement | DocumentFragment }} options.host
 * @param {Training} options.training
 * @param {ReadonlySet<string>} options.hidden link, save, or both
 * @param {string} options.said the message about the last button that was pressed
 * @param {(text: string) => void} options.tell
 */
export function keepButtons({ host, training, hidden, said, tell }) {
  const button = (/** @type {string} */ label, /** @type {() => unknown} */ act) =>
    html`<button type="button" @click=${async () => {
      try {
        await act();
      } catch (error) {
        tell(messageOf(error));
      }
    }}>${label}</button>`;
  const copy = async (/** @type {string} */ text, /** @type {string} */ done) =>
    tell((await copied(text)) ? done : text);
  const run = () => ({
    settings: training.settings,
    step: training.now.state.step,
    parameters: training.literals(training.now.parameters),
    history: training.now.history,
  });
  const picture = (/** @type {string} */ selector, /** @type {string} */ name, /** @type {'svg' | 'png'} */ format) => {
    const svg = host.renderRoot.querySelector(selector);
    const canvas = svg?.previousElementSibling;
    if (!(svg instanceof SVGSVGElement)) throw new Error(say`This picture isn’t shown.`);
    const box = name === 'plane' || name === 'landscape' ? PLANE_BOX : undefined;
    return savePicture(svg, name, format, canvas instanceof HTMLCanvasElement ? { canvas, box } : undefined);
  };
  const step = training.isReplayable ? training.now.state.step : 0;
  const link = () => new URL(linkToRun(nameOf(host), training.settings, step), location.href).href;
  const toldOfLink = training.isReplayable
    ? say`The link is copied: it opens this page and replays this run to the bit.`
    : say`The link is copied. It begins this run anew: single samples, changed weights and a changed rate are not in it.`;
  const embed = embedButtons(host, copy);
  const pictures = /** @type {const} */ ([
    ['.network', 'network', say`Network`],
    ['.plane.training', 'plane', say`Plane`],
    ['.curve', 'loss', say`Loss curve`],
    ['.landscape', 'landscape', say`Loss landscape`],
    ['.overshoot svg', 'overshoot', say`Overshoot`],
  ]);
  const files = html`${button(say`Copy as PyTorch code`, () => copy(scriptOf(training), say`The code is copied: it prints what this network answers.`))}
      ${button(say`Save the run as JSON`, () => saveFile('run.json', 'application/json', runJson(run())))}
      ${button(say`Save the losses as CSV`, () => saveFile('losses.csv', 'text/csv', historyCsv(training.now.history)))}`;
  return html`<div class="buttons">
      ${hidden.has('link') ? nothing : button(say`Copy a link to this run`, () => copy(link(), toldOfLink))}
      ${hidden.has('save') ? nothing : files}
    </div>
    ${embed === nothing || hidden.has('save') ? nothing : html`<p class="buttons">${say`Embed it as ${embed}`}</p>`}
    <div class="buttons">
      ${(hidden.has('save') ? [] : pictures).filter(([selector]) => host.renderRoot.querySelector(selector)).map(([selector, name, label]) => html`${button(say`${label} as SVG`, () => picture(selector, name, 'svg'))}${button(say`${label} as PNG`, () => picture(selector, name, 'png'))}`)}
    </div>
    ${said ? (said.startsWith('http') ? html`<input class="address" type="text" readonly aria-label=${say`The link`} .value=${said} />` : html`<p class="said" role="status">${said}</p>`) : nothing}`;
}
