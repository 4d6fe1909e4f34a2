import { html, unsafeCSS } from 'lit';
import { NumberGestures } from '../views/number-gestures.js';
import palette from '../views/palette.css?inline';
import { describeName, typeset } from '../views/quantity.js';
import { TypedNumber } from '../views/typed-number.js';
import { NeuronElement } from './neuron-element.js';
import styles from './neuron-value.css?inline';

/**
 * A number inside a sentence: an input, a weight or the bias of a named neuron, which can be dragged, stepped
 * and typed; or one that the neuron computes, and that follows.
 *
 * @element neuron-value
 * @slot what is shown where scripts or WebAssembly can't run: the number
 */
export class NeuronValue extends NeuronElement {
  static styles = [unsafeCSS(palette), unsafeCSS(styles)];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** Settable: x1, x2, …, w1, w2, …, b. Computed: p1, p2, …, sum, z, y. */
    name: { type: String },
  };

  /** A run of presses on the stepping buttons is one step of the history. */
  #presses = {};

  /** @type {TypedNumber} */
  #typed = new TypedNumber(
    this,
    (name, value) => this.change((neuron) => neuron.set(name, value)),
    () => this.#focusNumber(),
  );

  #gestures = new NumberGestures({
    valueOf: (name) => this.neuron?.valueOf(name),
    set: (name, value, gesture) => this.change((neuron) => neuron.set(name, value, gesture)),
    nudge: (name, increments, gesture, from) => this.change((neuron) => neuron.nudge(name, increments, gesture, from)),
    limitOf: (name) => this.neuron?.limitOf(name) ?? 0,
    select: () => {},
    isSelected: () => true,
    edit: (name, text) => this.#typed.open(name, text ?? this.#shown(), text === undefined),
  });

  constructor() {
    super();
    this.name = '';
  }

  render() {
    const snapshot = this.takeSnapshot();
    const described = describeName(this.name);
    if (!snapshot || !described || !snapshot.texts.has(this.name)) {
      // As wide as the number that will stand here, so that its line doesn't move.
      return html`<span class=${/^([xw]\d+|b)$/.test(this.name) ? 'waiting' : 'computed'}><slot></slot></span>`;
    }
    if (!this.neuron?.isSettable(this.name)) {
      return html`<span class="computed ${described.quantity}" title="${described.label}, computed">${this.#shown()}</span>`;
    }
    return html`<span class="holder" @focusout=${this.#onFocusOut}
      >${this.#typed.name ? this.#typed.field(described) : this.#number(described, snapshot)}${this.#typed.message()}</span
    >`;
  }

  /**
   * @param {{ quantity: string, label: string }} described
   * @param {import('../models/neuron-model.js').NeuronSnapshot} snapshot
   */
  #number({ quantity, label }, snapshot) {
    const value = Number(snapshot.literals.get(this.name));
    const bound = this.neuron?.boundOf(this.name) ?? 0;
    const negative = this.name.startsWith('w') && value < 0;
    return html`<span
        class="settable ${quantity} ${negative ? 'negative' : ''}"
        data-name=${this.name}
        role="spinbutton"
        tabindex="0"
        aria-label=${label}
        aria-valuenow=${value}
        aria-valuemin=${-bound}
        aria-valuemax=${bound}
        aria-valuetext=${this.#shown()}
        @pointerdown=${this.#gestures.pointerdown}
        @pointermove=${this.#gestures.pointermove}
        @pointerup=${this.#gestures.pointerup}
        @touchmove=${this.#gestures.touchmove}
        @pointercancel=${this.#gestures.pointercancel}
        @focusin=${this.#gestures.focusin}
        @keydown=${this.#onKeyDown}
        >${this.#shown()}</span
      ><span class="steppers"
        ><button type="button" tabindex="-1" aria-label="decrease ${label}" @click=${() => this.#step(-1)}>−</button
        ><button type="button" tabindex="-1" aria-label="increase ${label}" @click=${() => this.#step(1)}>+</button></span
      >`;
  }

  #shown() {
    return typeset(this.takeSnapshot()?.texts.get(this.name) ?? '');
  }

  #focusNumber() {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.settable'))?.focus({
      preventScroll: true,
    });
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    if (!this.undoKey(event)) this.#gestures.keydown(event);
  };

  /** @param {FocusEvent} event */
  #onFocusOut = (event) => {
    this.#presses = {};
    const holder = /** @type {Element} */ (event.currentTarget);
    const inside = holder.contains(/** @type {Node | null} */ (event.relatedTarget));
    if (!inside && !this.#typed.name) this.#typed.clearProblem();
  };

  /** @param {number} increments */
  #step(increments) {
    this.change((neuron) => neuron.nudge(this.name, increments, this.#presses));
  }
}
