import { CoreError } from '../../../core/core-error.js';
import { say } from '../../words/say.js';
import { snapshotOf } from './neuron-snapshot.js';

/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */
/** @typedef {import('./neuron-snapshot.js').NeuronSnapshot} NeuronSnapshot */

/** One neuron's snapshots, computed by the core. */
export class NeuronComputation {
  #core;
  /** @type {import('../../../core/neuron-handle.js').NeuronHandle | undefined} */
  #handle;
  /** @type {NeuronSnapshot | undefined} */
  #latest;
  /** @type {NeuronState | undefined} the state at which the core trapped last */
  #trapped;
  /** @type {NeuronState | undefined} the state at which it trapped twice */
  #poison;

  /** @param {import('../../../core/core.js').Core} core */
  constructor(core) {
    this.#core = core;
  }

  get core() {
    return this.#core;
  }

  /**
   * The same object as long as the state is.
   * @param {NeuronState} state
   * @returns {NeuronSnapshot}
   * @throws {CoreError} when the core refuses these numbers, or starts again
   */
  snapshotAt(state) {
    if (this.#poison === state) throw poisoned();
    if (this.#latest?.state !== state) this.#latest = this.#tryToCompute(state);
    return this.#latest;
  }

  /** After a restart: even for the same state, the core is asked again. */
  forget() {
    this.#latest = undefined;
  }

  /** Lets even the numbers at which the core trapped twice be tried once more. */
  tryAgain() {
    this.#poison = undefined;
    this.#trapped = undefined;
  }

  dispose() {
    this.#handle?.dispose();
  }

  /**
   * Numbers at which the core traps again after a restart aren't tried any more, so that other neurons can go on.
   * @param {NeuronState} state
   */
  #tryToCompute(state) {
    try {
      const snapshot = this.#compute(state);
      this.#trapped = undefined;
      return snapshot;
    } catch (error) {
      const code = error instanceof CoreError ? error.code : '';
      if (code === 'core-stopped' || (code === 'core-trapped' && this.#trapped === state)) {
        this.#poison = state;
        throw poisoned();
      }
      if (code === 'core-trapped') this.#trapped = state;
      throw error;
    }
  }

  /**
   * One call into the core.
   * @param {NeuronState} state
   */
  #compute(state) {
    this.#handle ??= this.#core.createNeuron(/** @type {any} */ (state));
    return snapshotOf(state, this.#handle.compute(state, state.inputs));
  }
}

function poisoned() {
  return new CoreError(
    'core-stopped',
    say`The computing core stopped twice at these numbers. Reset goes back to the start.`,
  );
}
