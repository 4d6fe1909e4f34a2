import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import { historyButtons } from '../../kit/controls/history-buttons.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import { WidthWatcher } from '../../kit/controls/width-watcher.js';
import chipStyles from '../../kit/drawing/number-chip.css?inline';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import verdictStyles from '../../kit/drawing/verdict.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import { NumberEditor } from '../../kit/neuron/number-editor.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { say } from '../../kit/words/say.js';
import { contributionStack, featureTable, verdictWords } from './drawing/feature-table.js';
import featureStyles from './drawing/features.css?inline';
import { learningPanel } from './drawing/learning-panel.js';
import { FeatureLearning } from './state/feature-learning.js';
import { CAT_DETECTOR, FEATURES_HIDEABLE, neuronOf, presetFromJson } from './state/feature-preset.js';

/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronModel} NeuronModel */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */
/** @typedef {import('./state/feature-learning.js').Rule} Rule */

/**
 * A detector: each feature times its weight is a contribution, and the contributions add up to a verdict. The learner
 * tries its examples or others, and can let it learn its weights.
 *
 * @element neuron-features
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
 * @fires neuron-goal it has learned to classify all examples correctly
 */
export class NeuronFeatures extends NeuronElement {
  static styles = [palette, quantities, styles, inspectorStyles, verdictStyles, chipStyles, featureStyles].map((text) =>
    unsafeCSS(text),
  );

  static describing = ['preset'];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** Another detector as JSON, or as an object: features, weights, bias, examples, and the words for the answers yes and no. */
    preset: { type: 'json' },
    /** Parts that aren't shown: any of learn (learning from examples), link, save, undo. */
    hide: { type: String },
    /** What the learner can't change: any of inputs, weights, bias, or single numbers such as w2; without a value, all of it. */
    locked: { type: 'switch' },
  };

  #preset = CAT_DETECTOR;
  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('', FEATURES_HIDEABLE);
  #lock = lockedNumbers('');
  #announcer = new Announcer(this);
  #width = new WidthWatcher(this);
  #editor = new NumberEditor(this, (name) => this.#lock.has(name));
  #learning = new FeatureLearning(() => this.requestUpdate());
  #isOpen = false;
  /** The gesture of learning several times in a row: it is undone as one step. */
  #lesson = {};
  #reached = false;

  constructor() {
    super();
    /** @type {string | undefined} */
    this.preset = undefined;
    /** @type {string | undefined} */
    this.hide = undefined;
    /** @type {string | undefined} */
    this.locked = undefined;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, FEATURES_HIDEABLE));
    if (changed.has('locked')) this.#lock = this.reported(lockedNumbers(this.locked));
  }

  neuronReleased() {
    this.#learning.dispose();
    this.#learning = new FeatureLearning(() => this.requestUpdate());
  }

  neuronChanged() {
    super.neuronChanged();
    this.#editor.neuronChanged();
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { neuron } = this;
    if (!snapshot || !neuron) return this.insteadOfSnapshot();
    const { features } = this.#preset;
    const problems = [...this.#problems, ...this.#hide.problems, ...this.#lock.problems];
    const fits = snapshot.state.inputs.length === features.length;
    const misfits = [];
    if (!fits) {
      misfits.push(
        say`This detector has ${features.length} features, and the neuron “${this.model}” has ${snapshot.state.inputs.length} inputs. Give it another model name, or none.`,
      );
    }
    return html`
      ${this.notices(problems, misfits)}
      <div part="widget" class="widget detector" @keydown=${this.undoKey} @input=${containEvent} @change=${containEvent}>
        ${this.#bar(neuron)}
        ${fits ? this.#body(neuron, snapshot) : nothing}
        ${this.#announcer.region()}
      </div>`;
  }

  /** @param {NeuronModel} neuron */
  #bar(neuron) {
    const { examples } = this.#preset;
    const { inputs } = neuron.state;
    const isShown = (/** @type {readonly number[]} */ values) =>
      values.every((value, i) => Math.fround(value) === inputs[i]);
    const shown = examples.findIndex(({ values }) => isShown(values));
    return html`<div class="bar-row">
      <div class="gates" role="group" aria-label=${say`Examples`}>
        ${examples.slice(0, this.#lock.inputs ? 0 : 4).map(
          ({ name, values }, i) => html`<button type="button" aria-pressed=${shown === i ? 'true' : 'false'}
            @click=${() => this.change((n) => n.setInputs(values))}>${name}</button>`,
        )}
        ${shown < 0 ? html`<b class="title">${say`your own`}</b>` : nothing}
      </div>
      ${historyButtons({
        ...this.buttonsFor(neuron, this.#hide.hidden),
        reset: { able: neuron.canReset, act: this.#reset },
      })}
    </div>`;
  }

  /**
   * @param {NeuronModel} neuron
   * @param {NeuronSnapshot} snapshot
   */
  #body(neuron, snapshot) {
    const preset = this.#preset;
    const words = verdictWords(snapshot, preset);
    this.#announcer.say(neuron, words);
    const fires = snapshot.trace.weightedSum > 0;
    return html`
      ${featureTable({
        features: preset.features,
        chips: {
          snapshot,
          selected: this.#editor.changeable(neuron),
          isFixed: (name) => this.#lock.has(name),
          shownRangeOf: (name) => neuron.shownRangeOf(name),
          typed: this.#editor.typed,
          field: this.#editor.field(),
        },
      })}
      ${this.#editor.problem() ?? nothing}
      ${contributionStack({ features: preset.features, snapshot, room: this.#width.units })}
      <div class="verdict ${fires ? 'solved' : 'wrong'}"><p><b>${words}</b></p></div>
      ${this.#editor.inspector(neuron)}
      ${this.#hide.hidden.has('learn') || this.#lock.has('w') || this.#lock.has('b') ? nothing : this.#learn(neuron)}`;
  }

  /** @param {NeuronModel} neuron */
  #learn(neuron) {
    const onToggle = (/** @type {Event} */ event) => {
      this.#isOpen = /** @type {HTMLDetailsElement} */ (event.target).open;
      if (this.#isOpen && !this.#learning.isReady && !this.#learning.isLoading) this.#begin(this.#learning.rule);
      this.requestUpdate();
    };
    return html`<details class="learn" @toggle=${onToggle}>
      <summary>${say`Learn from examples`}</summary>
      <div class="panel">${
        this.#isOpen
          ? learningPanel({
              learning: this.#learning,
              preset: this.#preset,
              state: this.#progress(neuron),
              act: {
                choose: (rule) => this.#begin(rule),
                begin: () => this.#startOver(),
                learn: (count) => this.#teach(count),
              },
            })
          : nothing
      }</div>
    </details>`;
  }

  /** @param {NeuronModel} neuron */
  #progress(neuron) {
    const found = this.#learning.answers(neuron.state);
    const { core } = this;
    if (!found || !core) return undefined;
    const texts = core.numberTexts([...found.answers, found.loss]).map(({ text }) => text);
    const { examples, yes, no } = this.#preset;
    const answers = found.answers.map((answer, i) => {
      const fires = answer > 0.5;
      return { text: texts[i], says: fires ? yes : no, isRight: fires === (examples[i].label === 1) };
    });
    return { answers, loss: texts[texts.length - 1], right: answers.filter(({ isRight }) => isRight).length };
  }

  /** @param {Rule} rule */
  #begin(rule) {
    this.#lesson = {};
    this.#reached = false;
    this.#learning.begin(this.#preset.examples, rule);
  }

  #startOver() {
    const zeros = this.#preset.features.map(() => 0);
    this.change((neuron) => neuron.setSome({ weights: zeros, bias: 0 }));
    this.#begin(this.#learning.rule);
  }

  /** @param {number} count of examples */
  #teach(count) {
    const { neuron } = this;
    if (!neuron) return;
    const shown = count === 1 ? this.#learning.next : undefined;
    const learned = this.#learning.learn(neuron.state, count);
    if (!learned) return;
    // Learning from a single example also shows that example.
    this.change((n) => n.setSome({ ...learned, ...(shown && { inputs: shown.values }) }, this.#lesson));
    this.requestUpdate();
    const { length } = this.#preset.examples;
    if (this.#reached || this.#progress(neuron)?.right !== length) return;
    this.#reached = true;
    const { rule, seen } = this.#learning;
    this.fireGoal({ goal: 'features', right: length, of: length, rule, seen });
  }

  beginAnew() {
    super.beginAnew();
    if (this.#learning.isReady) this.#begin(this.#learning.rule);
  }

  #reset = () => {
    this.change((neuron) => neuron.reset());
    if (this.#learning.isReady) this.#begin(this.#learning.rule);
  };

  firstUpdated() {
    this.#editor.listen();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#width.watch(this.renderRoot.querySelector('.detector') ?? this);
  }

  /**
   * @param {NeuronModel} neuron
   * @param {import('../../core/core.js').Core} _core
   * @param {import('lit').PropertyValues} [changed]
   */
  describe(neuron, _core, changed) {
    const { preset, problems } = presetFromJson(this.preset);
    this.#preset = preset;
    if (changed) {
      // To undo back to another detector's numbers would mix the two.
      neuron.redefine(neuronOf(preset));
      if (this.#learning.isReady || this.#learning.isLoading) this.#begin(this.#learning.rule);
    } else if (!neuron.define(neuronOf(preset))) {
      problems.push(this.alreadySet());
    }
    this.#problems = this.reported({ problems }, this.#problems).problems;
    this.followLink();
  }
}
