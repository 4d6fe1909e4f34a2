import { NO_POINTS } from '../../kit/state/labelled-points.js';
import { inputCounts } from './drawing/boundary-choices.js';
import { exampleOf } from './state/boundary-attributes.js';

/** How many inputs the neuron has, which a learner chooses. What was left at one number is there again on return. */
export class BoundaryInputs {
  #host;
  #points;
  /** The state that the learner left at each number of inputs. @type {Map<number, import('../../kit/neuron/state/neuron-state.js').NeuronState>} */
  #left = new Map();

  /**
   * @param {import('./neuron-boundary.js').NeuronBoundary} host
   * @param {import('../../kit/plane/point-set.js').PointSet} points of which none is chosen then
   */
  constructor(host, points) {
    this.#host = host;
    this.#points = points;
  }

  get count() {
    return this.#host.neuron?.state.weights.length ?? 2;
  }

  /** The model's points that have as many inputs as the neuron. */
  get points() {
    const points = this.#host.neuron?.state.points ?? NO_POINTS;
    const { count } = this;
    return points.every(({ at }) => at.length === count) ? points : points.filter(({ at }) => at.length === count);
  }

  /** A button for each number; the name of a single one. @param {readonly number[]} choices */
  view(choices) {
    return inputCounts({ count: this.count, choices, choose: (count) => this.#show(count) });
  }

  startOver() {
    this.#left.clear();
  }

  /** @param {number} count */
  #show(count) {
    const { neuron } = this.#host;
    if (!neuron || count === this.count) return;
    this.#left.set(this.count, neuron.state);
    const { activation } = neuron.state;
    const next = this.#left.get(count) ?? exampleOf(count, activation);
    this.#host.change((n) => n.setAll({ ...next, activation }));
    this.#points.startOver();
  }
}
