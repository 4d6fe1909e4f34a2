import { html, unsafeCSS } from 'lit';
import { live } from 'lit/directives/live.js';
import { Announcer } from '../../kit/controls/announcer.js';
import { containEvent } from '../../kit/controls/contain-events.js';
import { historyButtons } from '../../kit/controls/history-buttons.js';
import { KEYS } from '../../kit/controls/number-gestures.js';
import { PointerDrag } from '../../kit/controls/pointer-drag.js';
import { WidthWatcher } from '../../kit/controls/width-watcher.js';
import palette from '../../kit/drawing/palette.css?inline';
import quantities from '../../kit/drawing/quantities.css?inline';
import { typeset } from '../../kit/drawing/quantity.js';
import { NeuronElement } from '../../kit/element/neuron-element.js';
import styles from '../../kit/element/widget.css?inline';
import { sampledCurve } from '../../kit/neuron/state/curves.js';
import { BAR_HIDEABLE, hiddenParts } from '../../kit/neuron/state/hidden-parts.js';
import { say } from '../../kit/words/say.js';
import plotStyles from './drawing/activation-plot.css?inline';
import { activationPlot, sumAt } from './drawing/activation-plot.js';
import { activationTable } from './drawing/activation-table.js';
import { activationWords, spokenActivations } from './drawing/activation-words.js';
import activationStyles from './neuron-activation.css?inline';
import { shownActivations, sumFromAttributes } from './state/shown-activations.js';

/** Sample points per curve; odd, so that one of them is at 0. */
const POINTS = 241;
const SMALLEST_HALF_RANGE = 6;
const WIDEST = 620;
/** The distance from 0 at which the words describe the activation “far left” and “far right”. */
const FAR = 10;

/**
 * Activation functions plotted over the weighted sum, with their slopes and the neuron's own sum. Dragging the sum
 * changes the neuron's bias, because the bias is what shifts a sum.
 *
 * @element neuron-activation
 * @slot - what is shown where scripts or WebAssembly can't run
 */
export class NeuronActivation extends NeuronElement {
  static styles = [palette, quantities, styles, plotStyles, activationStyles].map((text) => unsafeCSS(text));

  static describing = ['z', 'activation', 'show'];

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** The weighted sum at the start. */
    z: { type: String },
    /** The neuron's own activation. */
    activation: { type: String },
    /** Other activations to draw: names separated by commas. */
    show: { type: 'maybe-empty' },
    /** Parts that aren't shown: any of link, save, undo. */
    hide: { type: String },
    slopes: { state: true },
  };

  /** @type {import('../../kit/words/problem.js').Problem[]} */
  #problems = [];
  #hide = hiddenParts('', BAR_HIDEABLE);
  #shown = new Set();
  #announcer = new Announcer(this);
  #width = new WidthWatcher(this);
  #halfRange = SMALLEST_HALF_RANGE;
  #drag = new PointerDrag((event) => this.#grasp(event));
  #keys = {};

  constructor() {
    super();
    /** @type {string | undefined} */
    this.z = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    /** @type {string | undefined} */
    this.show = undefined;
    this.hide = '';
    this.slopes = true;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, BAR_HIDEABLE));
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { neuron, core } = this;
    if (!snapshot || !neuron || !core) return this.insteadOfSnapshot();
    const own = snapshot.state.activation;
    const z = snapshot.trace.weightedSum;
    const text = typeset(snapshot.texts.get('z') ?? '');
    const at = core.activationsAt(z);
    const names = core.activations.filter((name) => name === own || this.#shown.has(name));
    this.#announcer.say(neuron, spokenActivations(text, names, at));
    return html`
      ${this.notices([...this.#problems, ...this.#hide.problems])}
      <div part="widget" class="widget" @keydown=${this.undoKey} @input=${containEvent}>
        ${this.#top(neuron, text)}
        ${this.#picture(core, neuron, names, own, at, z, text)}
        ${activationTable({
          at,
          own,
          shown: this.#shown,
          choose: (name) => this.change((n) => n.setActivation(name)),
          toggle: (name) => this.#toggle(name),
        })}
        <p class="words">${activationWords(own, {
          left: farOf(core, -FAR),
          middle: farOf(core, 0),
          right: farOf(core, FAR),
          halfRange: String(FAR),
        })}</p>
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {string} text
   */
  #top(neuron, text) {
    return html`<div class="top">
      <span>${say`weighted sum`} <span translate="no" class="sum">z = ${text}</span></span>
      <label><input type="checkbox" .checked=${live(this.slopes)} @change=${() => (this.slopes = !this.slopes)} />${say`slopes, dashed`}</label>
      ${historyButtons({
        ...this.buttonsFor(neuron, this.#hide.hidden),
        reset: { able: neuron.canReset, act: () => this.change((n) => n.reset()) },
      })}
    </div>`;
  }

  /**
   * @param {import('../../core/core.js').Core} core
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {string[]} names
   * @param {string} own
   * @param {import('./drawing/activation-words.js').Activations} at
   * @param {number} z
   * @param {string} text
   */
  #picture(core, neuron, names, own, at, z, text) {
    // Keep the range during a drag; otherwise the scale would change under the pointer.
    if (!this.#drag.isActive) {
      this.#halfRange = SMALLEST_HALF_RANGE;
      while (this.#halfRange < Math.abs(z)) this.#halfRange *= 2;
    }
    const halfRange = this.#halfRange;
    const sample = (/** @type {string} */ name, isDerivative = false) =>
      sampledCurve(core, name, { halfRange, points: POINTS, isDerivative }).samples;
    return html`<div class="picture" @keydown=${this.#keydown} @focusin=${() => (this.#keys = {})}>
      ${activationPlot({
        width: this.#plotWidth(),
        halfRange,
        curves: names.map((name) => ({
          name,
          samples: sample(name),
          slopes: this.slopes ? sample(name, true) : undefined,
          value: at.get(name)?.value ?? 0,
          isOwn: name === own,
        })),
        z,
        text,
        range: neuron.shownRangeOf('b'),
        label: say`The activations over the weighted sum`,
      })}
    </div>`;
  }

  #plotWidth() {
    return Math.min(WIDEST, Math.max(200, this.#width.units));
  }

  firstUpdated() {
    this.#drag.listenOn(this.renderRoot);
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    this.#width.watch(this.renderRoot.querySelector('.picture') ?? this);
    const svg = this.renderRoot.querySelector('svg.plot');
    if (svg instanceof SVGElement) svg.style.width = `calc(${this.#plotWidth() / 16} * var(--q-rem))`;
  }

  /**
   * Moves the weighted sum to the pointer by changing the bias in whole increments.
   * @param {PointerEvent} event
   * @returns {import('../../kit/controls/pointer-drag.js').Grip | undefined}
   */
  #grasp(event) {
    const picture = /** @type {Element} */ (event.target).closest('.picture');
    const svg = this.renderRoot.querySelector('svg.plot');
    const { neuron } = this;
    const z = this.takeSnapshot()?.trace.weightedSum;
    if (!picture || !svg || !neuron || z === undefined) return undefined;
    const from = neuron.state.bias;
    const gesture = {};
    this.#focusHandle();
    return {
      captor: picture,
      isAtOnce: true,
      drag: ({ x }) => {
        const { left, width } = svg.getBoundingClientRect();
        const units = this.#plotWidth();
        const wanted = sumAt(((x - left) / width) * units, units, this.#halfRange);
        const increments = Math.round((wanted - z) / neuron.limits.incrementOf('b'));
        this.change((n) => n.nudge('b', increments, gesture, from));
      },
      end: () => this.requestUpdate(),
      cancel: () => this.change((n) => n.set('b', from, gesture)),
    };
  }

  /** @param {KeyboardEvent} event */
  #keydown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const increments = KEYS.get(event.key);
    if (increments !== undefined) {
      this.change((neuron) => neuron.nudge('b', increments * (event.shiftKey ? 10 : 1), this.#keys));
    } else if (event.key === 'Home' || event.key === 'End') {
      const [low, high] = this.neuron?.limits.rangeOf('b') ?? [0, 0];
      this.change((neuron) => neuron.set('b', event.key === 'Home' ? low : high, this.#keys));
    } else {
      return;
    }
    event.preventDefault();
  };

  #focusHandle() {
    const handle = this.renderRoot.querySelector('.handle');
    if (handle instanceof SVGElement) handle.focus({ preventScroll: true });
  }

  /** @param {string} name */
  #toggle(name) {
    if (!this.#shown.delete(name)) this.#shown.add(name);
    this.requestUpdate();
  }

  /**
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronModel} neuron
   * @param {import('../../core/core.js').Core} core
   * @param {import('lit').PropertyValues} [changed]
   */
  describe(neuron, core, changed) {
    const { shown, problems } = shownActivations(this.show, core.activations);
    if (!changed || changed.has('show')) this.#shown = shown;
    const { state: first, problems: found } = sumFromAttributes(this, core.activations);
    problems.push(...found);
    if (changed) {
      if (changed.has('activation')) neuron.amend(first, ['activation']);
      if (changed.has('z')) neuron.amend(first, ['inputs', 'weights', 'bias']);
    } else if (this.model && this.z == null && this.activation == null) neuron.suppose(first);
    else if (!neuron.define(first)) {
      problems.push(this.alreadySet());
    }
    this.#problems = this.reported({ problems }, this.#problems).problems;
    this.followLink();
  }
}

/** @type {WeakMap<import('../../core/core.js').Core, Map<number, import('./drawing/activation-words.js').Activations>>} */
const places = new WeakMap();

/**
 * The activations at a fixed weighted sum, computed once per core.
 * @param {import('../../core/core.js').Core} core
 * @param {number} z
 */
function farOf(core, z) {
  let known = places.get(core);
  if (!known) places.set(core, (known = new Map()));
  let found = known.get(z);
  if (!found) known.set(z, (found = core.activationsAt(z)));
  return found;
}
