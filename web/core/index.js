/**
 * `neuron-lesson/core`: the computing core without elements, for scripts of one's own. Importing it does nothing.
 */
import { loadTrainingCore } from './load-training-core.js';
import { RunHandle } from './run-handle.js';
import { field, lossLandscape } from './run-maps.js';

export { CoreError } from './core-error.js';

/** A training run with everything that can be asked of it. */
class TrainingRun extends RunHandle {
  /** @param {import('./run-maps.js').FieldOptions} options */
  field(options) {
    return field(this, options);
  }

  /** @param {import('./run-maps.js').LandscapeOptions} options */
  lossLandscape(options) {
    return lossLandscape(this, options);
  }
}

/** Everything that the core can do. */
class LessonCore {
  #core;

  /** @param {import('./core.js').Core} core */
  constructor(core) {
    this.#core = core;
    /** Names of a neuron's activations, in the order in which they are taught. */
    this.activations = core.activations;
  }

  /** @param {import('./neuron-handle.js').NeuronParameters} parameters */
  createNeuron(parameters) {
    return this.#core.createNeuron(parameters);
  }

  /** @param {import('./run-config.js').RunConfig} config */
  createRun(config) {
    return new TrainingRun(this.#core, config);
  }

  /** How many neurons and runs have been made and not disposed. */
  liveHandles() {
    return this.#core.liveHandles();
  }

  /** Bytes of the wasm heap; it only grows. */
  heapSize() {
    return this.#core.heapSize();
  }
}

/**
 * Loads the core, once per page and address.
 * @param {import('./core-loader.js').LoadOptions} [options]
 */
export async function loadCore(options) {
  return new LessonCore(await loadTrainingCore(options));
}
