import { svg } from 'lit';

/** @typedef {{ halfRange: number, samples: Float32Array }} Curve evenly spaced values from −halfRange to halfRange */

/**
 * A small graph of a function, without scales; the axes cross at 0.
 *
 * @param {object} options
 * @param {Curve} options.curve
 * @param {boolean} options.jumps whether it is drawn as two level pieces instead of one line
 * @param {import('../neuron/drawing/parts-layout.js').Box} options.box
 * @param {{ x: number, y: number }} [options.mark] a point on the graph
 */
export function curveView({ curve, jumps, box, mark }) {
  const { halfRange, samples } = curve;
  const low = Math.min(0, ...samples);
  const high = Math.max(0, ...samples);
  const span = high - low || 1;
  const pad = 7;
  const left = box.x - box.width / 2 + pad;
  const top = box.y - box.height / 2 + pad;
  const width = box.width - 2 * pad;
  const height = box.height - 2 * pad;
  const px = (/** @type {number} */ x) => round(left + ((x + halfRange) / (2 * halfRange)) * width);
  const py = (/** @type {number} */ y) => round(top + ((high - y) / span) * height);
  const graph = jumps
    ? `M${px(-halfRange)} ${py(samples[0])}H${px(0)}M${px(0)} ${py(samples[samples.length - 1])}H${px(halfRange)}`
    : Array.from(samples, (y, i) => {
        const x = -halfRange + (2 * halfRange * i) / (samples.length - 1);
        return `${i === 0 ? 'M' : 'L'}${px(x)} ${py(y)}`;
      }).join('');
  return svg`
    <path class="axis" d="M${left} ${py(0)}h${width}M${px(0)} ${top}v${height}"></path>
    ${jumps ? svg`<path class="jump" d="M${px(0)} ${py(low)}V${py(high)}"></path>` : ''}
    <path class="graph" d=${graph}></path>
    ${
      mark
        ? svg`<path class="drop" d="M${px(mark.x)} ${py(0)}V${py(mark.y)}"></path>
            <circle class="mark" cx=${px(mark.x)} cy=${py(mark.y)} r="4.5"></circle>`
        : ''
    }`;
}

/** @param {number} length */
function round(length) {
  return Math.round(length * 10) / 10;
}
