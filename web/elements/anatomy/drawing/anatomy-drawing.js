import { html, svg } from 'lit';
import { typeset } from '../../../kit/drawing/quantity.js';
import { say } from '../../../kit/words/say.js';

/**
 * A biological neuron above and an artificial one below, with corresponding parts in the same places: what comes in,
 * how strongly, what is made of it, what goes out. Parts have a `data-part`; the chosen part stands out in both
 * neurons.
 *
 * @param {object} options
 * @param {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} options.snapshot
 * @param {string} options.chosen the part that stands out, or ''
 */
export function anatomyDrawing({ snapshot, chosen }) {
  return html`<svg translate="no" class="anatomy ${chosen ? 'focused' : ''}" viewBox="0 0 560 446" role="img"
    aria-label=${say`Above, a biological neuron: dendrites with synapses, a cell body, an axon. Below, the artificial one in the same places: inputs with weights, sum and activation, output.`}>
    ${biological(chosen)}
    ${artificial(snapshot, chosen)}
  </svg>`;
}

/**
 * @param {string} part
 * @param {string} chosen
 * @param {unknown} content
 */
function group(part, chosen, content) {
  return svg`<g class="part ${part} ${part === chosen ? 'chosen' : ''}" data-part=${part}>${content}</g>`;
}

/** The path and the stroke width of each branch. */
const DENDRITES = /** @type {const} */ ([
  ['M205 88C176 74 160 68 132 62', 8],
  ['M132 62C108 56 96 40 70 34', 5],
  ['M132 62C104 66 84 66 46 72', 4.5],
  ['M70 34C54 30 44 22 28 22', 3],
  ['M70 34C58 40 48 44 30 46', 3],
  ['M198 106C168 108 150 112 118 112', 8],
  ['M118 112C94 110 76 100 36 100', 4.5],
  ['M118 112C92 116 78 128 32 130', 4.5],
  ['M205 124C180 140 164 146 140 154', 8],
  ['M140 154C112 158 92 152 56 156', 4.5],
  ['M140 154C116 166 104 178 74 184', 5],
  ['M74 184C58 184 48 180 32 182', 3],
]);

/** x and y where the endings of other cells touch the branches, and the angle of each ending in degrees. */
const SYNAPSES = /** @type {const} */ ([
  [100, 41, 65],
  [76, 96, 60],
  [100, 172, -55],
]);

const BODY =
  'M196 92C202 66 226 58 246 66C262 72 268 86 274 106C268 128 258 142 238 146C216 150 198 136 192 112C190 104 193 98 196 92Z';
const ENDINGS = [
  'M474 106C492 104 500 84 522 76',
  'M474 106C494 106 506 106 530 106',
  'M474 106C492 108 500 128 522 136',
];

/** @param {string} chosen */
function biological(chosen) {
  return svg`<g transform="translate(10 0)">
    ${group(
      'in',
      chosen,
      DENDRITES.map(([path, width]) => svg`<path class="branch" d=${path} stroke-width=${width}></path>`),
    )}
    ${group(
      'out',
      chosen,
      svg`<path class="fibre" d="M268 106H474" stroke-width="5"></path>
        ${ENDINGS.map((path) => svg`<path class="fibre" d=${path} stroke-width="3.5"></path>`)}
        ${[300, 354, 408].map((x) => svg`<rect class="sheath" x=${x} y="95" width="44" height="22" rx="11"></rect>`)}
        ${[75, 106, 137].map((y) => svg`<circle class="knob" cx=${y === 106 ? 533 : 524} cy=${y} r="6"></circle>`)}`,
    )}
    ${group('inside', chosen, svg`<path class="body" d=${BODY}></path><circle class="nucleus" cx="230" cy="104" r="13"></circle>`)}
    ${group(
      'weighted',
      chosen,
      SYNAPSES.map(
        ([x, y, angle]) =>
          svg`<g transform="translate(${x} ${y}) rotate(${angle})"><path class="ending" d="M-26 0H-6"></path><circle class="synapse" r="7"></circle></g>`,
      ),
    )}
  </g>
  <g class="names">
    ${name('in', chosen, 64, 224, say`dendrites`)}${name('weighted', chosen, 158, 200, say`synapses`)}
    ${name('inside', chosen, 255, 224, say`cell body`)}${name('out', chosen, 470, 224, say`axon`)}
  </g>`;
}

/**
 * @param {string} part
 * @param {string} chosen
 * @param {number} x
 * @param {number} y
 * @param {string} text
 */
function name(part, chosen, x, y, text) {
  return svg`<text class="name ${part} ${part === chosen ? 'chosen' : ''}" data-part=${part} x=${x} y=${y}>${text}</text>`;
}

/**
 * @param {import('../../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
 * @param {string} chosen
 */
function artificial({ state, texts }, chosen) {
  const text = (/** @type {string} */ key) => typeset(texts.get(key) ?? '');
  const rows = state.inputs.map((_, i) =>
    state.inputs.length === 1 ? 362 : 306 + (112 * i) / (state.inputs.length - 1),
  );
  const ends = rows.map((y) => 362 + (y - 362) * 0.2);
  const largest = Math.max(1, ...state.weights.map(Math.abs));
  return svg`
    ${group(
      'weighted',
      chosen,
      rows.map((y, i) => {
        const middle = y + (ends[i] - y) * 0.5;
        const start = y + (ends[i] - y) * 0.18; // where the edge leaves the input's circle
        const sign = state.weights[i] < 0 ? 'negative' : 'positive';
        return svg`<path class="edge ${sign}" d="M86 ${start}L176 ${ends[i]}" stroke-width=${(1.5 + (5 * Math.abs(state.weights[i])) / largest).toFixed(1)}></path>
          <rect class="plate" x="103" y=${middle - 13} width="52" height="26" rx="8"></rect>
          <text class="number ${sign}" x="129" y=${middle + 6}>${text(`w${i + 1}`)}</text>`;
      }),
    )}
    ${group(
      'inside',
      chosen,
      svg`<rect class="box" x="176" y="330" width="138" height="64" rx="32"></rect>
        <text class="sign product" x="205" y="370">×</text><text class="sign sum" x="245" y="370">Σ</text>
        <text class="sign function" x="285" y="370">f</text>`,
    )}
    ${group(
      'in',
      chosen,
      rows.map(
        (y, i) =>
          svg`<circle class="node" cx="64" cy=${y} r="22"></circle><text class="number" x="64" y=${y + 6}>${text(`x${i + 1}`)}</text>`,
      ),
    )}
    ${group(
      'out',
      chosen,
      svg`<path class="fibre" d="M314 362H432" stroke-width="4"></path><path class="tip" d="M443 362L431 368V356Z"></path>
        <circle class="node" cx="470" cy="362" r="27"></circle><text class="number" x="470" y="368">${text('y')}</text>`,
    )}
    <g class="names">
      ${name('in', chosen, 52, 272, say`inputs`)}${name('weighted', chosen, 140, 290, say`weights`)}
      ${name('inside', chosen, 270, 272, say`sum and activation`)}${name('out', chosen, 470, 272, say`output`)}
    </g>`;
}
