import { html } from 'lit';
import { PlaneGestures } from '../../kit/controls/plane-gestures.js';
import { frameOf, LEFT, SIZE, TOP } from '../../kit/drawing/plane.js';
import { PointSet } from '../../kit/plane/point-set.js';
import { MOST_POINTS } from '../../kit/state/labelled-points.js';
import { pointsOf } from '../../kit/training/state/training-run.js';
import { limitsOf, rangeOf } from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';
import styles from './trainer-points.css?inline';

export { styles };

/** @typedef {import('../../kit/training/state/training.js').Training} Training */
/** @typedef {import('../../kit/training/state/training-settings.js').TrainingSettings} TrainingSettings */
/** @typedef {import('../../kit/state/labelled-points.js').LabelledPoint} LabelledPoint */

/** A trainer's data as points of the learner's own: placed in the picture, typed in fields or given as CSV. */
export class TrainerPoints {
  #set;
  #begin;
  /** @type {Training} */
  #training;

  /**
   * @param {import('lit').LitElement} host
   * @param {import('../../kit/controls/lazy-views.js').LazyViews} views
   * @param {Training} training
   * @param {(settings: TrainingSettings, gesture?: unknown) => void} begin a run with these settings
   */
  constructor(host, views, training, begin) {
    this.#training = training;
    this.#begin = begin;
    this.#set = new PointSet(
      {
        all: () => this.#settings.points,
        state: () => this.#settings,
        settings: () => {
          const isOwn = this.#settings.data === 'points';
          return { dimensions: 2, range: limitsOf(this.#settings), canChange: isOwn, canAdd: isOwn };
        },
        set: (points, gesture) => this.#take(points, gesture),
        redraw: () => host.requestUpdate(),
      },
      views,
    );
    this.#listen(/** @type {ShadowRoot} */ (host.renderRoot));
  }

  get #settings() {
    return this.#training.settings;
  }

  /** Index of the selected point, or −1. */
  get selected() {
    return this.#set.selected;
  }

  /** @param {Training} training as it is now */
  view(training) {
    this.#training = training;
    const { data, settings } = training;
    if (settings.data !== 'points') {
      const some =
        data.sampleCount > MOST_POINTS
          ? say`The first ${MOST_POINTS} of the ${data.sampleCount} samples can become points of your own, to move, to add to and to remove; or begin with two.`
          : say`The ${data.sampleCount} samples can become points of your own, to move, to add to and to remove; or begin with two.`;
      return html`<p>${some}</p>
        <div class="buttons">
          <button type="button" @click=${() => this.#take(pointsOf(training.data))}>${say`Make these samples my own`}</button>
          <button type="button" @click=${() => this.#take([...START])}>${say`Begin with two points`}</button>
        </div>`;
    }
    this.#set.changed();
    const outputs = training.now.outputs ?? [];
    const texts = training.texts(outputs);
    const rows = settings.points.map(({ label }, i) => [
      texts[i] ?? '',
      texts[i] === undefined ? '' : outputs[i] > 0.5 === (label === 1) ? '✓' : '✗',
    ]);
    const columns = [
      { name: say`output`, className: 'output' },
      { name: say`right`, className: '' },
    ];
    return html`<p>${say`Each change of the points begins the run anew.`}</p>${this.#set.editor()}${this.#set.data(() => ({ columns, rows }))}`;
  }

  /**
   * @param {readonly LabelledPoint[]} points
   * @param {unknown} [gesture]
   */
  #take(points, gesture) {
    // Nothing can be learned from no points.
    if (points.length === 0) return;
    this.#begin(Object.freeze({ ...this.#settings, data: 'points', points: Object.freeze([...points]) }), gesture);
  }

  /** @param {ShadowRoot} root */
  #listen(root) {
    const set = this.#set;
    const inputsUnder = (/** @type {number} */ x, /** @type {number} */ y) => {
      const [low, high] = rangeOf(this.#settings);
      const { width, height } = frameOf({ low, high }, SIZE, false);
      return [low + ((x - LEFT) / width) * (high - low), low + (1 - (y - TOP) / height) * (high - low)];
    };
    new PlaneGestures({
      dragHandle: () => {},
      stepHandle: () => {},
      dragPoint: (index, x, y, gesture) => set.drag(index, inputsUnder(x, y), gesture),
      stepPoint: (index, dx, dy) => set.step(index, dx, dy),
      select: (index) => set.select(index),
      relabel: (index) => set.relabel(index),
      remove: (index) => set.remove(index),
      add: (x, y) => set.add(inputsUnder(x, y)),
      orbit: () => {},
      cancel: () => this.#training.undo(),
    }).listenOn(root);
    root.addEventListener('focusin', (event) => {
      const point = /** @type {Element} */ (event.target).closest?.('[data-point]');
      if (point) set.select(Number(point.getAttribute('data-point')));
    });
  }
}

/** One of each class: with fewer there is nothing to tell apart. */
const START = /** @type {const} */ ([
  { at: [0.25, 0.25], label: 0 },
  { at: [0.75, 0.75], label: 1 },
]);
