/**
 * One sample's forward and backward pass. For the sample that comes next in training, also the parameters after a step
 * with that sample alone.
 * @param {import('../../../kit/training/state/training.js').Training} training
 * @param {number} sample
 */
export function stepNumbers(training, sample) {
  const { inputs, targets, sampleCount } = training.data;
  const { optimizer, l1, l2 } = training.settings;
  const { parameters, state } = training.now;
  return {
    sample,
    sampleCount,
    inputs: [...inputs.subarray(2 * sample, 2 * sample + 2)],
    target: targets[sample],
    trace: training.trace(sample),
    parameters,
    updated: sample === training.nextSample ? training.onBranch(afterOneSample) : undefined,
    rate: optimizer === 'sgd' && l1 === 0 && l2 === 0 ? training.texts([state.learningRate])[0] : '',
    texts: (/** @type {number[]} */ numbers) => training.texts(numbers),
  };
}

/** @param {import('../../../core/run-handle.js').RunHandle} run */
function afterOneSample(run) {
  run.trainSamples(1);
  return run.state.divergence ? undefined : run.parameters();
}
