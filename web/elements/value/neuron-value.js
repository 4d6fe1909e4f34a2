import { html, unsafeCSS } from 'lit';
import { containEvent } from '../../kit/controls/contain-events.js';
import { NumberGestures } from '../../kit/controls/number-gestures.js';
import { TypedNumber } from '../../kit/controls/typed-number.js';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { bracketed, describeName, NAMES, typeset } from '../../kit/drawing/quantity.js';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import { unknownName } from '../../kit/state/attribute-names.js';
import { parseNumber, shorten } from '../../kit/state/parse-number.js';
import { say } from '../../kit/words/say.js';
import { keepAbove, keepOnScreen } from './keep-on-screen.js';
import styles from './neuron-value.css?inline';

/** @import { Problem } from '../../kit/words/problem.js' */

/**
 * A number inside a sentence. It is either an input, a weight or the bias of a named neuron, which the learner can
 * drag, step or type, or a number that the neuron computes, which is kept up to date.
 *
 * @element neuron-value
 * @slot - what is shown where scripts or WebAssembly can't run: the number
 */
export class NeuronValue extends NeuronElement {
  static styles = [unsafeCSS(palette), unsafeCSS(quantities), unsafeCSS(styles)];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** Settable: x1, x2, …, w1, w2, …, b. Computed: p1, p2, …, sum, z, y, slope. */
    name: { type: 'maybe-empty' },
  };

  /** The gesture of consecutive presses on the stepping buttons: they are undone as one step. */
  #presses = {};
  /** What is wrong with the attributes. @type {Problem[]} */
  #problems = [];

  /** @type {TypedNumber} */
  #typed = new TypedNumber(this, {
    parse: (name, text) => this.neuron?.limits.parse(name, text) ?? parseNumber(text),
    accept: (name, value) => this.change((neuron) => neuron.set(name, value)),
    focusNumber: () => this.#focusNumber(),
  });

  #gestures = new NumberGestures({
    valueOf: (name) => this.neuron?.valueOf(name),
    set: (name, value, gesture) => this.change((neuron) => neuron.set(name, value, gesture)),
    nudge: (name, increments, gesture, from) => this.change((neuron) => neuron.nudge(name, increments, gesture, from)),
    rangeOf: (name) => this.neuron?.limits.rangeOf(name) ?? [0, 0],
    select: () => this.#keepPopoversOnScreen(),
    isSelected: () => true,
    edit: (name, text) => this.#typed.open(name, text ?? this.inDecimals(() => this.#text()), text === undefined),
  });

  constructor() {
    super();
    /** @type {string | null} */
    this.name = '';
  }

  /** The number belongs to a neuron that another element keeps. @returns {undefined} */
  loadWork() {
    return undefined;
  }

  neuronChanged() {
    super.neuronChanged();
    this.#typed.clearProblem();
  }

  render() {
    const name = this.name ?? '';
    const snapshot = this.takeSnapshot();
    const described = describeName(name);
    const text = snapshot?.texts.get(name);
    this.#problems = this.reported({ problems: this.#findProblems(snapshot) }, this.#problems).problems;
    const [problem] = this.#problems;
    if (problem) return html`<span class="misnamed" title=${this.textOf(problem)}><slot></slot></span>`;
    if (!snapshot || !described) {
      // As wide as the number that will replace it, so that the line doesn't shift.
      return html`<span class=${/^[xwb]/.test(name) ? 'waiting' : 'computed'}><slot></slot></span>`;
    }
    if (text === undefined) {
      return html`<span class="computed" title=${say`This neuron has only ${snapshot.state.inputs.length} inputs now`}>–</span>`;
    }
    const shown = this.#followsOperator() ? bracketed(text) : typeset(text);
    if (!this.neuron?.isSettable(name)) {
      return html`<span translate="no" class="computed ${described.quantity} ${this.#pointed(described)}" title=${say`${described.label}, computed`}>${shown}</span>`;
    }
    return html`<span translate="no" class="holder" @focusout=${this.#onFocusOut} @keydown=${this.undoKey} @input=${containEvent}
      >${this.#typed.name ? this.#typed.field(described) : this.#number(name, described, shown, snapshot)}${this.#typed.message()}</span
    >`;
  }

  /**
   * @param {string} name
   * @param {{ quantity: string, label: string }} described
   * @param {string} shown
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
   */
  #number(name, { quantity, label }, shown, snapshot) {
    const value = Number(snapshot.literals.get(name));
    const [low, high] = this.neuron?.shownRangeOf(name) ?? [0, 0];
    const negative = name.startsWith('w') && value < 0;
    return html`<span
        class="settable ${quantity} ${negative ? 'negative' : ''} ${this.#pointed({ quantity })}"
        data-name=${name}
        role="spinbutton"
        tabindex="0"
        aria-label=${label}
        aria-valuenow=${value}
        aria-valuemin=${low}
        aria-valuemax=${high}
        aria-valuetext=${this.#text()}
        >${shown}</span
      ><span class="steppers"
        ><button type="button" tabindex="-1" aria-label=${say`decrease ${label}`} @click=${() => this.#step(-1)}>−</button
        ><span class="consequence" aria-hidden="true">y = ${typeset(snapshot.texts.get('y') ?? '')}</span
        ><button type="button" tabindex="-1" aria-label=${say`increase ${label}`} @click=${() => this.#step(1)}>+</button></span
      >`;
  }

  /** @param {{ quantity: string }} described */
  #pointed({ quantity }) {
    return this.neuron?.highlighted === quantity ? 'pointed' : '';
  }

  firstUpdated() {
    this.#gestures.listenOn(this.renderRoot);
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#keepPopoversOnScreen();
  }

  #keepPopoversOnScreen() {
    // Measuring forces a layout, so measure only when there can be a popover: with the focus inside or a message shown.
    if (!this.matches(':focus-within') && !this.#typed.problem) return;
    /** @type {NodeListOf<HTMLElement>} */
    const popovers = this.renderRoot.querySelectorAll('.steppers, .problem');
    for (const popover of popovers) {
      keepOnScreen(popover);
      if (popover.matches('.steppers')) keepAbove(popover);
    }
  }

  /**
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot | undefined} snapshot
   * @returns {Problem[]}
   */
  #findProblems(snapshot) {
    if (this.misgiven.length > 0) return this.misgiven;
    const name = this.name ?? '';
    if (!describeName(name)) return [unknownName('name', name, name, NAMES)];
    if (!this.model) return [{ code: 'missing-model', attribute: 'model', given: '' }];
    // Count the inputs that the learner took away too: naming one of them isn't the author's mistake.
    const count = Math.max(this.neuron?.initial.inputs.length ?? 0, snapshot?.state.inputs.length ?? 0);
    if (snapshot && Number(/\d+$/.exec(name)?.[0] ?? 0) > count) {
      return [
        { code: 'too-few-inputs', attribute: 'name', given: shorten(name), part: shorten(this.model), counts: [count] },
      ];
    }
    return [];
  }

  /** Whether the text before this element ends with + − × or ·, after which a negative number gets brackets. */
  #followsOperator() {
    return /[+−×·]\s*$/.test(this.previousSibling?.textContent ?? '');
  }

  #text() {
    return typeset(this.takeSnapshot()?.texts.get(this.name ?? '') ?? '');
  }

  #focusNumber() {
    const number = this.renderRoot.querySelector('.settable');
    if (number instanceof HTMLElement) number.focus({ preventScroll: true });
  }

  /** @param {FocusEvent} event */
  #onFocusOut = (event) => {
    this.#presses = {};
    const holder = /** @type {Element} */ (event.currentTarget);
    const inside = holder.contains(/** @type {Node | null} */ (event.relatedTarget));
    if (!inside && !this.#typed.name) this.#typed.clearProblem();
  };

  /** @param {number} increments */
  #step(increments) {
    this.change((neuron) => neuron.nudge(this.name ?? '', increments, this.#presses));
  }
}
