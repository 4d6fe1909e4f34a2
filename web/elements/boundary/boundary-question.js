import { boundaryAnswer } from './drawing/boundary-answer.js';

/** @typedef {import('../../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * The question “Is there a line at all?” in an element. Asking it loads the code that can answer it; an answer loads
 * the code that describes and draws it.
 */
export class BoundaryQuestion {
  #host;
  #views;
  /** Undefined until asked. @type {import('./state/separability-question.js').SeparabilityQuestion | undefined} */
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
   * A function that draws the answer for exactly these points, once the answer is known and the drawing code is loaded.
   * @param {readonly LabelledPoint[]} points
   * @returns {import('../../kit/plane/drawing/boundary-plane.js').BoundaryScene['drawProof']}
   */
  drawingFor(points) {
    const finding = this.#question?.answerFor(points);
    const view = finding && this.#view();
    return view && ((placeOf) => view.proofView(finding, placeOf));
  }

  /**
   * The question's button and its answer.
   * @param {object} options
   * @param {readonly LabelledPoint[]} options.points
   * @param {number} options.dimensions
   * @param {boolean} options.canUse whether the learner may give the neuron the boundary that was found
   */
  template({ points, dimensions, canUse }) {
    const finding = this.#question?.answerFor(points);
    return boundaryAnswer({
      dimensions,
      question: this.#question,
      finding,
      words: finding && this.#view(),
      canUse,
      ask: () => this.#ask(points, dimensions).catch(this.#host.partMissing),
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
