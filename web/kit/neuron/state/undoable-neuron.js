import { soon } from '../../state/frame.js';
import { History } from '../../state/history.js';
import { amended, EXAMPLE, freeze, sameState } from './neuron-state.js';

/** @typedef {import('./neuron-state.js').NeuronState} NeuronState */

/**
 * A neuron's state, with undo back to the initial one, which elements define or suppose. Fires `change` once in the next
 * frame, however many changes there were.
 */
export class UndoableNeuron extends EventTarget {
  /** @type {History<NeuronState>} */
  #history = new History(EXAMPLE, sameState);
  #initial = EXAMPLE;
  #defined = false;
  #supposed = false;
  /** @type {NeuronState | undefined} */
  #restored;
  /** @protected */
  isDisposed = false;

  get state() {
    return this.#history.current;
  }

  /** Whether there is a neuron to show: an element has given its numbers, or accepts the example. */
  get defined() {
    return this.#defined || this.#supposed;
  }

  get initial() {
    return this.#initial;
  }

  /**
   * Sets the starting state, which reset returns to. The first definition wins.
   * @param {NeuronState} state
   * @returns {boolean} false if the neuron was already defined with other numbers
   */
  define(state) {
    const frozen = freeze(state);
    // Points may come from another element, so they aren't compared.
    if (this.#defined) return sameState(freeze({ ...frozen, points: this.#initial.points }), this.#initial);
    this.redefine(frozen);
    return true;
  }

  /**
   * Shows these numbers until an element defines others. Numbers are preferred to the example, whichever comes first,
   * because the order in which elements load can't be controlled.
   * @param {NeuronState} [state]
   */
  suppose(state = EXAMPLE) {
    const isBetter = this.#supposed && sameState(this.#initial, EXAMPLE) && !sameState(state, EXAMPLE);
    if (this.#defined || (this.#supposed && !isBetter)) return;
    this.#supposed = true;
    this.#initial = freeze(state);
    this.#history = new History(this.#initial, sameState);
    this.announce();
  }

  /**
   * Takes over what the author has changed since the definition. Reset returns to it, undo to what was there before.
   * @param {NeuronState} state
   * @param {readonly (keyof NeuronState)[]} changed
   */
  amend(state, changed) {
    this.#defined = true;
    const next = amended(this.state, state, changed);
    // A page that follows the learner's changes and gives them back says nothing new.
    if (sameState(next, this.state)) return;
    this.#initial = amended(this.#initial, state, changed);
    this.push(next);
  }

  /** @param {NeuronState} state replaces any earlier definition and its history */
  redefine(state) {
    this.#defined = true;
    this.#initial = freeze(state);
    this.#history = new History(this.#initial, sameState);
    this.announce();
  }

  /**
   * Gives the neuron points to separate, if it has none. Reset returns to them.
   * @param {readonly import('../../state/labelled-points.js').LabelledPoint[]} points
   */
  supposePoints(points) {
    if (this.#initial.points) return;
    this.#initial = freeze({ ...this.#initial, points });
    const now = freeze({ ...this.state, points });
    this.#history = new History(this.#initial, sameState);
    if (!sameState(now, this.#initial)) this.#history.push(now);
    this.announce();
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get canReset() {
    return !sameState(this.state, this.#initial);
  }

  undo() {
    this.#history.undo();
    this.announce();
  }

  redo() {
    this.#history.redo();
    this.announce();
  }

  /** Whether the learner has changed nothing yet since the page was opened, or is back there. */
  get isAsFound() {
    return !this.canReset || this.state === this.#restored;
  }

  /** Shows what was kept from an earlier visit; it can be undone. @param {NeuronState} state */
  restore(state) {
    this.push(freeze(state));
    this.#restored = this.state;
  }

  /** Back to the start; itself undoable. */
  reset() {
    this.push(this.#initial);
  }

  /** From now on, undo and redo know nothing of what was before. */
  forgetPast() {
    this.#history = new History(this.state, sameState);
    this.announce();
  }

  dispose() {
    this.isDisposed = true;
  }

  /**
   * @protected
   * @param {NeuronState} state frozen
   * @param {unknown} [gesture] see History
   */
  push(state, gesture) {
    if (!sameState(state, this.state)) this.#history.push(state, gesture);
    this.announce();
  }

  /** @protected */
  announce() {
    soon(this.#fireChange);
  }

  #fireChange = () => {
    if (!this.isDisposed) this.dispatchEvent(new Event('change'));
  };
}
