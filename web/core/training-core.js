import { approximate, approximationError, sampleFunction } from './approximation.js';
import { Core } from './core.js';
import { createDataSet } from './data-sets.js';
import { boundaryInBox, separability, signedDistance } from './geometry.js';
import { RunHandle } from './run-handle.js';
import { field, fieldRgba, lossAlongLine, lossLandscape } from './run-maps.js';
import { selectivity } from './selectivity.js';
import { trainInSlices } from './train-in-slices.js';

export { default as createModule } from './generated/training-core.js';

/** A training run, including its maps. */
class TrainingRun extends RunHandle {
  /**
   * Like trainSteps, to the bit, but in slices of a few milliseconds, between which the page goes on. Leave the loop or
   * abort the signal to stop; the run then is at the step that it has reached.
   * @param {number} count
   * @param {import('./train-in-slices.js').SliceOptions} [options]
   */
  trainInSlices(count, options) {
    return trainInSlices(this, count, options);
  }

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

  /** @param {import('./run-maps.js').LineOptions} options */
  lossAlongLine(options) {
    return lossAlongLine(this, options);
  }
}

/** The core with all of its functions. */
export class TrainingCore extends Core {
  /** The kinds of generated data. */
  dataKinds = Object.freeze(/** @type {import('./names.js').DataKind[]} */ (this.call((bound) => bound.dataKinds())));

  /** @param {import('./run-config.js').RunConfig} config */
  createRun(config) {
    return new TrainingRun(this, config);
  }

  /** @param {import('./data-sets.js').DataOptions} options */
  createDataSet(options) {
    return createDataSet(this, options);
  }

  /** @param {Parameters<typeof separability>[1]} set */
  separability(set) {
    return separability(this, set);
  }

  /** @param {Parameters<typeof boundaryInBox>[1]} neuron */
  boundaryInBox(neuron) {
    return boundaryInBox(this, neuron);
  }

  /** @param {Parameters<typeof signedDistance>[1]} neuron */
  signedDistance(neuron) {
    return signedDistance(this, neuron);
  }

  /** @param {Parameters<typeof approximate>[1]} options */
  approximate(options) {
    return approximate(this, options);
  }

  /** @param {Parameters<typeof approximationError>[1]} options */
  approximationError(options) {
    return approximationError(this, options);
  }

  /**
   * @param {import('./approximation.js').TargetFunction} target
   * @param {number} count
   */
  sampleFunction(target, count) {
    return sampleFunction(this, target, count);
  }

  /** @param {Parameters<typeof selectivity>[1]} options */
  selectivity(options) {
    return selectivity(this, options);
  }
}
