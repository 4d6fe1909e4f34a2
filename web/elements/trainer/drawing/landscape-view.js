import { contours } from 'd3-contour';
import { html, nothing, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { axes, frameOf, LEFT, SIZE, TOP, ticksOf } from '../../../kit/drawing/plane.js';
import { typeset } from '../../../kit/drawing/quantity.js';
import { paintWhole } from '../../../kit/training/drawing/map-painter.js';
import { say } from '../../../kit/words/say.js';
import styles from './landscape-view.css?inline';

export { styles };

/**
 * The number of contour lines. Equally many cells of the map lie between any two, so that a valley shows even beside a
 * high wall.
 */
const LINES = 11;
/** The most rows in a table of the path. */
const MOST_ROWS = 12;

const FRAME = frameOf({ low: 0, high: 1 }, SIZE, false);

/**
 * @param {object} options
 * @param {import('../state/landscape.js').Slice} options.slice
 * @param {readonly import('../state/loss-path.js').PathPoint[]} options.path
 * @param {readonly { index: number, name: string }[]} options.parameters all parameters of the network
 * @param {(numbers: number[]) => string[]} options.texts as a learner reads them
 * @param {boolean} options.others whether the network has other parameters than the two
 * @param {(axis: 0 | 1, parameter: number) => void} options.choose
 * @param {(right: number, up: number) => void} options.put gives the run's two parameters these values
 */
export function landscapeView({ slice, path, parameters, texts, others, choose, put }) {
  const { axes: chosen, x, y, colours } = slice;
  const [right, up] = chosen;
  const positionOf = (/** @type {ArrayLike<number>} */ p) => positionIn(slice, p[right], p[up]);
  const here = path[path.length - 1];
  const [low, high] = texts([...slice.ends]).map(typeset);
  const [a, b] = texts([here.parameters[right], here.parameters[up]]).map(typeset);
  const names = [right, up].map((index) => parameters[index].name);
  const words = [
    say`The loss over ${names[0]} and ${names[1]}, from ${low} to ${high}.`,
    path.length > 1
      ? say`The run stands at ${a} and ${b}, after a way of ${here.step} steps.`
      : say`The run stands at ${a} and ${b}.`,
  ].join(' ');
  const click = (/** @type {MouseEvent} */ event) => {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const [px, py] = [((event.clientX - box.left) / box.width) * SIZE, ((event.clientY - box.top) / box.height) * SIZE];
    const shareX = (px - LEFT) / FRAME.width;
    const shareY = 1 - (py - TOP) / FRAME.height;
    if ([shareX, shareY].every((share) => share >= 0 && share <= 1))
      put(x[0] + shareX * (x[1] - x[0]), y[0] + shareY * (y[1] - y[0]));
  };
  return html`<div class="landscape-view">
    <div class="axes-of">
      ${chooser(say`To the right`, right, parameters, (index) => choose(0, index))}
      ${chooser(say`Up`, up, parameters, (index) => choose(1, index))}
    </div>
    <div class="stage space"><canvas aria-hidden="true" ${ref((canvas) => canvas && paintWhole(/** @type {HTMLCanvasElement} */ (canvas), colours))}></canvas>
      <svg translate="no" class="plane landscape" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label=${words} @click=${click}>
        ${ground(slice)}
        <path class="way" d=${wayOf(path, positionOf)}></path>
        ${path.slice(0, -1).map(({ parameters: p }) => dot(positionOf(p), 'was', 2))}
        ${path.length > 1 ? dot(positionOf(path[0].parameters), 'start', 5) : nothing}
        ${dot(positionOf(here.parameters), 'here', 7)}
      </svg></div>
    <p>${say`The bluer, the higher is the loss; a line joins places of equal loss: here they go from ${html`<b>${low}</b>`} to ${html`<b>${high}</b>`}.`}
      ${others ? say`The ring is where the run began, the dot is where it stands; the picture is cut through there, with all other weights as they are now.` : say`The ring is where the run began, the dot is where it stands.`}
      ${say`Click to put the run elsewhere.`}</p>
    <details class="way-table"><summary>${say`The way as a table`}</summary>${table(path, names, right, up, texts)}</details>
  </div>`;
}

/**
 * The contour lines and the axes, which stay the same while only the run moves on.
 * @param {import('../state/landscape.js').Slice} slice
 */
function ground({ x, y, cells, losses }) {
  const sorted = Float32Array.from(losses).sort();
  const levels = Array.from({ length: LINES }, (_, i) => sorted[Math.floor(((i + 0.5) / LINES) * sorted.length)]);
  const lines = contours()
    .size([cells, cells])
    .thresholds([...new Set(levels)])(/** @type {any} */ (losses));
  return svg`<svg class="lines" x=${LEFT} y=${TOP} width=${FRAME.width} height=${FRAME.height} viewBox="0 0 ${cells} ${cells}" preserveAspectRatio="none">
      ${lines.map(({ coordinates }) => svg`<path vector-effect="non-scaling-stroke" d=${coordinates.flat().map(ringOf).join('')}></path>`)}
    </svg>
    ${axesOf(x, y)}`;
}

/**
 * Draws the ticks of both axes. Those of the plane share one range; these have a range each.
 * @param {readonly [number, number]} x
 * @param {readonly [number, number]} y
 */
function axesOf(x, y) {
  const share = (/** @type {readonly [number, number]} */ [low, high], /** @type {number} */ value) =>
    (value - low) / (high - low);
  const bottom = TOP + FRAME.height;
  return svg`${axes({ ticks: [], names: ['', ''] }, FRAME, false)}<g class="axes" aria-hidden="true">
    ${ticksOf(x).map((tick) => {
      const at = LEFT + share(x, tick) * FRAME.width;
      return svg`<path class="tick" d="M${at} ${bottom}v4"></path><text x=${at} y=${bottom + 16}>${typeset(String(tick))}</text>`;
    })}
    ${ticksOf(y).map((tick) => {
      const at = TOP + (1 - share(y, tick)) * FRAME.height;
      return svg`<path class="tick" d="M${LEFT} ${at}h-4"></path><text x=${LEFT - 13} y=${at + 4}>${typeset(String(tick))}</text>`;
    })}
  </g>`;
}

/**
 * @param {string} label
 * @param {number} chosen
 * @param {readonly { index: number, name: string }[]} parameters
 * @param {(index: number) => void} choose
 */
function chooser(label, chosen, parameters, choose) {
  return html`<label>${label}<select @change=${(/** @type {Event} */ event) => choose(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
    ${parameters.map(({ index, name }) => html`<option value=${index} .selected=${index === chosen}>${name}</option>`)}
  </select></label>`;
}

/**
 * @param {readonly import('../state/loss-path.js').PathPoint[]} path
 * @param {readonly string[]} names
 * @param {number} right
 * @param {number} up
 * @param {(numbers: number[]) => string[]} texts
 */
function table(path, names, right, up, texts) {
  const stride = Math.max(1, Math.ceil((path.length - 1) / (MOST_ROWS - 1)));
  const rows = path.filter((_, i) => i % stride === 0 || i === path.length - 1);
  const written = texts(rows.flatMap(({ parameters: p }) => [p[right], p[up]])).map(typeset);
  return html`<table class="step"><thead><tr><th scope="col">${say`step`}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(({ step }, i) => html`<tr><th scope="row">${step}</th><td>${written[2 * i]}</td><td>${written[2 * i + 1]}</td></tr>`)}</tbody></table>`;
}

/**
 * @param {import('../state/landscape.js').Slice} slice
 * @param {number} a
 * @param {number} b
 * @returns {[number, number]}
 */
function positionIn({ x, y }, a, b) {
  return [LEFT + ((a - x[0]) / (x[1] - x[0])) * FRAME.width, TOP + (1 - (b - y[0]) / (y[1] - y[0])) * FRAME.height];
}

/** @param {number[][]} ring */
function ringOf(ring) {
  return `M${ring.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/**
 * @param {readonly import('../state/loss-path.js').PathPoint[]} path
 * @param {(parameters: ArrayLike<number>) => [number, number]} positionOf
 */
function wayOf(path, positionOf) {
  return `M${path
    .map(({ parameters }) =>
      positionOf(parameters)
        .map((value) => value.toFixed(1))
        .join(' '),
    )
    .join('L')}`;
}

/**
 * @param {[number, number]} place
 * @param {string} name
 * @param {number} radius
 */
function dot([x, y], name, radius) {
  return svg`<circle class=${name} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${radius}></circle>`;
}
