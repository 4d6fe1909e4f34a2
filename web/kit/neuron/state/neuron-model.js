import { NeuronComputation } from './neuron-computation.js';
import { freeze, MOST_INPUTS, read, slotOf, write } from './neuron-state.js';
import { NumberLimits } from './number-limits.js';
import { UndoableNeuron } from './undoable-neuron.js';

/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */
/** @typedef {import('../../../core/core.js').Core} Core */
/** @typedef {import('./neuron-snapshot.js').NeuronSnapshot} NeuronSnapshot */

/** Initial value and weight of an input that the learner adds. */
const NEW_INPUT = /** @type {const} */ ([1, 0.5]);

/** One neuron, shared by all elements that name it. Has no snapshot before it has a core. */
export class NeuronModel extends UndoableNeuron {
  /** @type {(readonly [number, number])[]} removed inputs with their weights; the last one comes back first */
  #removed = [];
  /** @type {NeuronComputation | undefined} */
  #computation;
  #highlighted = '';

  get core() {
    return this.#computation?.core;
  }

  /** The quantity that a learner points at in one element and that all highlight: '', a Quantity or "activation". */
  get highlighted() {
    return this.#highlighted;
  }

  /** @param {string} quantity '' for none */
  highlight(quantity) {
    if (quantity === this.#highlighted) return;
    this.#highlighted = quantity;
    this.announce();
  }

  /** @param {Core} core */
  useCore(core) {
    if (this.#computation || this.isDisposed) return;
    this.#computation = new NeuronComputation(core);
    core.addEventListener('restart', this.#onRestart);
    this.announce();
  }

  /** Goes back to the start, also if the core has stopped there. */
  recover() {
    this.#computation?.tryAgain();
    this.reset();
    this.announce();
  }

  #onRestart = () => {
    this.#computation?.forget();
    this.announce();
  };

  /** How far, and in which steps, a learner can move the numbers. */
  limits = new NumberLimits((name) => {
    const slot = slotOf(name, this.initial);
    const { inputs, weights, bias } = this.initial;
    const kind = name[0] === 'x' ? inputs : name[0] === 'w' ? weights : [bias];
    return slot ? [read(this.initial, slot), ...kind] : kind;
  });

  /**
   * A number's range, extended to include its current value.
   * @param {string} name
   * @returns {import('./number-limits.js').Range}
   */
  shownRangeOf(name) {
    return this.limits.rangeIncluding(name, this.valueOf(name) ?? 0);
  }

  /** @param {string} name "x1", "w1", "b" */
  isSettable(name) {
    return slotOf(name, this.state) !== undefined;
  }

  /** @param {string} name */
  valueOf(name) {
    const slot = slotOf(name, this.state);
    return slot && read(this.state, slot);
  }

  /**
   * @param {string} name
   * @param {number} value clamped to what the teacher allows, or to ±1,000,000
   * @param {unknown} [gesture] see History
   */
  set(name, value, gesture) {
    const slot = slotOf(name, this.state);
    if (!slot || Number.isNaN(value)) return;
    const clamped = this.limits.within(name, value);
    this.push(write(this.state, slot, clamped === 0 ? 0 : clamped), gesture);
  }

  /**
   * Moves a number by some increments, through round values, within its range.
   * @param {string} name
   * @param {number} increments
   * @param {unknown} [gesture]
   * @param {number} [from] the value from which increments are counted, if not the current one
   */
  nudge(name, increments, gesture, from = this.valueOf(name)) {
    if (from === undefined) return;
    const increment = this.limits.incrementOf(name);
    const [low, high] = this.limits.rangeIncluding(name, from);
    this.set(name, Math.min(high, Math.max(low, tidy(from + increments * increment, increment))), gesture);
  }

  /**
   * @param {readonly number[]} inputs as many as the neuron has
   * @param {unknown} [gesture]
   */
  setInputs(inputs, gesture) {
    if (inputs.length !== this.state.inputs.length) return;
    this.push(freeze({ ...this.state, inputs: [...inputs] }), gesture);
  }

  /**
   * Sets all numbers at once, as one step that can be undone. Points stay if none are given.
   * @param {NeuronState} state
   * @param {unknown} [gesture]
   */
  setAll(state, gesture) {
    this.push(freeze({ points: this.state.points, ...state }), gesture);
  }

  /**
   * @param {Partial<NeuronState>} some of its numbers
   * @param {unknown} [gesture]
   */
  setSome(some, gesture) {
    this.setAll({ ...this.state, ...some }, gesture);
  }

  /** @param {string} activation one of core.activations */
  setActivation(activation) {
    if (this.core && !this.core.activations.some((known) => known === activation)) return;
    this.push(freeze({ ...this.state, activation }));
  }

  get canAddInput() {
    return this.state.inputs.length < MOST_INPUTS;
  }

  get canRemoveInput() {
    return this.state.inputs.length > 1;
  }

  addInput() {
    if (!this.canAddInput) return;
    const { inputs, weights } = this.state;
    const [input, weight] = this.#removed.pop() ?? NEW_INPUT;
    this.push(freeze({ ...this.state, inputs: [...inputs, input], weights: [...weights, weight] }));
  }

  removeInput() {
    if (!this.canRemoveInput) return;
    const { inputs, weights } = this.state;
    this.#removed.push([inputs[inputs.length - 1], weights[weights.length - 1]]);
    this.push(freeze({ ...this.state, inputs: inputs.slice(0, -1), weights: weights.slice(0, -1) }));
  }

  /** @param {NeuronState} state replaces any earlier definition, its history and the removed inputs */
  redefine(state) {
    this.#removed = [];
    super.redefine(state);
  }

  /**
   * @returns {NeuronSnapshot | undefined} undefined while there is no core
   * @throws {import('../../../core/core-error.js').CoreError} when the core refuses these numbers, or starts again
   */
  get snapshot() {
    return this.isDisposed ? undefined : this.#computation?.snapshotAt(this.state);
  }

  dispose() {
    super.dispose();
    this.core?.removeEventListener('restart', this.#onRestart);
    this.#computation?.dispose();
  }
}

/**
 * Removes the rounding errors that a float32 leaves beyond its seven digits or far below the increment, so that
 * 0.1 + 0.2 and 0.1 − 0.1 are what a learner expects.
 * @param {number} value
 * @param {number} increment
 */
function tidy(value, increment) {
  const crumb = increment * 1e-5;
  return Number((Math.round(Number(value.toPrecision(7)) / crumb) * crumb).toPrecision(7));
}
