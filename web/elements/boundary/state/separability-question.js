import { separability } from '../../../core/geometry.js';
import { loadCore } from '../../../core/load-core.js';
import { samePoints } from '../../../kit/state/labelled-points.js';
import { messageOf } from '../../../kit/words/message-of.js';

/** @typedef {import('../../../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */
/**
 * The core's answer to whether one neuron can tell two classes of points apart.
 * @typedef {object} Finding
 * @property {import('../../../core/geometry.js').Separability} proof
 * @property {string[]} texts of the weights, the bias, the margin, and then the shares' coefficients
 * @property {readonly LabelledPoint[]} points that were asked about
 */

/**
 * Asks “Is there a line at all?”. Only the training core can answer that; it is loaded with the first question.
 */
export class SeparabilityQuestion {
  /** @type {() => void} */
  #changed;
  /** @type {Finding | undefined} */
  #finding;

  /** @param {() => void} changed called when a question is asked, and when there is an answer or a failure */
  constructor(changed) {
    this.#changed = changed;
    this.isOpen = false;
    /** Why there is no answer, or ''. */
    this.failure = '';
  }

  /**
   * The answer for exactly these points, if it is known.
   * @param {readonly LabelledPoint[]} points
   */
  answerFor(points) {
    return this.#finding && samePoints(this.#finding.points, points) ? this.#finding : undefined;
  }

  /**
   * @param {readonly LabelledPoint[]} points at least one
   * @param {number} dimensions
   */
  async ask(points, dimensions) {
    this.isOpen = true;
    this.failure = '';
    this.#changed();
    try {
      const core = await loadCore();
      const proof = separability(core, {
        inputCount: dimensions,
        points: points.flatMap(({ at }) => at),
        classes: points.map(({ label }) => label),
      });
      const numbers = [
        ...(proof.weights ?? []),
        proof.bias,
        proof.margin,
        ...proof.shares.map(({ coefficient }) => coefficient),
      ];
      this.#finding = { proof, points, texts: core.numberTexts(numbers).map(({ text }) => text) };
    } catch (error) {
      this.failure = messageOf(error);
    }
    this.isOpen = false;
    this.#changed();
  }
}
