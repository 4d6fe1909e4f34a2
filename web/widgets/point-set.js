import { html, nothing } from 'lit';
import { MOST_POINTS, NO_POINTS } from '../models/labelled-points.js';
import { parseNumber } from '../models/parse-number.js';

/** @typedef {import('../models/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * The points that a learner places, moves, relabels and removes, in the picture, by fields and as CSV. They are a part
 * of the neuron's state, so that undo brings them back too.
 */
export class BoundaryPoints {
  #host;
  #late;
  #settings;
  /** Keys on one thing are one step of the history. */
  #keys = {};
  /** What a learner types as CSV; undefined: the points as they are. @type {string | undefined} */
  #csv;
  #csvProblem = '';
  /** What was wrong with a coordinate, told until that point or the neuron is another. @type {{ state: object, index: number, text: string } | undefined} */
  #problem;

  /**
   * @param {import('./neuron-element.js').NeuronElement} host
   * @param {import('./late-views.js').LateViews} late
   * @param {() => { range: readonly number[], canChange: boolean, canAdd: boolean }} settings `range` of each axis; what
   *   the teacher leaves to the learner
   */
  constructor(host, late, settings) {
    this.#host = host;
    this.#late = late;
    this.#settings = settings;
    /** Index of the selected point, or −1. */
    this.selected = -1;
  }

  /** The model's points, as far as they have as many inputs as the neuron. */
  get all() {
    const points = this.#host.neuron?.state.points ?? NO_POINTS;
    const count = this.#count;
    return points.every(({ at }) => at.length === count) ? points : points.filter(({ at }) => at.length === count);
  }

  get #count() {
    return this.#host.neuron?.state.weights.length ?? 2;
  }

  /** The neuron changed: a point that is gone isn't selected. */
  neuronChanged() {
    if (this.selected >= this.all.length) this.selected = -1;
  }

  /** Other points are to be shown. */
  startOver() {
    this.selected = -1;
    this.#csv = undefined;
  }

  /** @param {number} index */
  select(index) {
    if (index === this.selected) return;
    this.selected = index;
    this.#keys = {};
    this.#host.requestUpdate();
  }

  /** @param {readonly number[]} at */
  add(at) {
    const points = this.all;
    if (points.length >= MOST_POINTS || !this.#settings().canAdd) return;
    // Of the class that the last one had, so that several of one class are a click each.
    const label = points[this.selected]?.label ?? points.at(-1)?.label ?? 1;
    this.#edit((all) => [...all, { at: this.#rounded(at), label }]);
    this.select(points.length);
  }

  /**
   * @param {number} index
   * @param {readonly number[]} at
   * @param {unknown} gesture
   */
  drag(index, at, gesture) {
    this.#move(index, this.#rounded(at), gesture);
  }

  /**
   * @param {number} index
   * @param {number} dx in steps
   * @param {number} dy
   */
  step(index, dx, dy) {
    const point = this.all[index];
    if (!point) return;
    const grain = this.#grain();
    // One input has one axis; in the cube, arrows move along the first and the last.
    const steps = point.at.length === 1 ? [dx + dy] : point.at.length === 2 ? [dx, dy] : [dx, 0, dy];
    this.#move(index, this.#rounded(point.at.map((value, i) => value + steps[i] * grain)), this.#keys);
  }

  /** @param {number} index */
  relabel(index) {
    this.#edit((all) => all.map((point, i) => (i === index ? { ...point, label: 1 - point.label } : point)));
  }

  /** @param {number} index */
  remove(index) {
    this.#edit((all) => all.filter((_, i) => i !== index));
    this.select(-1);
  }

  /** The row with the selected point's numbers, and the button that adds one. */
  editor() {
    const { all, selected } = this;
    const [low, high] = this.#settings().range;
    const middle = Number(((low + high) / 2).toPrecision(6));
    const add = html`<button type="button" aria-disabled=${all.length < MOST_POINTS ? 'false' : 'true'}
      @click=${() => this.add(Array(this.#count).fill(middle))}>Add a point</button>`;
    const late = all[selected] && this.#late.use('point', () => import('../views/point-editor.js'));
    if (!late) {
      return html`<div class="point-editor">${add}<span class="hint">Click into the picture to add a point; select one to change it.</span></div>`;
    }
    const problem = this.#problem;
    const isNow = problem?.state === this.#host.neuron?.state && problem?.index === selected;
    return late.pointEditor({
      index: selected,
      point: all[selected],
      problem: isNow ? (problem?.text ?? '') : '',
      more: add,
      relabel: (index) => this.relabel(index),
      remove: (index) => this.remove(index),
      move: (index, axis, text) => this.#type(index, axis, text),
    });
  }

  /**
   * All of them as a table and as CSV.
   * @param {import('../core/half-spaces.js').HalfSpaces} spaces
   */
  data(spaces) {
    const late = this.#late.peek('data');
    const open = () => this.#late.use('data', () => import('../views/point-data.js'));
    const dimensions = this.#count;
    const view = () =>
      late.pointData({
        points: this.all,
        spaces,
        dimensions,
        csv: this.#csv,
        problem: this.#csvProblem,
        canChange: this.#settings().canChange,
        type: (/** @type {string} */ text) => {
          this.#csv = text;
          this.#host.requestUpdate();
        },
        take: (/** @type {string} */ text) => this.#take(late.pointsFromCsv(text, dimensions), text),
      });
    return html`<details class="data" @toggle=${open}>
      <summary>Points as a table and as CSV</summary>
      ${late ? view() : nothing}
    </details>`;
  }

  /**
   * @param {(points: LabelledPoint[]) => LabelledPoint[]} edit
   * @param {unknown} [gesture]
   */
  #edit(edit, gesture) {
    if (!this.#settings().canChange) return;
    this.#csv = undefined;
    this.#csvProblem = '';
    this.#host.change((neuron) => neuron.setSome({ points: edit([...this.all]) }, gesture));
  }

  /**
   * @param {number} index
   * @param {number[]} at
   * @param {unknown} [gesture]
   */
  #move(index, at, gesture) {
    this.#edit((all) => all.map((point, i) => (i === index ? { ...point, at } : point)), gesture);
  }

  /**
   * @param {number} index
   * @param {number} axis
   * @param {string} text
   */
  #type(index, axis, text) {
    const parsed = parseNumber(text);
    const { neuron } = this.#host;
    if ('problem' in parsed) {
      this.#problem = neuron && { state: neuron.state, index, text: parsed.problem };
      this.#host.requestUpdate();
      return;
    }
    this.#move(index, Object.assign([...this.all[index].at], { [axis]: parsed.value }));
  }

  /**
   * @param {{ points: LabelledPoint[] } | { problem: string }} parsed
   * @param {string} text
   */
  #take(parsed, text) {
    if ('problem' in parsed) {
      this.#csv = text;
      this.#csvProblem = `${parsed.problem} The points are as they were.`;
      this.#host.requestUpdate();
      return;
    }
    this.#edit(() => parsed.points);
    this.select(-1);
  }

  /** A round step for what is dragged, small against what is shown. */
  #grain() {
    const [low, high] = this.#settings().range;
    return 10 ** Math.round(Math.log10((high - low) / 60));
  }

  /** @param {readonly number[]} at */
  #rounded(at) {
    const grain = this.#grain();
    const [low, high] = this.#settings().range;
    return at.map((value) => Number((Math.round(Math.min(high, Math.max(low, value)) / grain) * grain).toFixed(6)));
  }
}
