import { boundaryAnswer } from '../views/boundary-answer.js';

/** @typedef {import('../models/labelled-points.js').LabelledPoint} LabelledPoint */
/** @typedef {import('../models/separability-question.js').Finding} Finding */

/** “Is there a line at all?” in an element: asking it loads what can answer, an answer what can be said and drawn of it. */
export class BoundaryQuestion {
  #host;
  #late;
  /** Once it has been asked. @type {import('../models/separability-question.js').SeparabilityQuestion | undefined} */
  #question;

  /**
   * @param {import('./neuron-element.js').NeuronElement} host
   * @param {import('./late-views.js').LateViews} late
   */
  constructor(host, late) {
    this.#host = host;
    this.#late = late;
  }

  /**
   * The answer for exactly these points, if it is known.
   * @param {readonly LabelledPoint[]} points
   */
  answerFor(points) {
    return this.#question?.answerFor(points);
  }

  /**
   * What draws a finding into the picture, once that is there.
   * @param {Finding | undefined} finding
   * @returns {import('../views/boundary-plane.js').BoundaryScene['drawProof']}
   */
  drawingOf(finding) {
    const view = finding && this.#view();
    return view && ((placeOf) => view.proofView(finding, placeOf));
  }

  /**
   * The question with its button, and what was found.
   * @param {object} options
   * @param {readonly LabelledPoint[]} options.points
   * @param {number} options.dimensions
   * @param {boolean} options.canUse whether the learner may take over what was found
   */
  template({ points, dimensions, canUse }) {
    const finding = this.answerFor(points);
    return boundaryAnswer({
      dimensions,
      question: this.#question,
      finding,
      words: finding && this.#view(),
      canUse,
      ask: () => this.#ask(points, dimensions),
      use: (weights, bias) => this.#host.change((n) => n.setSome({ weights: [...weights], bias })),
    });
  }

  #view() {
    return this.#late.use('words', () => import('../views/separability-words.js'));
  }

  /**
   * @param {readonly LabelledPoint[]} points
   * @param {number} dimensions
   */
  async #ask(points, dimensions) {
    const { SeparabilityQuestion } = await import('../models/separability-question.js');
    this.#question ??= new SeparabilityQuestion(() => this.#host.requestUpdate());
    this.#question.ask(points, dimensions);
  }
}
