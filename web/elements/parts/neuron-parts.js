import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import { historyButtons } from '../../kit/controls/history-buttons.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import { inputButtons } from '../../kit/controls/inspector.js';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import diagramStyles from '../../kit/neuron/drawing/parts-diagram.css?inline';
import { DrawnVariant } from '../../kit/neuron/drawn-variant.js';
import { NeuronPicture } from '../../kit/neuron/neuron-picture.js';
import { NumberEditor } from '../../kit/neuron/number-editor.js';
import { curveOf } from '../../kit/neuron/state/curves.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { NUMBERS, neuronFromAttributes } from '../../kit/neuron/state/neuron-attributes.js';
import { seedOfVariant } from '../../kit/state/variant-attribute.js';
import { many } from '../../kit/words/say.js';
import pickerStyles from './drawing/activation-picker.css?inline';
import { activationPicker } from './drawing/activation-picker.js';
import codeStyles from './drawing/code-panel.css?inline';
import { codePanel } from './drawing/code-panel.js';
import { arithmetic, narrationLines, spoken } from './drawing/narration.js';
import barStyles from './drawing/step-bar.css?inline';
import { LAST_STAGE, STAGES, stepBar } from './drawing/step-bar.js';

/**
 * The five parts of a neuron: change inputs, weights, bias and activation, go through multiply, sum and
 * activate, and read the same computation as PyTorch code with its exact output.
 *
 * @element neuron-parts
 * @slot - what is shown where scripts or WebAssembly can't run: figures and worked numbers
 * @fires neuron-step the learner went to another step
 */
export class NeuronParts extends NeuronElement {
  // The views' styles come after the widget's, because they refine its buttons and labels.
  static styles = [
    palette,
    quantities,
    diagramStyles,
    styles,
    barStyles,
    inspectorStyles,
    pickerStyles,
    codeStyles,
  ].map((text) => unsafeCSS(text));

  static describing = [...NUMBERS, 'variant'];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The inputs at the start: 1 to 8 numbers, "2, 3, 1". */
    inputs: { type: String },
    /** The weights at the start: as many numbers as inputs, "0.5, -0.3, 0.8". */
    weights: { type: String },
    /** The bias at the start. */
    bias: { type: String },
    /** The neuron's activation. */
    activation: { type: String },
    /** A student's number or name: numbers of their own, unless the author gives some. */
    variant: { type: String },
    /** Parts that aren't shown: any of activations, code, controls, inputs, link, save, steps, undo. */
    hide: { type: String },
    /** What the learner can't change: any of activation, bias, inputs, weights, or single numbers such as w2; without a value, all of it. */
    locked: { type: 'switch' },
    step: { state: true },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} what is wrong with the attributes that describe the neuron */
  #problems = [];
  #hide = hiddenParts('');
  #variant = new DrawnVariant(
    this,
    ({ neuronOf }, seed) => neuronOf(seed),
    () => this.describeAgain(),
  );
  #announcer = new Announcer(this);
  #lock = lockedNumbers('');
  #editor = new NumberEditor(this, (name) => this.#lock.has(name));
  #picture = new NeuronPicture(this, this.#editor);

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
    /** @type {string | undefined} */
    this.variant = undefined;
    /** @type {string | undefined} */
    this.hide = undefined;
    /** @type {string | undefined} */
    this.locked = undefined;
    /** Index into STAGES: how much has been computed. */
    this.step = LAST_STAGE;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide));
    if (changed.has('locked')) this.#lock = this.reported(lockedNumbers(this.locked));
  }

  neuronChanged() {
    super.neuronChanged();
    this.#editor.neuronChanged();
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { core, neuron } = this;
    if (!snapshot || !neuron || !core) {
      return this.insteadOfSnapshot();
    }
    const { step } = this;
    const { hidden } = this.#hide;
    const words = spoken(snapshot, step);
    this.#announcer.say(neuron, words);
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems, ...this.#lock.problems])}
      <div part="widget" class="widget" @keydown=${this.undoKey} @input=${containEvent}>
        ${
          hidden.has('steps')
            ? nothing
            : html`<div class="bar">${stepBar({ step, goTo: this.#goTo })}${this.#history(neuron)}</div>`
        }
        ${this.#diagram(core, neuron, snapshot, words)}
        ${this.#narration(snapshot, step)}
        ${hidden.has('controls') ? nothing : this.#controls(neuron, hidden)}
        ${
          hidden.has('activations') || this.#lock.activation
            ? nothing
            : activationPicker({
                activations: core.activations,
                chosen: snapshot.state.activation,
                curve: (name) => curveOf(core, name),
                choose: (name) => this.change((n) => n.setActivation(name)),
              })
        }
        ${hidden.has('code') ? nothing : codePanel({ snapshot, host: this })}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * The computation in a line or, for a while, what is wrong with a typed number. In this place, the message covers
   * nothing.
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
   * @param {number} step
   */
  #narration(snapshot, step) {
    return html`<p class="narration">
      ${this.#editor.problem() ?? html`<span>${arithmetic(snapshot, step)}</span>`}
    </p>`;
  }

  /** @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron */
  #history(neuron) {
    return historyButtons({
      ...this.buttonsFor(neuron, this.#hide.hidden),
      reset: { able: neuron.canReset || this.step !== LAST_STAGE, act: this.#reset },
    });
  }

  /**
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {ReadonlySet<string>} hidden
   */
  #controls(neuron, hidden) {
    const inputs =
      hidden.has('inputs') || this.#lock.inputs
        ? nothing
        : inputButtons({
            add: { able: neuron.canAddInput, act: () => this.change((n) => n.addInput()) },
            remove: { able: neuron.canRemoveInput, act: () => this.change((n) => n.removeInput()) },
          });
    // Without the bar of steps, the history buttons go here.
    const history = hidden.has('steps') ? this.#history(neuron) : nothing;
    return this.#editor.inspector(neuron, html`${inputs}${history}`);
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
   * @param {string} words the computation in words, for a screen reader
   */
  #diagram(core, neuron, snapshot, words) {
    const { state, trace } = snapshot;
    const count = state.inputs.length;
    return this.#picture.view({
      neuron,
      snapshot,
      step: this.step,
      curve: curveOf(core, state.activation, trace.weightedSum),
      label: many(count, 'A neuron with {0} input. {1}', 'A neuron with {0} inputs. {1}', words),
    });
  }

  firstUpdated() {
    this.#editor.listen();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#picture.fit();
    const narration = this.renderRoot.querySelector('.narration');
    if (!(narration instanceof HTMLElement) || !this.neuron) return;
    const lines = narrationLines(this.neuron.state.inputs.length, this.#picture.room);
    narration.style.setProperty('--lines', String(lines));
  }

  /**
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {import('../../core/core.js').Core} core
   * @param {import('lit').PropertyValues} [changed]
   */
  describe(neuron, core, changed) {
    const { state: said, given, problems } = neuronFromAttributes(this, core.activations);
    // A page's variant isn't for a neuron that other elements set up.
    const seed = given || (this.model && this.variant == null) ? undefined : seedOfVariant(this.variant);
    const drawn = this.#variant.of(seed);
    if (drawn === 'drawing') return;
    const state = drawn ?? said;
    if (changed) {
      neuron.amend(
        state,
        NUMBERS.filter((name) => changed.has(name) || changed.has('variant')),
      );
    } else if (!given && this.model && !drawn) {
      // Another element of this model may say more.
      neuron.suppose();
    } else if (!neuron.define(state)) {
      problems.push(this.alreadySet());
    }
    this.#problems = this.reported({ problems }, this.#problems).problems;
    this.followLink();
  }

  linkExtras() {
    return { step: String(this.step) };
  }

  /** @param {Map<string, string>} extras */
  useExtras(extras) {
    const step = Number(extras.get('step') ?? LAST_STAGE);
    if (STAGES[step] !== undefined) this.step = step;
  }

  /** @param {number} step */
  #goTo = (step) => {
    this.step = step;
    this.fire('neuron-step', { step: STAGES[step] });
  };

  #reset = () => {
    if (this.step !== LAST_STAGE) this.#goTo(LAST_STAGE);
    this.change((neuron) => neuron.reset());
  };

  ownWork() {
    return this.step === LAST_STAGE ? undefined : 'step';
  }

  beginAnew() {
    super.beginAnew();
    this.step = LAST_STAGE;
  }
}
