import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import { historyButtons } from '../../kit/controls/history-buttons.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import palette from '../../kit/drawing/palette.css?inline';
import planeStyles from '../../kit/drawing/plane.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import verdictStyles from '../../kit/drawing/verdict.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import diagramStyles from '../../kit/neuron/drawing/parts-diagram.css?inline';
import { DrawnVariant } from '../../kit/neuron/drawn-variant.js';
import { NeuronPicture } from '../../kit/neuron/neuron-picture.js';
import { NumberEditor } from '../../kit/neuron/number-editor.js';
import { curveOf } from '../../kit/neuron/state/curves.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import { NUMBERS } from '../../kit/neuron/state/neuron-attributes.js';
import { seedOfVariant } from '../../kit/state/variant-attribute.js';
import { say } from '../../kit/words/say.js';
import { spokenGate } from './drawing/gate-words.js';
import tableStyles from './drawing/truth-table.css?inline';
import { GateAssignment } from './gate-assignment.js';
import { GateChecks } from './gate-checks.js';
import { GateChoice } from './gate-choice.js';
import { GateRows } from './gate-rows.js';
import gateStyles from './neuron-gate.css?inline';
import {
  GATE_HIDEABLE,
  gateNeuronFromAttributes,
  gatesFromAttribute,
  inputsOf,
  predictionFromAttribute,
} from './state/gate-attributes.js';

/** @typedef {import('../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronModel} NeuronModel */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * A neuron as a logic gate: its numbers, its truth table and the plane of inputs that it divides, kept in step. As a
 * challenge, the learner has to find the numbers. As a prediction, the learner says each output, or draws the line,
 * before it is shown.
 *
 * @element neuron-gate
 * @slot - what is shown where scripts or WebAssembly can't run: figures and the table
 * @fires neuron-attempt numbers are checked, or a prediction compared
 * @fires neuron-goal a challenge is solved, or a prediction compared, even if not all of it was right
 */
export class NeuronGate extends NeuronElement {
  static styles = [
    palette,
    quantities,
    diagramStyles,
    styles,
    inspectorStyles,
    planeStyles,
    tableStyles,
    verdictStyles,
    gateStyles,
  ].map((text) => unsafeCSS(text));

  static describing = ['gate', 'weights', 'bias', 'activation', 'challenge', 'predict', 'variant'];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** and, or, not, nand, nor or xor. If several are given, the learner chooses among them. */
    gate: { type: String },
    /** The weights at the start; by default, those that make the gate. */
    weights: { type: String },
    /** The bias at the start. */
    bias: { type: String },
    /** The neuron's activation. */
    activation: { type: String },
    /** The learner has to find the numbers. */
    challenge: { type: Boolean },
    /** What the learner predicts before it is shown: outputs (the default) or line. */
    predict: { type: 'maybe-empty' },
    /** A student's number or name: a challenge's own numbers to begin with, unless the author gives some. */
    variant: { type: String },
    /** Parts that aren't shown: any of controls, hints, link, neuron, plane, save, solutions, table, undo. */
    hide: { type: String },
    /** What the learner can't change: any of bias, weights, or single numbers such as w2; without a value, all of it. */
    locked: { type: 'switch' },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('');
  #variant = new DrawnVariant(
    this,
    ({ challengesOf }, seed) => challengesOf(seed, this.core?.gates ?? [], inputsOf),
    () => this.describeAgain(),
  );
  #announcer = new Announcer(this);
  #lock = lockedNumbers('');
  // The learner can't edit the inputs: they come from the rows.
  #editor = new NumberEditor(this, (name) => name.startsWith('x') || this.#lock.has(name));
  #picture = new NeuronPicture(this, this.#editor);
  #assignment = new GateAssignment(this, () => this.#checks.now);
  /** @type {GateChoice} */
  #choice = new GateChoice(this, this.#assignment);
  /** @type {GateChecks} */
  #checks = new GateChecks(this, this.#choice);
  #rows = new GateRows(this, this.#assignment);

  constructor() {
    super();
    /** @type {string | undefined} */
    this.gate = undefined;
    /** @type {string | undefined} */
    this.weights = undefined;
    /** @type {string | undefined} */
    this.bias = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    this.challenge = false;
    /** @type {string | boolean | undefined} */
    this.predict = undefined;
    /** @type {string | undefined} */
    this.variant = undefined;
    /** @type {string | undefined} */
    this.hide = undefined;
    /** @type {string | undefined} */
    this.locked = undefined;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, GATE_HIDEABLE));
    if (changed.has('locked')) this.#lock = this.reported(lockedNumbers(this.locked));
  }

  neuronReleased() {
    this.#checks.forget();
  }

  neuronChanged() {
    super.neuronChanged();
    this.#editor.neuronChanged();
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { core, neuron } = this;
    if (!snapshot || !neuron || !core) return this.insteadOfSnapshot();
    const check = this.#checks.of(snapshot);
    const problems = [...this.#problems, ...this.#hide.problems, ...this.#lock.problems];
    return html`
      ${this.notices(problems, check ? [] : [this.#checks.misfit(snapshot)])}
      <div part="widget" class="widget gate" @keydown=${this.undoKey} @input=${containEvent}>
        ${this.#bar(neuron)}
        ${check ? this.#body(core, neuron, snapshot, check) : nothing}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {NeuronModel} neuron
   * @param {NeuronSnapshot} snapshot
   * @param {GateCheck} check
   */
  #body(core, neuron, snapshot, check) {
    const { hidden } = this.#hide;
    const { isOpen } = this.#assignment;
    // In a challenge or a prediction, the verdict is itself a live region and announces the result.
    if (!this.challenge && !isOpen) this.#announcer.say(neuron, spokenGate(check, this.#choice.chosen));
    return html`<div class="rooms">
      ${hidden.has('neuron') ? nothing : this.#diagram(core, neuron, snapshot, isOpen)}
      ${hidden.has('plane') ? nothing : this.#rows.plane(this.#choice.chosen, check, snapshot.state)}
      ${hidden.has('controls') ? nothing : html`<div class="controls">${this.#editor.inspector(neuron)}</div>`}
      ${hidden.has('table') ? nothing : this.#rows.table(this.#choice.chosen, check, snapshot.state, !hidden.has('hints'))}
      ${this.#assignment.verdict(this.#choice.chosen, check, snapshot.state, !hidden.has('hints'))}
      ${hidden.has('solutions') ? nothing : this.#assignment.solutions(this.#choice.chosen, check, snapshot, (name) => this.#lock.has(name))}
    </div>`;
  }

  /** @param {NeuronModel} neuron */
  #bar(neuron) {
    return html`<div class="bar">
      ${this.#choice.view()}
      ${historyButtons({
        ...this.buttonsFor(neuron, this.#hide.hidden),
        reset: { able: neuron.canReset || this.#assignment.isBegun, act: this.#reset },
      })}
    </div>`;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {NeuronModel} neuron
   * @param {NeuronSnapshot} snapshot
   * @param {boolean} isOpen whether everything computed is still hidden
   */
  #diagram(core, neuron, snapshot, isOpen) {
    const { state, trace } = snapshot;
    return this.#picture.view({
      neuron,
      snapshot,
      step: isOpen ? 0 : 3,
      // Not even the curve's width may tell how large a hidden sum is.
      curve: curveOf(core, state.activation, isOpen ? 0 : trace.weightedSum),
      label: say`The neuron with the inputs ${state.inputs.join(', ')}`,
      message: this.#editor.problem(),
    });
  }

  firstUpdated() {
    this.#editor.listen();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#picture.fit();
  }

  linkExtras() {
    return { gate: this.#choice.chosen };
  }

  /** @param {Map<string, string>} extras */
  useExtras(extras) {
    this.#choice.switchTo(extras.get('gate') ?? '');
  }

  /** The neuron that is there at first differs with the chosen gate; the attributes say enough. @returns {undefined} */
  get given() {
    return undefined;
  }

  ownWork() {
    const task = this.#assignment.kept;
    return task || this.#choice.isOther ? { task } : undefined;
  }

  /** @param {any} work */
  takeOwnWork(work) {
    if (work?.task) this.#assignment.take(work.task);
  }

  beginAnew() {
    this.#choice.startOver();
    super.beginAnew();
    this.#assignment.begin();
  }

  #reset = () => {
    this.change((neuron) => neuron.reset());
    this.#assignment.begin();
  };

  /**
   * @param {NeuronModel} neuron
   * @param {import('../../core/core.js').Core} core
   * @param {import('lit').PropertyValues} [changed]
   */
  describe(neuron, core, changed) {
    const { gates, problems } = gatesFromAttribute(this.gate, core.gates);
    const isOpen = this.challenge && this.weights == null && this.bias == null;
    const starts = this.#variant.of(isOpen ? seedOfVariant(this.variant) : undefined);
    if (starts === 'drawing') return;
    const prediction = predictionFromAttribute(this.predict);
    if (!changed || ['gate', 'challenge', 'predict', 'variant'].some((name) => changed.has(name))) {
      this.#choice.offer(gates, starts);
      this.#assignment.begin(prediction.first);
    }
    problems.push(...prediction.problems);
    const first = this.#choice.firstOf(gates[0]);
    const { state: said, problems: found } = gateNeuronFromAttributes(this, first, core.activations);
    problems.push(...found);
    if (changed) {
      this.#amend(neuron, said ?? first, changed);
    } else if (!said && this.model) {
      // If the author gave no numbers, those of another element with the same model take precedence.
      neuron.suppose(first);
    } else if (!neuron.define(said ?? first)) {
      problems.push(this.alreadySet());
    }
    this.#problems = this.reported({ problems }, this.#problems).problems;
    this.followLink();
  }

  /**
   * @param {NeuronModel} neuron
   * @param {import('../../kit/neuron/state/neuron-state.js').NeuronState} said
   * @param {import('lit').PropertyValues} changed
   */
  #amend(neuron, said, changed) {
    const isAll = ['gate', 'challenge', 'variant'].some((name) => changed.has(name));
    const names = NUMBERS.filter((name) => name !== 'inputs' && (isAll || changed.has(name)));
    // To undo back to a neuron of another count of inputs would leave nothing that this gate can show.
    if (changed.has('gate') && said.inputs.length !== neuron.state.inputs.length) neuron.redefine(said);
    else neuron.amend(said, names);
  }
}
