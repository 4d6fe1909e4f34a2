import { createDataSet } from '../../../core/data-sets.js';
import { RunHandle } from '../../../core/run-handle.js';
import { MOST_POINTS } from '../../state/labelled-points.js';
import { activationsOf, layersOf } from './training-settings.js';

/** @typedef {import('../../../core/names.js').DataKind} DataKind */
/** @typedef {import('../../../core/run-config.js').RunConfig} RunConfig */
/** @typedef {import('./training-settings.js').TrainingSettings} TrainingSettings */

/**
 * A run and what it was made from. `isReplayable`: whether settings and number of steps are enough to reproduce it.
 * @typedef {object} Attempt
 * @property {TrainingSettings} settings
 * @property {import('../../../core/data-sets.js').DataSet} data
 * @property {RunHandle} run
 * @property {boolean} isReplayable
 */

/**
 * @param {import('../../../core/core.js').Core} core with the training functions
 * @param {TrainingSettings} settings
 * @returns {Attempt} at step 0; the caller must dispose its run
 * @throws {import('../../../core/core-error.js').CoreError} when the core rejects the settings
 */
export function begin(core, settings) {
  const data = dataOf(core, settings);
  return { settings, data, run: new RunHandle(core, runConfigOf(settings, data)), isReplayable: true };
}

/**
 * @param {import('../../../core/core.js').Core} core
 * @param {TrainingSettings} settings
 * @returns {import('../../../core/data-sets.js').DataSet}
 */
export function dataOf(core, { data, points, samples, noise, seed }) {
  if (data !== 'points')
    return createDataSet(core, { kind: /** @type {DataKind} */ (data), count: samples, noise, seed });
  return {
    inputCount: 2,
    targetCount: 1,
    sampleCount: points.length,
    inputs: Float32Array.from(points.flatMap(({ at }) => at)),
    targets: Float32Array.from(points, ({ label }) => label),
  };
}

/**
 * Samples as points, at most MOST_POINTS.
 * @param {import('../../../core/data-sets.js').DataSet} data
 * @returns {readonly import('../../state/labelled-points.js').LabelledPoint[]}
 */
export function pointsOf({ sampleCount, inputs, targets }) {
  return Array.from({ length: Math.min(MOST_POINTS, sampleCount) }, (_, i) => ({
    at: [inputs[2 * i], inputs[2 * i + 1]],
    label: targets[i],
  }));
}

/**
 * @param {TrainingSettings} settings
 * @param {import('../../../core/data-sets.js').DataSet} data
 * @returns {RunConfig}
 */
export function runConfigOf(settings, data) {
  const { loss, optimizer, rate, batch, initialization, scale, l1, l2, seed } = settings;
  // The settings' names are checked where they are read; their type says no more than that they are strings.
  return /** @type {RunConfig} */ ({
    layers: layersOf(settings),
    activations: activationsOf(settings),
    loss,
    optimizer: { name: optimizer, learningRate: rate, l1, l2 },
    initialization: { name: initialization, scale },
    batchSize: batch,
    seed,
    data: { inputs: data.inputs, targets: data.targets },
  });
}
