import { html, nothing, unsafeCSS } from 'lit';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import { historyButtons } from '../../kit/controls/history-buttons.js';
import inspectorStyles from '../../kit/controls/inspector.css?inline';
import { LazyViews } from '../../kit/controls/lazy-views.js';
import chipStyles from '../../kit/drawing/number-chip.css?inline';
import palette from '../../kit/drawing/palette.css?inline';
import planeStyles from '../../kit/drawing/plane.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import verdictStyles from '../../kit/drawing/verdict.css?inline';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import { DrawnVariant } from '../../kit/neuron/drawn-variant.js';
import { NumberEditor } from '../../kit/neuron/number-editor.js';
import { hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { lockedNumbers } from '../../kit/neuron/state/locked-numbers.js';
import boundaryStyles from '../../kit/plane/drawing/boundary.css?inline';
import { boundaryWords } from '../../kit/plane/drawing/boundary-words.js';
import { PointSet } from '../../kit/plane/point-set.js';
import { seedOfVariant } from '../../kit/state/variant-attribute.js';
import { say } from '../../kit/words/say.js';
import { BoundaryInputs } from './boundary-inputs.js';
import { BoundaryPicture } from './boundary-picture.js';
import { BoundaryQuestion } from './boundary-question.js';
import { activationChoice } from './drawing/boundary-choices.js';
import { boundaryEquation } from './drawing/boundary-equation.js';
import { BOUNDARY_HIDEABLE, boundaryFromAttributes, changedValues } from './state/boundary-attributes.js';

/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronModel} NeuronModel */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */
/** @typedef {import('../../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * The boundary of one neuron with one to three inputs: drag the line or its numbers, place points of two classes, and
 * ask whether any line tells them apart.
 *
 * @element neuron-boundary
 * @slot - what is shown where scripts or WebAssembly can't run
 * @fires neuron-attempt told before the goal, with the same detail
 * @fires neuron-goal all points are on the right side for the first time
 */
export class NeuronBoundary extends NeuronElement {
  static styles = [
    palette,
    quantities,
    styles,
    inspectorStyles,
    planeStyles,
    verdictStyles,
    chipStyles,
    boundaryStyles,
  ].map((text) => unsafeCSS(text));

  static describing = ['weights', 'bias', 'activation', 'points', 'dimensions', 'range', 'variant'];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The weights at the start: 1 to 3 numbers. */
    weights: { type: String },
    /** The bias at the start. */
    bias: { type: String },
    /** The neuron's activation. */
    activation: { type: String },
    /** Points of two classes, "0 0 0; 1 1 1": coordinates, then the class. */
    points: { type: 'maybe-empty' },
    /** The numbers of inputs that a learner can choose from: any of 1, 2, 3. */
    dimensions: { type: String },
    /** The part of each axis that is shown, "-1, 2". */
    range: { type: String },
    /** A student's number or name: points of their own, unless the author gives some. */
    variant: { type: String },
    /** Parts that aren't shown: any of controls, data, link, points, question, save, undo, words. */
    hide: { type: String },
    /** What the learner can't change: any of activation, bias, weights, points, or single numbers such as w2; without a value, all of it. */
    locked: { type: 'switch' },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('');
  #lock = lockedNumbers('');
  #settings = boundaryFromAttributes({}, []);
  #announcer = new Announcer(this);
  #editor = new NumberEditor(this, (name) => name.startsWith('x') || this.#lock.has(name));
  /** Views that are loaded when they are first wanted. */
  #views = new LazyViews(this);
  #question = new BoundaryQuestion(this, this.#views);
  /** @type {PointSet} */
  #points = new PointSet(
    {
      all: () => this.#inputs.points,
      state: () => this.neuron?.state,
      settings: () => ({
        dimensions: this.#inputs.count,
        range: this.#settings.range,
        canChange: !this.#lock.points,
        canAdd: !this.#hide.hidden.has('points'),
      }),
      set: (points, gesture) => this.change((neuron) => neuron.setSome({ points }, gesture)),
      redraw: () => this.requestUpdate(),
    },
    this.#views,
  );
  #inputs = new BoundaryInputs(this, this.#points);
  #variant = new DrawnVariant(
    this,
    ({ pointsOf }, seed) => pointsOf(seed),
    () => this.describeAgain(),
  );
  #picture = new BoundaryPicture(this, this.#views, this.#points);

  constructor() {
    super();
    /** @type {string | undefined} */
    this.weights = undefined;
    /** @type {string | undefined} */
    this.bias = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    /** @type {string | undefined} */
    this.points = undefined;
    /** @type {string | undefined} */
    this.dimensions = undefined;
    /** @type {string | undefined} */
    this.range = undefined;
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
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, BOUNDARY_HIDEABLE));
    if (changed.has('locked')) this.#lock = this.reported(lockedNumbers(this.locked));
  }

  neuronChanged() {
    super.neuronChanged();
    this.#editor.neuronChanged();
    this.#points.changed();
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { neuron, core } = this;
    if (!snapshot || !neuron || !core) return this.insteadOfSnapshot();
    const count = snapshot.state.weights.length;
    const problems = [...this.#problems, ...this.#hide.problems, ...this.#lock.problems];
    const misfit = () =>
      say`The neuron “${this.model}” has ${count} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.`;
    return html`
      ${this.notices(problems, count > 3 ? [misfit()] : [])}
      <div part="widget" class="widget boundary" @keydown=${this.undoKey} @input=${containEvent} @change=${containEvent}>
        ${this.#bar(neuron)}
        ${count > 3 ? nothing : this.#body(core, neuron, snapshot)}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {NeuronModel} neuron
   * @param {NeuronSnapshot} snapshot
   */
  #body(core, neuron, snapshot) {
    const { hidden } = this.#hide;
    const points = this.#points.all;
    const { state } = snapshot;
    const shown = { state, range: /** @type {readonly [number, number]} */ (this.#settings.range), points };
    const spaces = this.#picture.spaces(core, shown);
    const words = boundaryWords(state, spaces, points);
    const label = words.join(' ');
    this.#announcer.say(neuron, label);
    this.#notice(spaces, points);
    const count = state.weights.length;
    return html`<div class="rooms">
      <div class="space">
        ${this.#picture.view(core, {
          ...shown,
          spaces,
          live: this.#live(state),
          drawProof: this.#question.drawingFor(points),
          label,
        })}
      </div>
      <div class="side">
        ${boundaryEquation({
          snapshot,
          selected: this.#editor.changeable(neuron),
          isFixed: (name) => this.#lock.has(name),
          shownRangeOf: (name) => neuron.shownRangeOf(name),
          typed: this.#editor.typed,
          field: this.#editor.field(),
        })}
        ${this.#editor.problem() ?? nothing}
        ${hidden.has('controls') ? nothing : html`<div class="controls">${this.#editor.inspector(neuron, this.#activation(core, state.activation))}</div>`}
        ${hidden.has('words') ? nothing : html`<div class="words">${words.map((line) => html`<p>${line}</p>`)}${count === 3 ? html`<p class="more">${this.#picture.moreDimensions}</p>` : nothing}</div>`}
        ${hidden.has('question') || points.length === 0 ? nothing : this.#question.template({ points, dimensions: count, canUse: !this.#lock.has('w') && !this.#lock.has('b') })}
      </div>
      ${hidden.has('points') || this.#lock.points ? nothing : this.#points.editor()}
      ${hidden.has('data') ? nothing : this.#points.data((ofNeuron) => ofNeuron(spaces))}
    </div>`;
  }

  /** @param {NeuronModel} neuron */
  #bar(neuron) {
    return html`<div class="bar">
      ${this.#inputs.view(this.#lock.inputs ? [] : this.#settings.dimensions)}
      ${historyButtons({
        ...this.buttonsFor(neuron, this.#hide.hidden),
        reset: { able: neuron.canReset, act: () => this.change((n) => n.reset()) },
      })}
    </div>`;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {string} chosen
   */
  #activation({ activations }, chosen) {
    return activationChoice({
      activations,
      chosen,
      isFixed: this.#lock.activation,
      choose: (name) => this.change((n) => n.setActivation(name)),
    });
  }

  beginAnew() {
    super.beginAnew();
    this.#inputs.startOver();
    this.#points.startOver();
  }

  firstUpdated() {
    this.#editor.listen();
    this.#picture.listen();
  }

  /**
   * What a learner can change in the picture.
   * @param {import('../../kit/neuron/state/neuron-state.js').NeuronState} state
   */
  #live({ weights }) {
    const slides = !this.#lock.has('b');
    return {
      slides,
      turns: slides && weights.every((_, i) => !this.#lock.has(`w${i + 1}`)),
      points: !this.#lock.points && !this.#hide.hidden.has('points'),
    };
  }

  /**
   * Tells the page when the learner has got all points right.
   * @param {import('../../core/half-spaces.js').HalfSpaces} spaces
   * @param {readonly LabelledPoint[]} points
   */
  #notice({ errors }, points) {
    if (!this.neuron?.canUndo || this.neuron.isAsFound || errors > 0 || points.length === 0) return;
    if (this.attempts.hasSucceeded('boundary')) return;
    const { length } = points;
    this.fireGoal({ goal: 'boundary', right: length, of: length, points: length });
  }

  /**
   * @param {NeuronModel} neuron
   * @param {import('../../core/core.js').Core} core
   * @param {import('lit').PropertyValues} [changed]
   */
  describe(neuron, core, changed) {
    this.#settings = boundaryFromAttributes(this, core.activations);
    const { state, given, problems } = this.#settings;
    const { points: said, ...numbers } = state;
    const isOpen = this.points == null && state.weights.length === 2;
    const drawn = this.#variant.of(isOpen ? seedOfVariant(this.variant) : undefined);
    if (drawn === 'drawing') return;
    const points = drawn ?? said;
    if (changed) {
      const isOther = (/** @type {string} */ name) =>
        changed.has(name) || (name === 'points' && changed.has('variant'));
      const names = changedValues(this.#settings, this.#inputs.count, isOther);
      neuron.amend({ ...state, points }, names);
      if (names.includes('points')) this.#points.startOver();
    } else if (!given && this.model) {
      // If the author gave no numbers, those of another element with the same model take precedence.
      neuron.suppose(numbers);
    } else if (!neuron.define(numbers)) {
      problems.push(this.alreadySet());
    }
    if (points?.every(({ at }) => at.length === neuron.state.weights.length)) neuron.supposePoints(points);
    this.#problems = this.reported({ problems }, this.#problems).problems;
    this.followLink();
  }
}
