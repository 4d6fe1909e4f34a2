import { html, nothing, svg } from 'lit';
import { axes, endsOf, frameOf, LEFT, pair, SIZE, strip, TOP, towards } from '../../../kit/drawing/plane.js';

/**
 * A plane with lines and the samples of two classes: either the inputs with the boundaries of the hidden neurons, or
 * the hidden neurons' outputs with the boundary of the output neuron.
 *
 * @typedef {object} SampleSpace
 * @property {readonly [number, number]} range of each axis
 * @property {readonly number[]} ticks
 * @property {readonly string[]} names of the axes
 * @property {readonly { ends: readonly (readonly number[])[], weights: readonly number[], name: string }[]} lines
 * @property {readonly { at: readonly number[], wanted: number, isRight: boolean }[]} samples
 * @property {boolean} isShaded whether to shade that side of the first line which stands for 1
 * @property {string} label for a screen reader
 */

/** @param {SampleSpace} space */
export function sampleSpace({ range: [low, high], ticks, names, lines, samples, isShaded, label }) {
  const frame = frameOf({ low, high }, SIZE, false);
  const drawn = lines.flatMap((line) => {
    const ends = endsOf(line.ends, frame);
    return ends ? [{ ...line, ends }] : [];
  });
  const area = isShaded && drawn[0] ? strip(drawn[0].ends, towards(drawn[0].weights)) : '';
  return html`<svg translate="no" class="plane hidden-space" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label=${label}>
    <defs><clipPath id="frame"><rect x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect></clipPath></defs>
    <g clip-path="url(#frame)">
      ${area ? svg`<path class="firing" d=${area}></path>` : nothing}
      ${drawn.map(({ ends, weights, name }) => {
        const [dx, dy] = towards(weights);
        const [x, y] = [0, 1].map((axis) => ends[0][axis] * 0.5 + ends[1][axis] * 0.5);
        return svg`<path class="boundary" d="M${pair(ends[0])}L${pair(ends[1])}"></path>
          <path class="normal" d="M${pair([x, y])}l${pair([dx * 16, dy * 16])}"></path>
          <text class="line-name" x=${x + dx * 26} y=${y + dy * 26 + 4}>${name}</text>`;
      })}
    </g>
    ${axes({ ticks, names }, frame, false)}
    ${samples.map(({ at, wanted, isRight }) => {
      const [x, y] = [frame.x(at[0]), frame.y(at[1])];
      return svg`<g class="sample ${wanted ? 'wanted' : ''} ${isRight ? '' : 'wrong'}">
        <circle class="body" cx=${x} cy=${y} r="10"></circle><text x=${x} y=${y + 4.5}>${wanted}</text></g>`;
    })}
  </svg>`;
}
