import { nothing, svg } from 'lit';

/**
 * The shade of a neuron's output across the space of its inputs, as a gradient from the smallest weighted sum to the
 * largest: stronger the farther the output is from 0, and in another colour below 0.
 *
 * @param {object} options
 * @param {import('../../neuron/state/neuron-state.js').NeuronState} options.state
 * @param {import('../../../core/half-spaces.js').HalfSpaces} options.spaces
 * @param {import('../../neuron/state/curves.js').Curve} options.curve the activation's samples
 * @param {readonly [number, number]} options.from where the gradient begins in the picture
 * @param {readonly [number, number]} options.to
 */
export function shadeStops({ state, spaces, curve, from, to }) {
  const { lowest, highest } = spaces.shade;
  if (state.activation === 'step') return nothing;
  const { halfRange, samples } = curve;
  const zOf = (/** @type {number} */ i) => -halfRange + (2 * halfRange * i) / (samples.length - 1);
  const seen = [...samples.keys()].filter((i) => zOf(i) >= lowest && zOf(i) <= highest);
  const nearest = Math.round(((lowest + halfRange) / (2 * halfRange)) * (samples.length - 1));
  const stops = seen.length > 0 ? seen : [Math.min(samples.length - 1, Math.max(0, nearest))];
  const largest = Math.max(1, ...stops.map((i) => Math.abs(samples[i])));
  return svg`<linearGradient id="shade" gradientUnits="userSpaceOnUse" x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]}>
    ${stops.map((i) => {
      const offset = highest > lowest ? (zOf(i) - lowest) / (highest - lowest) : 0;
      return svg`<stop class=${samples[i] < 0 ? 'below' : 'above'} offset=${offset.toFixed(4)}
        stop-opacity=${((0.45 * Math.abs(samples[i])) / largest).toFixed(3)}></stop>`;
    })}
  </linearGradient>`;
}
