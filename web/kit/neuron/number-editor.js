import { html, nothing } from 'lit';
import { inspector } from '../controls/inspector.js';
import { NumberGestures } from '../controls/number-gestures.js';
import { TypedNumber } from '../controls/typed-number.js';
import { describeName, typeset } from '../drawing/quantity.js';
import { parseNumber } from '../state/parse-number.js';
import { boxOf } from './drawing/parts-layout.js';

/** @import { ReactiveController } from 'lit' */
/** @import { PartsLayout } from './drawing/parts-layout.js' */

/**
 * All the ways in which a learner changes the numbers in a neuron's picture: dragging, keys, typing, and the row with a
 * slider for the selected number.
 * @implements {ReactiveController}
 */
export class NumberEditor {
  /** @type {import('../element/neuron-element.js').NeuronElement} */
  #host;
  /** Consecutive presses of one button are one step in the history. */
  #presses = {};
  /** @type {TypedNumber} */
  #typed;
  #gestures;

  /**
   * @param {import('../element/neuron-element.js').NeuronElement} host
   * @param {(name: string) => boolean} isFixed whether a number is only shown, and can't be changed here
   */
  constructor(host, isFixed) {
    this.#host = host;
    this.isFixed = isFixed;
    /** Name of the selected number. */
    this.selected = 'w1';
    this.#typed = new TypedNumber(host, {
      parse: (name, text) => host.neuron?.limits.parse(name, text) ?? parseNumber(text),
      accept: (name, value) => host.change((neuron) => neuron.set(name, value)),
      focusNumber: (name) => this.#focusNumber(name),
    });
    this.#gestures = new NumberGestures({
      valueOf: (name) => host.neuron?.valueOf(name),
      set: (name, value, gesture) => host.change((neuron) => neuron.set(name, value, gesture)),
      nudge: (name, increments, gesture, from) =>
        host.change((neuron) => neuron.nudge(name, increments, gesture, from)),
      rangeOf: (name) => host.neuron?.limits.rangeOf(name) ?? [0, 0],
      select: (name) => this.select(name),
      isSelected: (name) => this.selected === name,
      edit: (name, text) =>
        this.#typed.open(name, text ?? host.inDecimals(() => this.#shown(name)), text === undefined),
    });
    host.addController(this);
  }

  hostConnected() {}

  /** To be called once the host has a render root. */
  listen() {
    this.#gestures.listenOn(this.#host.renderRoot);
  }

  /** The neuron changed, so a message about an earlier number is out of date. */
  neuronChanged() {
    this.#typed.clearProblem();
    const { neuron } = this.#host;
    if (neuron && !neuron.isSettable(this.selected)) this.select('w1');
  }

  /**
   * The selected number if it can be changed, or else the first one that can; '' if none can.
   * @param {import('./state/neuron-model.js').NeuronModel} neuron
   */
  changeable(neuron) {
    const count = neuron.state.inputs.length;
    const all = ['w', 'x'].flatMap((letter) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`));
    return [this.selected, ...all, 'b'].find((name) => neuron.isSettable(name) && !this.isFixed(name)) ?? '';
  }

  /** @param {string} name */
  select(name) {
    if (name !== this.selected) this.#typed.clearProblem();
    this.selected = name;
    this.#presses = {};
    this.#host.requestUpdate();
  }

  /** What was wrong with the typed text, or undefined. */
  problem() {
    return this.#typed.problem ? this.#typed.message() : undefined;
  }

  /** Name of the number that is being typed, or ''. */
  get typed() {
    return this.#typed.name;
  }

  /** The field in place of the number that is being typed. */
  field() {
    const described = describeName(this.#typed.name);
    return described
      ? html`<span class="editor" data-name=${this.#typed.name}>${this.#typed.field(described)}</span>`
      : nothing;
  }

  /**
   * Positions the field over the number that is being typed.
   * @param {PartsLayout} layout
   * @param {number} room width available to the picture, in units
   */
  setLayout(layout, room) {
    const editor = this.#host.renderRoot.querySelector('.editor');
    if (!(editor instanceof HTMLElement)) return;
    // Set through the style object, since a strict security policy forbids style attributes.
    const box = boxOf(layout, this.#typed.name);
    const inset = Math.max(0, (room - layout.width) / 2);
    editor.style.left = `calc(${(inset + box.x) / 16} * var(--q-rem))`;
    editor.style.top = `calc(${box.y / 16} * var(--q-rem))`;
    editor.style.width = `calc(${(box.width + 8) / 16} * var(--q-rem))`;
  }

  /**
   * The row for the selected number.
   * @param {import('./state/neuron-model.js').NeuronModel} neuron
   * @param {import('lit').TemplateResult | typeof nothing} more other buttons of the row
   */
  inspector(neuron, more = nothing) {
    const name = this.changeable(neuron);
    if (name === '') return html`<div class="inspector">${more}</div>`;
    return inspector({
      name,
      value: neuron.valueOf(name) ?? 0,
      range: neuron.shownRangeOf(name),
      increment: neuron.limits.incrementOf(name),
      text: this.#shown(name),
      nudge: (increments) => this.#host.change((n) => n.nudge(name, increments, this.#presses)),
      slide: (value) => this.#host.change((n) => n.set(name, value, this.#presses)),
      more,
    });
  }

  /** @param {string} name */
  #shown(name) {
    return typeset(this.#host.takeSnapshot()?.texts.get(name) ?? '');
  }

  /** @param {string} name */
  #focusNumber(name) {
    const number = this.#host.renderRoot.querySelector(`[role="spinbutton"][data-name="${name}"]`);
    if (number instanceof SVGElement || number instanceof HTMLElement) number.focus({ preventScroll: true });
  }
}
