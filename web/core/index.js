/**
 * `neuron-lesson/core`: the computing core without elements, for scripts of one's own. Importing it does nothing.
 */
import { approximate, approximationError, sampleFunction } from './approximation.js';
import { createDataSet } from './data-sets.js';
import { boundaryInBox, separability, signedDistance } from './geometry.js';
import { loadTrainingCore } from './load-training-core.js';
import { RunHandle } from './run-handle.js';
import { field, fieldRgba, lossAlongLine, lossLandscape } from './run-maps.js';
import { selectivity } from './selectivity.js';

export { CoreError } from './core-error.js';

/** A training run with everything that can be asked of it. */
class TrainingRun extends RunHandle {
  /** @param {import('./run-maps.js').FieldOptions} options */
  field(options) {
    return field(this, options);
  }

  /** @param {Parameters<typeof fieldRgba>[1]} options */
  fieldRgba(options) {
    return fieldRgba(this, options);
  }

  /** @param {import('./run-maps.js').LandscapeOptions} options */
  lossLandscape(options) {
    return lossLandscape(this, options);
  }

  /** @param {Parameters<typeof lossAlongLine>[1]} options */
  lossAlongLine(options) {
    return lossAlongLine(this, options);
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
    /** The kinds of generated data. */
    this.dataKinds = Object.freeze(core.call((raw) => raw.dataKinds()).split('\n'));
  }

  /** @param {import('./neuron-handle.js').NeuronParameters} parameters */
  createNeuron(parameters) {
    return this.#core.createNeuron(parameters);
  }

  /** @param {import('./run-config.js').RunConfig} config */
  createRun(config) {
    return new TrainingRun(this.#core, config);
  }

  /** @param {import('./data-sets.js').DataOptions} options */
  createDataSet(options) {
    return createDataSet(this.#core, options);
  }

  /** @param {Parameters<typeof separability>[1]} set */
  separability(set) {
    return separability(this.#core, set);
  }

  /** @param {Parameters<typeof boundaryInBox>[1]} neuron */
  boundaryInBox(neuron) {
    return boundaryInBox(this.#core, neuron);
  }

  /** @param {Parameters<typeof signedDistance>[1]} neuron */
  signedDistance(neuron) {
    return signedDistance(this.#core, neuron);
  }

  /** @param {Parameters<typeof approximate>[1]} options */
  approximate(options) {
    return approximate(this.#core, options);
  }

  /** @param {Parameters<typeof approximationError>[1]} options */
  approximationError(options) {
    return approximationError(this.#core, options);
  }

  /**
   * @param {import('./approximation.js').TargetFunction} target
   * @param {number} count
   */
  sampleFunction(target, count) {
    return sampleFunction(this.#core, target, count);
  }

  /** @param {Parameters<typeof selectivity>[1]} options */
  selectivity(options) {
    return selectivity(this.#core, options);
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
