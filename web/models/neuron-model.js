import { inNextFrame } from './frame.js';
import { History } from './history.js';
import { EXAMPLE, freeze, MOST_INPUTS, read, sameState, slotOf, write } from './neuron-state.js';
import { LARGEST } from './parse-number.js';

/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */
/** @typedef {import('../core/core.js').Core} Core */
/** @typedef {import('../core/neuron-handle.js').Trace} Trace */

/**
 * Everything that views need of one neuron, computed by the core at one moment.
 *
 * @typedef {object} NeuronSnapshot
 * @property {NeuronState} state
 * @property {Trace} trace
 * @property {ReadonlyMap<string, string>} texts by name (x1, w1, b, p1, sum, z, y, slope), as a learner reads them
 * @property {ReadonlyMap<string, string>} literals the settable ones as Python literals
 */

/** What has been computed so far when a learner goes through a neuron step by step. */
export const STEPS = Object.freeze(/** @type {const} */ (['inputs', 'multiply', 'sum', 'activate']));

/**
 * One neuron, shared by all elements that name it. Fires `change` once in the next frame, however much changed.
 * Has no numbers of its own to show before it has a core.
 */
export class NeuronModel extends EventTarget {
  /** @type {History<NeuronState>} */
  #history = new History(EXAMPLE);
  #initial = EXAMPLE;
  #defined = false;
  #step = STEPS.length - 1;
  /** @type {Core | undefined} */
  #core;
  /** @type {import('../core/neuron-handle.js').NeuronHandle | undefined} */
  #handle;
  /** @type {NeuronState | undefined} the state that the handle has */
  #configured;
  /** @type {NeuronSnapshot | undefined} */
  #snapshot;
  #disposed = false;

  get state() {
    return this.#history.current;
  }

  /** Whether an element has said what this neuron's numbers are. */
  get defined() {
    return this.#defined;
  }

  get initial() {
    return this.#initial;
  }

  /**
   * Sets the starting state, which reset returns to. The first definition holds.
   * @param {NeuronState} state
   * @returns {boolean} false if there was another definition, with other numbers
   */
  define(state) {
    const frozen = freeze(state);
    if (this.#defined) return sameState(frozen, this.#initial);
    this.redefine(frozen);
    return true;
  }

  /** @param {NeuronState} state replaces any earlier definition and its history */
  redefine(state) {
    this.#defined = true;
    this.#initial = freeze(state);
    this.#history = new History(this.#initial);
    this.#changed();
  }

  /** @param {Core} core */
  useCore(core) {
    if (this.#core || this.#disposed) return;
    this.#core = core;
    core.addEventListener('restart', this.#onRestart);
    this.#changed();
  }

  #onRestart = () => this.#changed();

  /**
   * The largest magnitude that keys and dragging reach: a power of ten that leaves room around what the author
   * gave, the same for all inputs, and for all weights.
   * @param {string} name "x1", "w1", "b"
   */
  limitOf(name) {
    const { inputs, weights, bias } = this.#initial;
    const kind = slotOf(name, this.state)?.kind;
    const given = kind === 'x' ? inputs : kind === 'w' ? weights : [bias];
    let limit = 10;
    while (given.some((value) => Math.abs(value) > limit)) limit *= 10;
    return limit;
  }

  /**
   * The smallest change that keys and dragging make.
   * @param {string} name
   */
  incrementOf(name) {
    return this.limitOf(name) / 100;
  }

  /**
   * How far keys reach from where the number is now.
   * @param {string} name
   */
  boundOf(name) {
    return Math.max(this.limitOf(name), Math.abs(this.valueOf(name) ?? 0));
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
   * @param {number} value clamped to ±1,000,000
   * @param {unknown} [gesture] see History
   */
  set(name, value, gesture) {
    const slot = slotOf(name, this.state);
    if (!slot || Number.isNaN(value)) return;
    const clamped = Math.min(LARGEST, Math.max(-LARGEST, value));
    this.#push(write(this.state, slot, clamped === 0 ? 0 : clamped), gesture);
  }

  /**
   * Moves a number by so many increments, through round values, within ±limit.
   * @param {string} name
   * @param {number} increments
   * @param {unknown} [gesture]
   * @param {number} [from] what the increments are counted from, if not from the number as it is
   */
  nudge(name, increments, gesture, from = this.valueOf(name)) {
    if (from === undefined) return;
    const increment = this.incrementOf(name);
    const bound = Math.max(this.limitOf(name), Math.abs(from));
    this.set(name, clamp(tidy(from + increments * increment, increment), bound), gesture);
  }

  /** @param {string} activation one of core.activations */
  setActivation(activation) {
    if (this.#core && !this.#core.activations.includes(activation)) return;
    this.#push(freeze({ ...this.state, activation }));
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
    this.#push(freeze({ ...this.state, inputs: [...inputs, 1], weights: [...weights, 0.5] }));
  }

  removeInput() {
    if (!this.canRemoveInput) return;
    const { inputs, weights } = this.state;
    this.#push(freeze({ ...this.state, inputs: inputs.slice(0, -1), weights: weights.slice(0, -1) }));
  }

  /** Index into STEPS. */
  get step() {
    return this.#step;
  }

  /** @param {number} step */
  goToStep(step) {
    this.#step = Math.min(STEPS.length - 1, Math.max(0, step));
    this.#changed();
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get canReset() {
    return !sameState(this.state, this.#initial) || this.#step !== STEPS.length - 1;
  }

  undo() {
    this.#history.undo();
    this.#changed();
  }

  redo() {
    this.#history.redo();
    this.#changed();
  }

  /** Back to the start; itself undoable. */
  reset() {
    this.#step = STEPS.length - 1;
    this.#push(this.#initial);
  }

  /**
   * @returns {NeuronSnapshot | undefined} undefined while there is no core, or while it starts again
   * @throws {import('../core/core-error.js').CoreError} when the core refuses these numbers
   */
  get snapshot() {
    if (!this.#core || this.#disposed) return undefined;
    this.#snapshot ??= this.#compute(this.#core);
    return this.#snapshot;
  }

  dispose() {
    this.#disposed = true;
    this.#core?.removeEventListener('restart', this.#onRestart);
    this.#handle?.dispose();
    this.#handle = undefined;
    this.#snapshot = undefined;
  }

  /**
   * Three calls into the core: the parameters if they are new, the trace, the texts.
   * @param {Core} core
   * @returns {NeuronSnapshot}
   */
  #compute(core) {
    const { state } = this;
    if (!this.#handle) this.#handle = core.createNeuron(state);
    else if (this.#configured !== state) this.#handle.configure(state);
    this.#configured = state;
    const trace = this.#handle.trace(state.inputs);
    const n = state.inputs.length;
    const names = [...numbered('x', n), ...numbered('w', n), 'b', ...numbered('p', n), 'sum', 'z', 'y', 'slope'];
    const numbers = core.numberTexts([
      ...state.inputs,
      ...state.weights,
      state.bias,
      ...trace.products,
      trace.productSum,
      trace.weightedSum,
      trace.output,
      trace.slope,
    ]);
    const texts = new Map();
    const literals = new Map();
    names.forEach((name, i) => {
      const settable = i <= 2 * n;
      // What a learner sets is shown as set; what is computed, with the digits that PyTorch prints.
      texts.set(name, settable ? numbers[i].literal.replace(/\.0$/, '') : numbers[i].text);
      if (settable) literals.set(name, numbers[i].literal);
    });
    return { state, trace, texts, literals };
  }

  /**
   * @param {NeuronState} state
   * @param {unknown} [gesture]
   */
  #push(state, gesture) {
    if (!sameState(state, this.state)) this.#history.push(state, gesture);
    this.#changed();
  }

  #changed() {
    this.#snapshot = undefined;
    inNextFrame(this.#announce);
  }

  #announce = () => {
    if (!this.#disposed) this.dispatchEvent(new Event('change'));
  };
}

/**
 * @param {string} letter
 * @param {number} n
 */
export function numbered(letter, n) {
  return Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
}

/**
 * 0.1 + 0.2 as a learner expects it, and 0.1 − 0.1 too: without the crumbs that a float32 leaves beyond its
 * seven digits, or far below the increment.
 * @param {number} value
 * @param {number} increment
 */
function tidy(value, increment) {
  const crumb = increment * 1e-5;
  return Number((Math.round(Number(value.toPrecision(7)) / crumb) * crumb).toPrecision(7));
}

/**
 * @param {number} value
 * @param {number} bound
 */
function clamp(value, bound) {
  return Math.min(bound, Math.max(-bound, value));
}
