import { html, nothing, unsafeCSS } from 'lit';
import { neuronFromAttributes } from '../models/neuron-attributes.js';
import { STEPS } from '../models/neuron-model.js';
import { activationPicker } from '../views/activation-picker.js';
import { Announcer } from '../views/announcer.js';
import { codePanel } from '../views/code-panel.js';
import { CurveCache } from '../views/curve-cache.js';
import { inspector } from '../views/inspector.js';
import { arithmetic, spoken } from '../views/narration.js';
import { NumberGestures } from '../views/number-gestures.js';
import palette from '../views/palette.css?inline';
import diagramStyles from '../views/parts-diagram.css?inline';
import { arrowHeads, partsDiagram } from '../views/parts-diagram.js';
import { boxOf, layoutParts } from '../views/parts-layout.js';
import { describeName, typeset } from '../views/quantity.js';
import { stepBar } from '../views/step-bar.js';
import { TypedNumber } from '../views/typed-number.js';
import { WidthWatcher } from '../views/width-watcher.js';
import { NeuronElement } from './neuron-element.js';
import styles from './neuron-parts.css?inline';

/** What `hide` can name. */
const HIDEABLE = ['activations', 'code', 'controls', 'steps'];

/**
 * The five parts of a neuron: change inputs, weights, bias and activation, go through multiply, sum and
 * activate, and read the same computation as PyTorch code with its exact output.
 *
 * @element neuron-parts
 * @slot what is shown where scripts or WebAssembly can't run: figures and worked numbers
 * @fires neuron-step the learner went to another step; detail: { model, step }
 */
export class NeuronParts extends NeuronElement {
  static styles = [unsafeCSS(palette), unsafeCSS(diagramStyles), unsafeCSS(styles)];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** 1 to 8 numbers, "2, 3, 1". */
    inputs: { type: String },
    /** As many numbers, "0.5, -0.3, 0.8". */
    weights: { type: String },
    bias: { type: String },
    /** identity, step, relu, leaky_relu, sigmoid or tanh. */
    activation: { type: String },
    /** Parts that aren't shown: any of activations, code, controls, steps. */
    hide: { type: String },
    selected: { state: true },
  };

  /** @type {string[]} what is wrong with the attributes */
  #problems = [];
  #curves = new CurveCache();
  #announcer = new Announcer(this);
  #width = new WidthWatcher(this);
  #defined = false;
  /** A run of presses on one button is one step of the history. */
  #presses = {};

  /** @type {TypedNumber} */
  #typed = new TypedNumber(
    this,
    (name, value) => this.change((neuron) => neuron.set(name, value)),
    (name) => this.#focusNumber(name),
  );

  #gestures = new NumberGestures({
    valueOf: (name) => this.neuron?.valueOf(name),
    set: (name, value, gesture) => this.change((neuron) => neuron.set(name, value, gesture)),
    nudge: (name, increments, gesture, from) => this.change((neuron) => neuron.nudge(name, increments, gesture, from)),
    limitOf: (name) => this.neuron?.limitOf(name) ?? 0,
    select: (name) => this.#select(name),
    isSelected: (name) => this.selected === name,
    edit: (name, text) => this.#typed.open(name, text ?? this.#shown(name), text === undefined),
  });

  constructor() {
    super();
    /** @type {string | undefined} */
    this.inputs = undefined;
    /** @type {string | undefined} */
    this.weights = undefined;
    /** @type {string | undefined} */
    this.bias = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    this.hide = '';
    this.selected = 'w1';
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const described = ['model', 'inputs', 'weights', 'bias', 'activation', 'hide'];
    if (this.core && described.some((name) => changed.has(name))) this.#define();
  }

  coreReady() {
    this.#define();
  }

  neuronChanged() {
    super.neuronChanged();
    this.#typed.clearProblem();
    if (this.neuron && !this.neuron.isSettable(this.selected)) this.selected = 'w1';
  }

  render() {
    const snapshot = this.takeSnapshot();
    if (!snapshot || !this.neuron || !this.core) {
      return html`<slot></slot>${this.failure ? html`<p class="notice" role="status">${this.failure}</p>` : nothing}`;
    }
    const { step } = this.neuron;
    const hidden = this.#hidden();
    const text = spoken(snapshot, step);
    this.#announcer.say(text);
    return html`
      ${this.#problems.map((problem) => html`<p class="notice" role="status">${problem}</p>`)}
      <div class="widget" @keydown=${this.#onKeyDown}>
        ${hidden.has('steps') ? nothing : stepBar({ neuron: this.neuron, goTo: this.#goTo, undo: this.#undo, redo: this.#redo, reset: this.#reset })}
        ${this.#picture(snapshot, step)}
        <p class="narration"><span>${arithmetic(snapshot, step)}</span></p>
        ${
          hidden.has('controls')
            ? nothing
            : inspector({
                name: this.selected,
                neuron: this.neuron,
                text: this.#shown(this.selected),
                nudge: (increments) => this.change((n) => n.nudge(this.selected, increments, this.#presses)),
                slide: (value) => this.change((n) => n.set(this.selected, value, this.#presses)),
                addInput: () => this.change((n) => n.addInput()),
                removeInput: () => this.change((n) => n.removeInput()),
              })
        }
        ${
          hidden.has('activations')
            ? nothing
            : activationPicker({
                activations: this.core.activations,
                chosen: snapshot.state.activation,
                curve: (name) => this.#curves.get(this.core, name, 0),
                choose: (name) => this.change((n) => n.setActivation(name)),
              })
        }
        ${hidden.has('code') ? nothing : codePanel({ snapshot, host: this })}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {import('../models/neuron-model.js').NeuronSnapshot} snapshot
   * @param {number} step
   */
  #picture(snapshot, step) {
    const layout = layoutParts(this.#width.units, snapshot.state.inputs.length);
    const described = describeName(this.#typed.name);
    return html`<div class="picture">
      <svg
        class="diagram"
        viewBox="0 0 ${layout.width} ${layout.height}"
        role="group"
        aria-label="A neuron with ${snapshot.state.inputs.length} ${snapshot.state.inputs.length === 1 ? 'input' : 'inputs'}. ${spoken(snapshot, step)}"
        @pointerdown=${this.#gestures.pointerdown}
        @pointermove=${this.#gestures.pointermove}
        @pointerup=${this.#gestures.pointerup}
        @touchmove=${this.#gestures.touchmove}
        @pointercancel=${this.#gestures.pointercancel}
        @focusin=${this.#gestures.focusin}
      >
        ${arrowHeads}
        ${partsDiagram({
          layout,
          snapshot,
          step,
          selected: this.selected,
          curve: this.#curves.get(this.core, snapshot.state.activation, snapshot.trace.weightedSum),
          boundOf: (name) => this.neuron?.boundOf(name) ?? 0,
        })}
      </svg>
      ${described ? html`<span class="editor" data-name=${this.#typed.name}>${this.#typed.field(described)}</span>` : nothing}
      ${this.#typed.message()}
    </div>`;
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#width.watch(this.renderRoot.querySelector('.picture') ?? this);
    const svg = this.renderRoot.querySelector('svg.diagram');
    const editor = this.renderRoot.querySelector('.editor');
    if (!(svg instanceof SVGElement) || !this.neuron) return;
    // Lengths through the style object: a strict security policy refuses style attributes.
    const layout = layoutParts(this.#width.units, this.neuron.state.inputs.length);
    svg.style.width = `${layout.width / 16}rem`;
    svg.style.height = `${layout.height / 16}rem`;
    if (editor instanceof HTMLElement) {
      const box = boxOf(layout, this.#typed.name);
      const inset = Math.max(0, (this.#width.units - layout.width) / 2);
      editor.style.left = `${(inset + box.x) / 16}rem`;
      editor.style.top = `${box.y / 16}rem`;
      editor.style.width = `${(box.width + 8) / 16}rem`;
    }
  }

  /** Reads the attributes into the model, where this element says anything about it. */
  #define() {
    const { neuron, core } = this;
    if (!neuron || !core) return;
    const { state, given, problems } = neuronFromAttributes(this, core.activations);
    const hideProblem = this.#hideProblem();
    if (hideProblem) problems.push(hideProblem);
    if (this.#defined) {
      neuron.redefine(state);
    } else if (given || this.model === '') {
      this.#defined = neuron.define(state);
      if (!this.#defined) {
        problems.push(
          `Another element has already set the neuron “${this.model}” up with other numbers; those are shown here too. Give this one another model name, or leave its numbers out.`,
        );
      }
    }
    for (const problem of problems) {
      if (!this.#problems.includes(problem)) this.fireError('bad-attribute', problem);
    }
    this.#problems = problems;
  }

  #hidden() {
    return new Set((this.hide ?? '').split(/[\s,]+/).filter(Boolean));
  }

  #hideProblem() {
    const unknown = [...this.#hidden()].filter((part) => !HIDEABLE.includes(part));
    return unknown.length > 0
      ? `hide="${this.hide}": there is no part “${unknown[0].slice(0, 40)}”; accepted are ${HIDEABLE.join(', ')}.`
      : undefined;
  }

  /** @param {string} name */
  #shown(name) {
    return typeset(this.takeSnapshot()?.texts.get(name) ?? '');
  }

  /** @param {string} name */
  #select(name) {
    this.selected = name;
    this.#presses = {};
  }

  /** @param {string} name */
  #focusNumber(name) {
    const number = this.renderRoot.querySelector(`[role="spinbutton"][data-name="${name}"]`);
    if (number instanceof SVGElement) number.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    if (!this.undoKey(event)) this.#gestures.keydown(event);
  };

  /** @param {number} step */
  #goTo = (step) => {
    this.neuron?.goToStep(step);
    this.dispatchEvent(
      new CustomEvent('neuron-step', {
        bubbles: true,
        composed: true,
        detail: { model: this.model, step: STEPS[this.neuron?.step ?? 0] },
      }),
    );
  };

  #undo = () => this.change((neuron) => neuron.undo());
  #redo = () => this.change((neuron) => neuron.redo());
  #reset = () => this.change((neuron) => neuron.reset());
}
