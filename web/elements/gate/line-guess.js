import { html } from 'lit';
import { GATE_PLANE } from '../../core/gate.js';
import { halfSpaces } from '../../core/half-spaces.js';
import { PlaneGestures } from '../../kit/controls/plane-gestures.js';
import { curveOf } from '../../kit/neuron/state/curves.js';
import { NeuronModel } from '../../kit/neuron/state/neuron-model.js';
import { BoundaryLine } from '../../kit/plane/boundary-line.js';
import styles from '../../kit/plane/drawing/boundary.css?inline';
import { boundaryPlane, inputsAt } from '../../kit/plane/drawing/boundary-plane.js';
import { boundaryName, boundaryWords } from '../../kit/plane/drawing/boundary-words.js';
import { say } from '../../kit/words/say.js';
import { rowLabel } from './drawing/gate-words.js';

export { styles };

/** @typedef {import('../../core/gate.js').GateCheck} GateCheck */

/**
 * The line that a learner draws before the neuron's boundary is shown. It is the boundary of a separate neuron, so the
 * same code can move it and compare the two.
 */
export class LineGuess {
  #host;
  #guess = new NeuronModel();
  #line;
  #gate = '';
  #inputs = 2;

  /** @param {import('../../kit/element/neuron-element.js').NeuronElement} host */
  constructor(host) {
    this.#host = host;
    const own = {
      core: host.core,
      neuron: this.#guess,
      change: (/** @type {(guess: NeuronModel) => void} */ act) => this.#change(act),
    };
    this.#line = new BoundaryLine(own, () => this.spaces([]).boundary);
    const inputsUnder = (/** @type {number} */ x, /** @type {number} */ y) => inputsAt(this.#scene(), x, y);
    const nothing = () => {};
    new PlaneGestures({
      dragHandle: (name, x, y, gesture) => this.#line.drag(name, inputsUnder(x, y), gesture),
      stepHandle: (name, steps) => this.#line.step(name, steps),
      cancel: () => this.#change((guess) => guess.undo()),
      dragPoint: nothing,
      stepPoint: nothing,
      select: nothing,
      relabel: nothing,
      remove: nothing,
      add: nothing,
      orbit: nothing,
    }).listenOn(host.renderRoot);
  }

  /**
   * If the gate has changed, starts over with a line across the middle, which is no gate's answer.
   * @param {string} gate
   * @param {number} inputs one or two
   */
  askFor(gate, inputs) {
    if (gate === this.#gate) return;
    this.#gate = gate;
    this.#inputs = inputs;
    const weights = inputs === 1 ? [1] : [0, 1];
    this.#guess.redefine({ inputs: Array(inputs).fill(0), weights, bias: -0.5, activation: 'step' });
  }

  /** The learner's line; undefined for the first one. */
  get drawn() {
    const { weights, bias } = this.#guess.state;
    return this.#guess.canReset ? { weights, bias } : undefined;
  }

  /** @param {{ weights?: any, bias?: any }} line that was kept, which may be anything */
  draw({ weights, bias }) {
    const numbers = Array.isArray(weights) && weights.length === this.#inputs ? [...weights, bias] : [];
    if (numbers.length > 0 && numbers.every(Number.isFinite)) this.#guess.setSome({ weights, bias: Number(bias) });
  }

  /**
   * How the learner's line divides these rows. A row is an error if the neuron's boundary has it on the other side.
   * @param {GateCheck['rows']} rows
   */
  spaces(rows) {
    const { core } = this.#host;
    const points = rows.map(({ inputs, fires }) => ({ at: inputs, label: fires ? 1 : 0 }));
    return halfSpaces(/** @type {import('../../core/core.js').Core} */ (core), this.#guess.state, {
      ...this.#box,
      points,
    });
  }

  /**
   * The plane in which the learner draws the line.
   * @param {GateCheck} check
   */
  view({ rows }) {
    const { core } = this.#host;
    if (!core) return html``;
    const name = boundaryName(this.#inputs);
    const points = rows.map(({ inputs }) => ({ at: inputs, label: 0 }));
    return html`<div class="guess" @keydown=${this.#undoKey}>
      ${boundaryPlane({
        ...this.#scene(),
        spaces: this.spaces(rows),
        points,
        curve: curveOf(core, 'step', 1),
        selected: -1,
        live: { slides: true, turns: true, points: false },
        shadeStops: undefined,
        drawProof: undefined,
        isOpen: true,
        label: say`Your ${name}: ${boundaryWords(this.#guess.state, this.spaces([]), [])[0]}`,
        labelOf: (row) => rowLabel(rows[row]),
      })}
      <button type="button" @click=${this.#swap}>${say`Swap the sides`}</button>
    </div>`;
  }

  /** The question for the learner. */
  question() {
    const name = boundaryName(this.#inputs);
    return say`Where does the neuron’s ${name} run? Draw yours from the numbers, its arrow on the side where the neuron fires, then look.`;
  }

  /**
   * Describes the learner's line and the neuron's, for comparison.
   * @param {import('../../kit/neuron/state/neuron-state.js').NeuronState} state the neuron's
   */
  comparison(state) {
    const { core } = this.#host;
    if (!core) return [];
    const own = halfSpaces(core, state, { ...this.#box, points: [] });
    return [
      say`Yours, dashed: ${boundaryWords(this.#guess.state, this.spaces([]), [])[0]}`,
      say`The neuron’s: ${boundaryWords(state, own, [])[0]}`,
    ];
  }

  get #box() {
    const [low, high] = GATE_PLANE.map((end) => Array(this.#inputs).fill(end));
    return { low, high };
  }

  #scene() {
    return { range: GATE_PLANE, state: this.#guess.state };
  }

  /** @param {(guess: NeuronModel) => void} act */
  #change(act) {
    act(this.#guess);
    this.#host.requestUpdate();
  }

  /** The same line, with the arrow on its other side. */
  #swap = () =>
    this.#change((guess) => {
      const { weights, bias } = guess.state;
      guess.setSome({ weights: weights.map((weight) => -weight), bias: -bias });
    });

  /** @param {KeyboardEvent} event undoes and redoes changes of the line, not of the neuron */
  #undoKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    event.stopPropagation();
    const isRedo = key === 'y' || event.shiftKey;
    this.#change((guess) => (isRedo ? guess.redo() : guess.undo()));
  };
}
