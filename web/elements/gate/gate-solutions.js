import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { gateSolutions } from '../../core/gate-solutions.js';
import { loadCore } from '../../core/load-core.js';
import { PlaneGestures } from '../../kit/controls/plane-gestures.js';
import { messageOf } from '../../kit/words/message-of.js';
import { say } from '../../kit/words/say.js';
import { placeOfWeights, solutionsView, styles } from './drawing/solutions-view.js';

export { styles };

/** The smallest range of weights shown, from −SMALLEST to SMALLEST. It is doubled until the neuron's weights fit. */
const SMALLEST = 4;

/** Dragging rounds weights to the range divided by this. */
const GRID_STEPS = 80;

/** All weights that make a gate at the neuron's bias, and the neuron's own weights, which the learner can move. */
export class GateSolutions {
  #host;
  #lock;
  /** @type {import('../../core/core.js').Core | undefined} the training core */
  #core;
  #failure = '';
  /** The gesture of all key presses: they are undone as one step. */
  #keys = {};
  #gestures;

  /**
   * @param {import('../../kit/element/neuron-element.js').NeuronElement} host
   * @param {(name: string) => boolean} isLocked
   */
  constructor(host, isLocked) {
    this.#host = host;
    this.#lock = isLocked;
    const nothing = () => {};
    this.#gestures = new PlaneGestures({
      dragPoint: (_, x, y, gesture) => this.#moveTo(placeOfWeights(this.#weights, this.#range, x, y), gesture),
      stepPoint: (_, dx, dy) => this.#step(dx, dy),
      cancel: () => host.change((neuron) => neuron.undo()),
      select: nothing,
      relabel: nothing,
      remove: nothing,
      add: nothing,
      orbit: nothing,
      dragHandle: nothing,
      stepHandle: nothing,
    });
    this.#load();
  }

  async #load() {
    this.#failure = '';
    try {
      this.#core = await loadCore();
    } catch (error) {
      this.#failure = messageOf(error);
    }
    this.#host.requestUpdate();
  }

  get #weights() {
    return this.#host.neuron?.state.weights ?? [];
  }

  /** @returns {readonly [number, number]} */
  get #range() {
    let end = SMALLEST;
    while (this.#weights.some((weight) => Math.abs(weight) > end)) end *= 2;
    return [-end, end];
  }

  /**
   * @param {string} gate
   * @param {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} snapshot
   * @param {boolean} isSolved
   */
  view(gate, { state, texts }, isSolved) {
    if (this.#failure)
      return html`<p>${this.#failure} <button type="button" @click=${() => this.#load()}>${say`Try again`}</button></p>`;
    if (!this.#core) return html`<p>${say`Looking…`}</p>`;
    const range = this.#range;
    return html`<div ${ref(this.#listen)}>${solutionsView({
      gate,
      area: gateSolutions(this.#core, gate, state.bias, range),
      range,
      weights: state.weights,
      bias: texts.get('b') ?? '',
      isSolved,
      canMove: !state.weights.some((_, i) => this.#lock(`w${i + 1}`)),
    })}</div>`;
  }

  /** @param {Element | undefined} element */
  #listen = (element) => {
    if (element) this.#gestures.listenOn(element);
  };

  /**
   * @param {readonly number[]} place
   * @param {unknown} gesture
   */
  #moveTo(place, gesture) {
    const [low, high] = this.#range;
    const grain = (high - low) / GRID_STEPS;
    this.#host.change((neuron) => {
      const weights = place.map((weight, i) => {
        const inside = Math.min(high, Math.max(low, Math.round(weight / grain) * grain));
        return neuron.limits.within(`w${i + 1}`, inside);
      });
      neuron.setSome({ weights }, gesture);
    });
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  #step(dx, dy) {
    const isOne = this.#weights.length === 1;
    this.#host.change((neuron) => {
      const moves = isOne ? [dx + dy] : [dx, dy];
      moves.forEach((steps, i) => {
        if (steps !== 0) neuron.nudge(`w${i + 1}`, steps, this.#keys);
      });
    });
  }
}
