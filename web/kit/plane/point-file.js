import { pointsFromCsv } from '../state/points-csv.js';
import { problemText } from '../words/problem-text.js';
import { neuronAnswers, pointData } from './point-data.js';

export { styles } from './point-data.js';

/** Points as a table and as CSV, to paste, load and save. */
export class PointFile {
  #owner;
  #take;
  /** The CSV that a learner has typed; undefined if it is that of the current points. @type {string | undefined} */
  #csv;
  #problem = '';

  /**
   * @param {import('./point-set.js').PointOwner} owner
   * @param {(points: import('../state/labelled-points.js').LabelledPoint[]) => void} take replaces the current points
   */
  constructor(owner, take) {
    this.#owner = owner;
    this.#take = take;
  }

  /** The points have changed, so what was typed is discarded. */
  forget() {
    this.#csv = undefined;
    this.#problem = '';
  }

  /** @param {(ofNeuron: typeof neuronAnswers) => import('./point-data.js').Answers} answers */
  view(answers) {
    const { dimensions, canChange } = this.#owner.settings();
    return pointData({
      points: this.#owner.all(),
      answers: answers(neuronAnswers),
      dimensions,
      csv: this.#csv,
      problem: this.#problem,
      canChange,
      type: (text) => {
        this.#csv = text;
        this.#owner.redraw();
      },
      take: (text) => this.#read(text, dimensions),
    });
  }

  /**
   * @param {string} text
   * @param {number} dimensions
   */
  #read(text, dimensions) {
    const parsed = pointsFromCsv(text, dimensions);
    if ('points' in parsed) {
      this.#take(parsed.points);
      return;
    }
    this.#csv = text;
    this.#problem = problemText({ ...parsed.problem, standIn: 'points before' });
    this.#owner.redraw();
  }
}
