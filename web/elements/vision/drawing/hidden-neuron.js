import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { paintWhole } from '../../../kit/training/drawing/map-painter.js';
import { say } from '../../../kit/words/say.js';

/**
 * An image as pixels that the page scales.
 * @param {Uint8ClampedArray<ArrayBuffer>} colours
 * @param {string} label for a screen reader; '' if the text beside the image says everything
 */
export function picture(colours, label) {
  const paint = ref((canvas) => {
    if (canvas instanceof HTMLCanvasElement) paintWhole(canvas, colours);
  });
  return label
    ? html`<canvas class="pixels" role="img" aria-label=${label} ${paint}></canvas>`
    : html`<canvas class="pixels" aria-hidden="true" ${paint}></canvas>`;
}

/**
 * A card about a hidden neuron: its weights as an image, the images that excite it most, its mean answer to each class,
 * and its selectivity.
 *
 * @param {object} neuron
 * @param {number} neuron.index counted from 0
 * @param {Uint8ClampedArray<ArrayBuffer>} neuron.weights as colours
 * @param {readonly Uint8ClampedArray<ArrayBuffer>[]} neuron.exciting as colours
 * @param {readonly { name: string, text: string, share: number }[]} neuron.means the mean
 * answer to each class, and its share of the largest
 * @param {string} neuron.selectivity as measured
 * @param {string} neuron.name of the class that it answers to, if it is selective enough; otherwise ''
 * @param {{ text: string, share: number } | undefined} neuron.answer to the learner's own image
 */
export function hiddenNeuron({ index, weights, exciting, means, selectivity, name, answer }) {
  return html`<section class="card" aria-label=${say`Hidden neuron ${index + 1}`}>
    <h4>${index + 1}${name ? html` <span class="named">${say`for ${name}`}</span>` : nothing}</h4>
    <div class="images">${picture(weights, say`Weights of hidden neuron ${index + 1}`)}
      <span class="exciting">${exciting.length > 0 ? exciting.map((colours) => picture(colours, '')) : say`never fires`}</span></div>
    <dl>${means.map(
      (mean) =>
        html`<div><dt>${mean.name}</dt><dd><meter min="0" max="1" .value=${mean.share}></meter><span>${typeset(mean.text)}</span></dd></div>`,
    )}</dl>
    <p>${say`selectivity ${typeset(selectivity)}`}</p>
    ${answer ? html`<p class="answer"><span>${say`answers ${typeset(answer.text)}`}</span> <meter min="0" max="1" .value=${answer.share}></meter></p>` : nothing}
  </section>`;
}

/**
 * The confusion matrix: how often each class was taken for each class.
 * @param {readonly string[]} classes
 * @param {readonly (readonly number[])[]} confusion rows are the images' classes, columns the network's answers
 */
export function confusionTable(classes, confusion) {
  return html`<table class="confusion"><caption>${say`Images that it never saw: what they are, and what it takes them for`}</caption>
    <thead><tr><td></td>${classes.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${confusion.map(
      (row, i) =>
        html`<tr><th scope="row">${classes[i]}</th>${row.map((count, k) => html`<td class=${i === k ? 'right' : count > 0 ? 'wrong' : ''}>${count}</td>`)}</tr>`,
    )}</tbody></table>`;
}
