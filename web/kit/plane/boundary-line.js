import { biasThrough, turnBoundary } from '../../core/half-spaces.js';

/** The angle by which a key turns the line, in radians. */
const TURN = Math.PI / 36;

/** Moves and turns a neuron's line by its handles. The core computes the weights and the bias for that. */
export class BoundaryLine {
  #host;
  #ends;
  /** Consecutive key presses on the handles are one step in the history. */
  #keys = {};
  /** The point around which the line turns. @type {{ token: object, pivot: number[] } | undefined} */
  #pivot;

  /**
   * @param {Pick<import('../element/neuron-element.js').NeuronElement, 'core' | 'neuron' | 'change'>} host
   * @param {() => readonly (readonly number[])[]} ends of the line as it is drawn
   */
  constructor(host, ends) {
    this.#host = host;
    this.#ends = ends;
  }

  /** Something else was done, so the next key press is a new step in the history. */
  endKeys() {
    this.#keys = {};
  }

  /**
   * @param {string} name of the handle, "slide" or "turn"
   * @param {readonly number[]} place to which the handle is dragged, in the inputs' coordinates
   * @param {object} gesture
   */
  drag(name, place, gesture) {
    const { core, neuron } = this.#host;
    if (!core || !neuron) return;
    const { weights } = neuron.state;
    const grain = neuron.limits.incrementOf('b') / 2;
    if (name === 'slide') {
      this.#host.change((n) => n.set('b', biasThrough(core, weights, place, grain), gesture));
    } else {
      this.#turn({ pivot: this.#held(gesture), place, grain }, gesture);
    }
  }

  /**
   * @param {string} name
   * @param {number} steps
   */
  step(name, steps) {
    const { core, neuron } = this.#host;
    if (!core || !neuron) return;
    if (name === 'slide') {
      this.#host.change((n) => n.nudge('b', steps, this.#keys));
      return;
    }
    const [w1, w2] = neuron.state.weights;
    // The line is at right angles to the weights. `place` is on the line after the turn.
    const direction = Math.atan2(w1, -w2) + steps * TURN;
    const pivot = this.#held(this.#keys);
    const place = [pivot[0] + Math.cos(direction), pivot[1] + Math.sin(direction)];
    const grain = neuron.limits.incrementOf('b') / 10;
    this.#turn({ pivot, place, grain }, this.#keys);
  }

  /**
   * Where the teacher's ranges don't let the line turn that far, it still passes through the pivot.
   * @param {Parameters<typeof turnBoundary>[2]} turn
   * @param {object} gesture
   */
  #turn(turn, gesture) {
    this.#host.change((n) => {
      const core = /** @type {import('../../core/core.js').Core} */ (this.#host.core);
      const turned = turnBoundary(core, n.state.weights, turn);
      const weights = turned.weights.map((weight, i) => n.limits.within(`w${i + 1}`, weight));
      const isFree = weights.every((weight, i) => weight === turned.weights[i]);
      const bias = isFree ? turned.bias : biasThrough(core, weights, turn.pivot, turn.grain);
      n.setSome({ weights, bias: n.limits.within('b', bias) }, gesture);
    });
  }

  /**
   * The middle of the visible part of the line when the gesture began.
   * @param {object} token
   */
  #held(token) {
    if (this.#pivot?.token !== token) {
      const ends = this.#ends();
      const pivot = [0, 1].map((axis) => ends.reduce((sum, end) => sum + end[axis], 0) / (ends.length || 1));
      this.#pivot = { token, pivot };
    }
    return this.#pivot.pivot;
  }
}
