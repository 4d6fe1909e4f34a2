import { html, nothing } from 'lit';
import { bracketed, typeset } from '../../../kit/drawing/quantity.js';
import { isolate, say } from '../../../kit/words/say.js';
import { parametersOf } from './network-layout.js';
import { neuronLabel, parameterLabel } from './step-labels.js';
import styles from './step-tables.css?inline';

export { styles };

/**
 * The numbers of one training step with one sample: the forward pass, the backward pass and the update. Each number is
 * shown with those that it was computed from.
 *
 * @typedef {object} StepNumbers
 * @property {readonly number[]} layers
 * @property {number} sample counted from 0
 * @property {number} sampleCount
 * @property {readonly number[]} inputs of the sample
 * @property {number} target
 * @property {import('../../../core/run-trace.js').RunTrace | undefined} trace undefined if its numbers are too large
 * @property {ArrayLike<number>} parameters
 * @property {ArrayLike<number> | undefined} updated after a step with this sample alone; undefined if another is next
 * @property {string} rate as a learner reads it; '' if the update isn't w − η·∂L/∂w
 * @property {(numbers: number[]) => string[]} texts as a learner reads them
 * @property {(sample: number) => void} choose
 */

/** @param {StepNumbers} step */
export function stepTables(step) {
  const { trace: known } = step;
  if (!known)
    return html`<p>${say`The numbers of this step are too large to be shown. Go back in time to see where they grew.`}</p>`;
  return tables({ ...step, trace: known });
}

/** @typedef {StepNumbers & { trace: import('../../../core/run-trace.js').RunTrace }} Finite */

/** @param {Finite} step */
function tables(step) {
  const { sample, sampleCount, target, trace, texts } = step;
  const write = writer(step);
  const [loss] = texts([trace.loss]).map(typeset);
  return html`
    <p class="choose"><button type="button" aria-label=${say`The sample before`} @click=${() => step.choose((sample + sampleCount - 1) % sampleCount)}>‹</button>
      <span>${say`Sample ${html`<b>${sample + 1}</b>`} of ${sampleCount}: inputs ${write.inputs.join(', ')}, wanted ${target}`}</span>
      <button type="button" aria-label=${say`The next sample`} @click=${() => step.choose((sample + 1) % sampleCount)}>›</button></p>
    ${table(say`Forth`, [say`neuron`, say`sum of products and bias`, 'z', 'y = f(z)'], write.forward)}
    <p class="loss">${say`Loss of this sample: ${html`<b>${loss}</b>`}`}</p>
    ${table(say`Back`, [say`neuron`, say`from`, '∂L/∂y', '×', 'f′(z)', '=', '∂L/∂z'], write.backward)}
    ${table(say`Update`, [say`parameter`, say`value`, '∂L/∂z', '×', say`input`, '=', say`slope`, step.updated ? say`new value` : ''], write.update)}
    <p class="rule">${rule(step)}</p>`;
}

/** @param {StepNumbers} step */
function rule({ updated, rate }) {
  if (!updated) return say`The new values are shown for the sample that comes next.`;
  return rate === ''
    ? say`The optimiser makes the new value from the slope and from the slopes before it.`
    : say`New value = value − η · slope, with the learning rate η = ${typeset(rate)}.`;
}

/**
 * @param {string} caption
 * @param {readonly string[]} heads
 * @param {readonly (readonly unknown[])[]} rows the first cell names the row
 */
function table(caption, heads, rows) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}><table class="step">
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => (head ? html`<th scope="col">${isolate(head)}</th>` : nothing))}</tr></thead>
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td translate="no">${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/**
 * Gets the texts of all numbers in one call, then makes the rows.
 * @param {Finite} step
 */
function writer({ layers, inputs, trace, parameters, updated, texts }) {
  const all = parametersOf(layers);
  /** @type {number[]} */
  const numbers = [];
  const add = (/** @type {number} */ number) => numbers.push(number) - 1;
  const before = (/** @type {number} */ layer) => (layer === 1 ? inputs : trace.layers[layer - 2].outputs);
  const inputIndices = inputs.map(add);
  const neurons = trace.layers.flatMap((layer, l) =>
    Array.from(layer.outputs, (_, n) => ({
      layer: l + 1,
      neuron: n,
      // A hidden neuron's ∂L/∂y sums over the neurons that it feeds into: each weight times that neuron's ∂L/∂z.
      sources: all
        .filter((next) => next.layer === l + 2 && next.input === n)
        .map((next) => [add(parameters[next.index]), add(trace.layers[l + 1].sumGradients[next.neuron])]),
      products: [...layer.products.subarray(n * layers[l], (n + 1) * layers[l])].map(add),
      bias: add(parameters[biasOf(all, l + 1, n)]),
      sum: add(layer.sums[n]),
      output: add(layer.outputs[n]),
      outputGradient: add(layer.outputGradients[n]),
      slope: add(layer.slopes[n]),
      sumGradient: add(layer.sumGradients[n]),
    })),
  );
  const changes = all.map(({ index, layer, neuron, input }) => ({
    name: parameterLabel(layers, { layer, neuron, input }),
    value: add(parameters[index]),
    sumGradient: add(trace.layers[layer - 1].sumGradients[neuron]),
    input: input < 0 ? -1 : add(before(layer)[input]),
    gradient: add(
      input < 0
        ? trace.layers[layer - 1].sumGradients[neuron]
        : trace.layers[layer - 1].weightGradients[neuron * layers[layer - 1] + input],
    ),
    updated: updated ? add(updated[index]) : -1,
  }));
  const written = texts(numbers);
  const plain = (/** @type {number} */ at) => typeset(written[at]);
  return {
    inputs: inputIndices.map(plain),
    forward: neurons.map(({ layer, neuron, products, bias, sum, output }) => [
      neuronLabel(layers, layer, neuron),
      isolate([...products, bias].map((at, i) => (i === 0 ? plain(at) : bracketed(written[at]))).join(' + ')),
      html`<b class="sum">${plain(sum)}</b>`,
      html`<b class="output">${plain(output)}</b>`,
    ]),
    backward: [...neurons]
      .reverse()
      .map(({ layer, neuron, sources, outputGradient, slope, sumGradient }) => [
        neuronLabel(layers, layer, neuron),
        sources.length > 0
          ? isolate(
              sources
                .map(([w, d], i) => `${i === 0 ? plain(w) : bracketed(written[w])} × ${bracketed(written[d])}`)
                .join(' + '),
            )
          : say`the loss`,
        plain(outputGradient),
        '×',
        plain(slope),
        '=',
        html`<b>${plain(sumGradient)}</b>`,
      ]),
    update: changes.map((change) => [
      change.name,
      plain(change.value),
      plain(change.sumGradient),
      '×',
      change.input < 0 ? '1' : plain(change.input),
      '=',
      plain(change.gradient),
      ...(change.updated < 0 ? [] : [html`<b>${plain(change.updated)}</b>`]),
    ]),
  };
}

/**
 * @param {import('./network-layout.js').Parameter[]} all
 * @param {number} layer
 * @param {number} neuron
 */
function biasOf(all, layer, neuron) {
  return all.findIndex((parameter) => parameter.layer === layer && parameter.neuron === neuron && parameter.input < 0);
}
