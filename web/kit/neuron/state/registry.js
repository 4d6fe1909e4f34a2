import { NeuronModel } from './neuron-model.js';

/**
 * Models that elements share by name. A model lives as long as an element uses it.
 * @type {Map<string, { model: NeuronModel, users: number }>}
 */
const named = new Map();

/**
 * @param {string} name if empty, the caller gets a model of its own
 * @returns {{ model: NeuronModel, release: () => void }}
 */
export function acquireNeuron(name) {
  if (name === '') {
    const model = new NeuronModel();
    return { model, release: () => model.dispose() };
  }
  let entry = named.get(name);
  if (!entry) {
    entry = { model: new NeuronModel(), users: 0 };
    named.set(name, entry);
  }
  const held = entry;
  held.users += 1;
  let released = false;
  return {
    model: held.model,
    release() {
      if (released) return;
      released = true;
      held.users -= 1;
      if (held.users > 0) return;
      held.model.dispose();
      named.delete(name);
    },
  };
}
