import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { axes, frameOf, LEFT, SIZE, TOP, ticksOf } from '../../drawing/plane.js';
import { say } from '../../words/say.js';

/**
 * The plane of two inputs with the samples on it. The network's answers are drawn on the canvas behind.
 *
 * @param {object} options
 * @param {readonly [number, number]} options.range
 * @param {import('../../../core/data-sets.js').DataSet} options.data
 * @param {ArrayLike<number> | undefined} options.outputs of each sample; undefined if they aren't finite
 * @param {number} options.chosen a sample, or −1
 * @param {(sample: number) => void} options.choose
 * @param {string} options.label
 * @param {number} [options.selected] the selected point, or −1; undefined if samples aren't the learner's own points
 */
export function trainingPlane({ range, data, outputs, chosen, choose, label, selected }) {
  const [low, high] = range;
  const frame = frameOf({ low, high }, SIZE, false);
  const few = data.sampleCount <= 12;
  const place = (/** @type {number} */ i) => [frame.x(data.inputs[2 * i]), frame.y(data.inputs[2 * i + 1])];
  // Most frames of a run only change the map behind the samples.
  const rights = Array.from({ length: data.sampleCount }, (_, i) =>
    outputs !== undefined && outputs[i] > 0.5 === (data.targets[i] === 1) ? 1 : 0,
  );
  const isOwn = selected !== undefined;
  const picked = isOwn ? selected : chosen;
  return html`<svg translate="no" class="plane training ${isOwn ? 'own' : ''}" viewBox="0 0 ${SIZE} ${SIZE}" role=${isOwn ? 'group' : 'img'} aria-label=${label}>
    ${axes({ ticks: ticksOf(range) }, frame, false)}
    ${isOwn ? svg`<rect class="ground" data-ground x=${LEFT} y=${TOP} width=${frame.width} height=${frame.height}></rect>` : nothing}
    ${guard([data, range.join(), picked, isOwn, rights.join('')], () =>
      Array.from({ length: data.sampleCount }, (_, i) => {
        const [x, y] = place(i);
        const wanted = data.targets[i] === 1;
        const isRight = rights[i] === 1;
        return svg`<g class="sample ${wanted ? 'wanted' : ''} ${isRight ? '' : 'wrong'} ${i === picked ? 'picked' : ''}" @click=${() => choose(i)}
          data-point=${isOwn ? i : nothing} tabindex=${isOwn ? 0 : nothing} role=${isOwn ? 'button' : nothing}
          aria-label=${isOwn ? say`Point ${i + 1}, class ${data.targets[i]}, ${isRight ? say`right` : say`wrong`}` : nothing}>
        <circle class="body" cx=${x} cy=${y} r=${few ? 10 : 4.5}></circle>
        ${few ? svg`<text x=${x} y=${y + 4.5}>${wanted ? 1 : 0}</text>` : ''}
      </g>`;
      }),
    )}
  </svg>`;
}

const { width, height } = frameOf({ low: 0, high: 1 }, SIZE, false);
/** Where the map lies in the picture; training.css has the same in percent. */
export const PLANE_BOX = Object.freeze({ x: LEFT, y: TOP, width, height });
