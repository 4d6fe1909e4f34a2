import { boundaryAnswer } from './drawing/boundary-answer.js';

/** @typedef {import('../../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/** “Is there a line at all?” in an element: asking it loads what can answer, an answer what can be said and drawn of it. */
export class BoundaryQuestion {
  #host;
  #views;
  /** Once it has been asked. @type {import('./state/separability-question.js').SeparabilityQuestion | undefined} */
  #question;

  /**
   * @param {import('../../kit/element/neuron-element.js').NeuronElement} host
   * @param {import('../../kit/controls/lazy-views.js').LazyViews} views
   */
  constructor(host, views) {
    this.#host = host;
    this.#views = views;
  }

  /**
   * What draws the answer for exactly these points into the picture, once both are there.
   * @param {readonly LabelledPoint[]} points
   * @returns {import('../../kit/plane/drawing/boundary-plane.js').BoundaryScene['drawProof']}
   */
  drawingFor(points) {
    const finding = this.#question?.answerFor(points);
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
    const finding = this.#question?.answerFor(points);
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
    return this.#views.use('words', () => import('./drawing/separability-words.js'));
  }

  /**
   * @param {readonly LabelledPoint[]} points
   * @param {number} dimensions
   */
  async #ask(points, dimensions) {
    const { SeparabilityQuestion } = await import('./state/separability-question.js');
    this.#question ??= new SeparabilityQuestion(() => this.#host.requestUpdate());
    this.#question.ask(points, dimensions);
  }
}
