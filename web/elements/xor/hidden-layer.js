import { html } from 'lit';
import { rangeOf } from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';
import { sampleSpace } from './drawing/hidden-space.js';
import { HIDDEN_RANGE, hiddenLines } from './state/hidden-lines.js';

/**
 * What two hidden neurons make of the corners, in two pictures: their lines on the plane of the inputs, and the output's
 * line in the space of their outputs.
 *
 * @param {import('../../core/core.js').Core} core
 * @param {import('../../kit/training/state/training.js').Training} training of a network with one hidden layer of two neurons
 */
export function hiddenLayer(core, training) {
  const range = rangeOf(training.settings);
  const { hidden, output, samples } = hiddenLines(core, training, range);
  const { outputs } = training.now;
  const corner = (/** @type {readonly number[]} */ at, /** @type {number} */ i) => {
    const wanted = training.data.targets[i];
    return { at, wanted, isRight: outputs !== undefined && outputs[i] > 0.5 === (wanted === 1) };
  };
  const inputs = samples.map((_, i) => [...training.data.inputs.subarray(2 * i, 2 * i + 2)]);
  const isApart = inputs.every((_, i) => corner([], i).isRight);
  return html`<div class="pair">
    <section aria-label=${say`Two lines`}>
      <h3>${say`Each hidden neuron draws a line`}</h3>
      ${sampleSpace({
        range,
        ticks: [0, 1],
        names: ['x₁', 'x₂'],
        lines: hidden.map((line, i) => ({ ...line, name: `h${'₁₂'[i]}` })),
        samples: inputs.map(corner),
        isShaded: false,
        label: say`The plane of the inputs with the lines of the two hidden neurons. ${hidden.filter(({ ends }) => ends.length > 1).length} of them cross it.`,
      })}
    </section>
    <section aria-label=${say`Hidden space`}>
      <h3>${say`What they make of the corners`}</h3>
      ${sampleSpace({
        range: HIDDEN_RANGE,
        ticks: [0, 1],
        names: ['h₁', 'h₂'],
        lines: [{ ...output, name: 'y' }],
        samples: samples.map(corner),
        isShaded: true,
        label: say`The plane of the hidden neurons’ answers with the output’s line. ${isApart ? say`One line now has the two classes on its two sides.` : say`The line does not have the two classes on its two sides.`}`,
      })}
    </section>
  </div>`;
}
