/** The numbers of a variant of a task, drawn by the core. Loaded only where there is a variant. */
import { createDataSet } from '../../core/data-sets.js';
import { checkGate } from '../../core/gate.js';
import { separability } from '../../core/geometry.js';
import { loadCore } from '../../core/load-core.js';
import { RunHandle } from '../../core/run-handle.js';
import { MOST_INPUTS } from './state/neuron-state.js';

/** @typedef {import('../../core/core.js').Core} Core */
/** @typedef {import('../state/labelled-points.js').LabelledPoint} LabelledPoint */

/** So often numbers are drawn until they make a task: nearly all do. */
const MOST_DRAWS = 20;

const POINTS = 8;
const INPUTS = 3;

/**
 * A neuron to compute: three whole inputs, weights and a bias with one digit, of which no weight is 0.
 * @param {number} seed
 */
export async function neuronOf(seed) {
  const core = await loadCore();
  return firstOf(seed, (draw) => {
    const numbers = uniform(core, draw, 2 * INPUTS + 1).map((number) => round(number));
    const inputs = numbers.slice(0, INPUTS).map((number) => 1 + Math.floor(Math.abs(4 * number)));
    const weights = numbers.slice(INPUTS, 2 * INPUTS);
    const neuron = { inputs, weights, bias: numbers[2 * INPUTS], activation: 'relu' };
    return weights.includes(0) ? undefined : neuron;
  });
}

/**
 * Where a challenge begins: numbers that don't make the gate, for each of the gates.
 * @param {number} seed
 * @param {readonly string[]} gates
 * @param {(gate: string) => number} inputsOf
 * @returns {Promise<Map<string, { weights: number[], bias: number }>>}
 */
export async function challengesOf(seed, gates, inputsOf) {
  const core = await loadCore();
  const starts = gates.map((gate) => {
    const start = firstOf(seed, (draw) => {
      const numbers = uniform(core, draw, MOST_INPUTS + 1).map((number) => round(number));
      const weights = numbers.slice(1, 1 + inputsOf(gate));
      const [bias] = numbers;
      const { isSolved } = checkGate(core, gate, { weights, bias, activation: 'step' });
      return isSolved || weights.includes(0) ? undefined : { weights, bias };
    });
    return /** @type {const} */ ([gate, start]);
  });
  return new Map(starts.flatMap(([gate, start]) => (start ? [[gate, start]] : [])));
}

/**
 * Points of two classes that a line can tell apart.
 * @param {number} seed
 * @returns {Promise<LabelledPoint[] | undefined>}
 */
export async function pointsOf(seed) {
  const core = await loadCore();
  return firstOf(seed, (draw) => {
    const { inputs, targets } = createDataSet(core, { kind: 'gaussians', count: POINTS, noise: 0.2, seed: draw });
    // From the data's extent, some ±5, to the plane's, −1 to 2.
    const places = Array.from(inputs, (number) => round(0.5 + Math.max(-1.4, Math.min(1.4, number / 4))));
    const labels = [...targets];
    if (!separability(core, { inputCount: 2, points: places, classes: labels }).isSeparable) return undefined;
    return labels.map((label, i) => ({ at: places.slice(2 * i, 2 * i + 2), label }));
  });
}

/**
 * As many numbers, from −1 to 1.
 * @param {number} seed
 * @param {number} count up to 1,024
 */
export async function drawnNumbers(seed, count) {
  return uniform(await loadCore(), seed, count);
}

/**
 * The first draw that will do.
 * @template T
 * @param {number} seed
 * @param {(draw: number) => T | undefined} make
 * @returns {T | undefined}
 */
function firstOf(seed, make) {
  for (let i = 0; i < MOST_DRAWS; ++i) {
    const made = make(seed * MOST_DRAWS + i);
    if (made) return made;
  }
  return undefined;
}

/**
 * Random numbers of the core: the initial weights of a layer.
 * @param {Core} core
 * @param {number} seed
 * @param {number} count
 */
function uniform(core, seed, count) {
  const run = new RunHandle(core, {
    layers: [1, count],
    activations: ['identity'],
    initialization: { name: 'uniform', scale: 1 },
    seed,
    data: { inputs: [0], targets: Array(count).fill(0) },
  });
  const numbers = [...run.parameters().subarray(0, count)];
  run.dispose();
  return numbers;
}

/** With one digit, as a learner would write it. @param {number} number */
function round(number) {
  return Number(number.toFixed(1)) || 0;
}
