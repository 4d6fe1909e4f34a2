import { activationsOf, layersOf } from '../../kit/training/state/training-settings.js';
import { activationRow } from '../../kit/words/activations.js';

/** A script lists no more samples than this. */
export const MOST_ROWS = 8;

/**
 * The network with its current weights, as a PyTorch script that prints its outputs for the first samples.
 *
 * @param {object} run
 * @param {import('../../kit/training/state/training-settings.js').TrainingSettings} run.settings
 * @param {readonly string[]} run.parameters as Python literals, in PyTorch's order
 * @param {readonly string[]} run.inputs of the first samples, as Python literals, sample by sample
 */
export function networkScript({ settings, parameters, inputs }) {
  const layers = layersOf(settings);
  const activations = activationsOf(settings);
  const modules = layers
    .slice(1)
    .map((size, i) => `nn.Linear(${layers[i]}, ${size}), ${activationRow(activations[i]).module}`);
  let next = 0;
  const take = (/** @type {number} */ count) => parameters.slice(next, (next += count));
  const copies = layers.slice(1).flatMap((size, i) => {
    const weights = Array.from({ length: size }, () => `[${take(layers[i]).join(', ')}]`);
    return [
      `    net[${2 * i}].weight.copy_(torch.tensor([${weights.join(', ')}]))`,
      `    net[${2 * i}].bias.copy_(torch.tensor([${take(size).join(', ')}]))`,
    ];
  });
  const rows = Array.from({ length: inputs.length / 2 }, (_, i) => `[${inputs.slice(2 * i, 2 * i + 2).join(', ')}]`);
  return `import torch
from torch import nn

net = nn.Sequential(
    ${modules.join(',\n    ')},
)
with torch.no_grad():
${copies.join('\n')}

inputs = torch.tensor([${rows.join(', ')}])
print(net(inputs).detach().flatten())
`;
}

/**
 * @param {object} run
 * @param {import('../../kit/training/state/training-settings.js').TrainingSettings} run.settings
 * @param {number} run.step
 * @param {readonly string[]} run.parameters as literals
 * @param {readonly import('../../core/run-state.js').HistoryPoint[]} run.history
 */
export function runJson({ settings, step, parameters, history }) {
  return `${JSON.stringify({ format: 'neuron-lesson run', version: 1, settings, step, parameters: parameters.map(Number), history }, null, 1)}\n`;
}

/** @param {readonly import('../../core/run-state.js').HistoryPoint[]} history */
export function historyCsv(history) {
  const rows = history.map(({ index, loss, accuracy }) => `${index},${loss},${accuracy ?? ''}`);
  return ['step,loss,accuracy', ...rows, ''].join('\n');
}
