import { html, nothing } from 'lit';
import { MOST_POINTS } from '../state/labelled-points.js';
import { say } from '../words/say.js';

/** @typedef {import('../state/labelled-points.js').LabelledPoint} LabelledPoint */

/**
 * The owner of the points.
 *
 * @typedef {object} PointOwner
 * @property {() => readonly LabelledPoint[]} all
 * @property {() => unknown} state to which a message belongs; once it is another one, the message isn't shown any more
 * @property {() => { dimensions: number, range: readonly number[], canChange: boolean, canAdd: boolean }} settings `range`
 *   of each axis; what the teacher lets the learner do
 * @property {(points: LabelledPoint[], gesture: unknown) => void} set
 * @property {() => void} redraw
 */

/**
 * The points that a learner places, moves, relabels and removes, in the picture, by fields and as CSV. They are a part
 * of their owner's state, so that undo brings them back too.
 */
export class PointSet {
  #owner;
  #views;
  /** Consecutive key presses on one point are one step in the history. */
  #keys = {};
  /** @type {import('./point-file.js').PointFile | undefined} set once it has been requested */
  #file;
  /**
   * A problem with a typed coordinate, shown until the selected point or the state changes.
   * @type {{ state: unknown, index: number, text: string } | undefined}
   */
  #problem;

  /**
   * @param {PointOwner} owner
   * @param {import('../controls/lazy-views.js').LazyViews} views
   */
  constructor(owner, views) {
    this.#owner = owner;
    this.#views = views;
    /** Index of the selected point, or −1. */
    this.selected = -1;
  }

  get all() {
    return this.#owner.all();
  }

  get #settings() {
    return this.#owner.settings();
  }

  /** The points may have changed, so one that no longer exists is deselected. */
  changed() {
    if (this.selected >= this.all.length) this.selected = -1;
  }

  /** Resets the selection and the typed CSV, because other points will be shown. */
  startOver() {
    this.selected = -1;
    this.#file?.forget();
  }

  /** @param {number} index */
  select(index) {
    if (index === this.selected) return;
    this.selected = index;
    this.#keys = {};
    this.#owner.redraw();
  }

  /** @param {readonly number[]} at */
  add(at) {
    const points = this.all;
    if (points.length >= MOST_POINTS || !this.#settings.canAdd) return;
    // Takes the class of the selected point or else of the last one, so that several of one class take a click each.
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
    // With one input there is one axis; in the cube, arrow keys move along the first and the last axis.
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

  /** The row with the selected point's numbers, and the button that adds a point. */
  editor() {
    const { all, selected } = this;
    const [low, high] = this.#settings.range;
    const middle = Number(((low + high) / 2).toPrecision(6));
    const add = html`<button type="button" aria-disabled=${all.length < MOST_POINTS ? 'false' : 'true'}
      @click=${() => this.add(Array(this.#settings.dimensions).fill(middle))}>${say`Add a point`}</button>`;
    const loaded = all[selected] && this.#views.use('point', () => import('./point-editor.js'));
    if (!loaded) {
      return html`<div class="point-editor">${add}<span class="hint">${say`Click into the picture to add a point; select one to change it.`}</span></div>`;
    }
    const problem = this.#problem;
    const isNow = problem?.state === this.#owner.state() && problem?.index === selected;
    return loaded.pointEditor({
      index: selected,
      point: all[selected],
      problem: isNow ? (problem?.text ?? '') : '',
      more: add,
      relabel: (index) => this.relabel(index),
      remove: (index) => this.remove(index),
      move: (index, axis, value) => this.#move(index, Object.assign([...this.all[index].at], { [axis]: value })),
      refuse: (index, text) => {
        this.#problem = { state: this.#owner.state(), index, text };
        this.#owner.redraw();
      },
    });
  }

  /**
   * All points as a table and as CSV.
   * @param {(ofNeuron: typeof import('./point-data.js').neuronAnswers) => import('./point-data.js').Answers} answers
   */
  data(answers) {
    const loaded = this.#views.peek('data');
    if (loaded)
      this.#file ??= new loaded.PointFile(this.#owner, (/** @type {LabelledPoint[]} */ points) =>
        this.#replace(points),
      );
    return html`<details class="data" @toggle=${() => this.#views.use('data', () => import('./point-file.js'))}>
      <summary>${say`Points as a table and as CSV`}</summary>
      ${this.#file?.view(answers) ?? nothing}
    </details>`;
  }

  /** @param {LabelledPoint[]} points */
  #replace(points) {
    this.#edit(() => points);
    this.select(-1);
  }

  /**
   * @param {(points: LabelledPoint[]) => LabelledPoint[]} edit
   * @param {unknown} [gesture]
   */
  #edit(edit, gesture) {
    if (!this.#settings.canChange) return;
    this.#file?.forget();
    this.#owner.set(edit([...this.all]), gesture);
  }

  /**
   * @param {number} index
   * @param {number[]} at
   * @param {unknown} [gesture]
   */
  #move(index, at, gesture) {
    this.#edit((all) => all.map((point, i) => (i === index ? { ...point, at } : point)), gesture);
  }

  /** A round step for dragging, small compared to the visible range. */
  #grain() {
    const [low, high] = this.#settings.range;
    return 10 ** Math.round(Math.log10((high - low) / 60));
  }

  /** @param {readonly number[]} at */
  #rounded(at) {
    const grain = this.#grain();
    const [low, high] = this.#settings.range;
    return at.map((value) => Number((Math.round(Math.min(high, Math.max(low, value)) / grain) * grain).toFixed(6)));
  }
}
