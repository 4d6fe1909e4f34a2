import { html, nothing, unsafeCSS } from 'lit';
import { biasThrough, halfSpaces, turnBoundary } from '../core/half-spaces.js';
import { boundaryFromAttributes, exampleOf } from '../models/boundary-attributes.js';
import { curveOf } from '../models/curves.js';
import { BOUNDARY_HIDEABLE, hiddenParts } from '../models/hidden-parts.js';
import { MOST_POINTS, NO_POINTS } from '../models/labelled-points.js';
import { lockedNumbers } from '../models/locked-numbers.js';
import { parseNumber, shorten } from '../models/parse-number.js';
import { SeparabilityQuestion } from '../models/separability-question.js';
import { Announcer } from '../views/announcer.js';
import boundaryStyles from '../views/boundary.css?inline';
import { boundaryEquation } from '../views/boundary-equation.js';
import { boundaryPlane, inputsAt } from '../views/boundary-plane.js';
import { boundaryName, boundaryWords, pointWords } from '../views/boundary-words.js';
import { historyButtons, sayings } from '../views/history-buttons.js';
import inspectorStyles from '../views/inspector.css?inline';
import chipStyles from '../views/number-chip.css?inline';
import palette from '../views/palette.css?inline';
import planeStyles from '../views/plane.css?inline';
import { PlaneGestures } from '../views/plane-gestures.js';
import quantities from '../views/quantities.css?inline';
import { activationLabel } from '../views/quantity.js';
import verdictStyles from '../views/verdict.css?inline';
import { LateViews } from './late-views.js';
import { NeuronElement, stop } from './neuron-element.js';
import styles from './neuron-parts.css?inline';
import { NumberEditor } from './number-editor.js';

/** @typedef {import('../models/neuron-model.js').NeuronModel} NeuronModel */
/** @typedef {import('../models/neuron-model.js').NeuronSnapshot} NeuronSnapshot */
/** @typedef {import('../models/labelled-points.js').LabelledPoint} LabelledPoint */

/** What a key turns the line by, and the view. */
const TURN = Math.PI / 36;

/**
 * The boundary of one neuron with one to three inputs: drag the line or its numbers, place points of two classes, and
 * ask whether any line tells them apart.
 *
 * @element neuron-boundary
 * @slot what is shown where scripts or WebAssembly can't run
 * @fires neuron-goal all points are on their sides for the first time; detail: { model, goal: 'boundary', points }
 */
export class NeuronBoundary extends NeuronElement {
  static styles = [
    palette,
    quantities,
    styles,
    inspectorStyles,
    planeStyles,
    verdictStyles,
    chipStyles,
    boundaryStyles,
  ].map((text) => unsafeCSS(text));

  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** 1 to 3 numbers. */
    weights: { type: String },
    bias: { type: String },
    /** step, if nothing else is said. */
    activation: { type: String },
    /** Points of two classes, "0 0 0; 1 1 1": coordinates, then the class. */
    points: { type: String },
    /** How many inputs a learner can choose: 1, 2, 3, or several of them. */
    dimensions: { type: String },
    /** The part of each axis that is shown, "-1, 2". */
    range: { type: String },
    /** Parts that aren't shown: any of controls, data, points, question, words. */
    hide: { type: String },
    /** What the learner can't change: any of activation, bias, weights, points, or single numbers such as w2. */
    locked: { type: String },
    selected: { state: true },
  };

  /** @type {string[]} */
  #problems = [];
  #hide = hiddenParts('');
  #lock = lockedNumbers('');
  #read = false;
  #settings = boundaryFromAttributes({}, []);
  #announcer = new Announcer(this);
  #editor = new NumberEditor(this, (name) => name.startsWith('x') || this.#lock.has(name));
  #question = new SeparabilityQuestion(() => this.requestUpdate());
  /** From where the cube is seen, in radians. */
  #angle = { yaw: 0.5, pitch: 0.35 };
  /** Views that are loaded when they are first wanted. */
  #late = new LateViews(this);
  /** What was left of another number of inputs. @type {Map<number, import('../models/neuron-state.js').NeuronState>} */
  #left = new Map();
  /** @type {{ state: object, spaces: import('../core/half-spaces.js').HalfSpaces } | undefined} */
  #latest;
  /** Keys on one thing are one step of the history. */
  #keys = {};
  /** Where the line is held while it turns. @type {{ token: object, pivot: number[] } | undefined} */
  #pivot;
  /** What a learner types as CSV; undefined: the points as they are. @type {string | undefined} */
  #csv;
  #csvProblem = '';
  /** What was wrong with a coordinate, told until that point or the neuron is another. @type {{ state: object, index: number, text: string } | undefined} */
  #pointProblem;
  #reached = false;

  constructor() {
    super();
    /** @type {string | undefined} */
    this.weights = undefined;
    /** @type {string | undefined} */
    this.bias = undefined;
    /** @type {string | undefined} */
    this.activation = undefined;
    /** @type {string | undefined} */
    this.points = undefined;
    /** @type {string | undefined} */
    this.dimensions = undefined;
    /** @type {string | undefined} */
    this.range = undefined;
    this.hide = '';
    /** @type {string | undefined} */
    this.locked = undefined;
    /** Index of the selected point, or −1. */
    this.selected = -1;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (['weights', 'bias', 'activation', 'points', 'dimensions', 'range'].some((name) => changed.has(name))) {
      this.#read = false;
    }
    if (changed.has('hide')) this.#hide = this.reported(hiddenParts(this.hide, BOUNDARY_HIDEABLE));
    if (changed.has('locked')) this.#lock = this.reported(lockedNumbers(this.locked));
    if (this.core && !this.#read) {
      this.#define();
      this.followLink();
    }
  }

  neuronReleased() {
    this.#read = false;
    this.#latest = undefined;
  }

  neuronChanged() {
    super.neuronChanged();
    this.#editor.neuronChanged();
    if (this.selected >= this.#points().length) this.selected = -1;
  }

  render() {
    const snapshot = this.takeSnapshot();
    const { neuron, core } = this;
    if (!snapshot || !neuron || !core) return this.insteadOfSnapshot();
    const count = snapshot.state.weights.length;
    const problems = [...this.#problems, ...this.#hide.problems, ...this.#lock.problems];
    if (count > 3) {
      problems.push(
        `The neuron “${this.model}” has ${count} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.`,
      );
    }
    return html`
      ${problems.map((problem) => html`<p class="notice" role="status">${problem}</p>`)}
      ${sayings(this)}
      <div class="widget boundary" @keydown=${this.undoKey} @input=${stop} @change=${stop}>
        ${this.#bar(neuron, count)}
        ${count > 3 ? nothing : this.#body(core, neuron, snapshot)}
        ${this.#announcer.region()}
      </div>`;
  }

  /**
   * @param {import('../core/core.js').Core} core
   * @param {NeuronModel} neuron
   * @param {NeuronSnapshot} snapshot
   */
  #body(core, neuron, snapshot) {
    const { hidden } = this.#hide;
    const points = this.#points();
    const spaces = this.#spaces(core, snapshot.state, points);
    const words = boundaryWords(snapshot.state, spaces, points);
    this.#announcer.say(neuron, words.join(' '));
    this.#notice(spaces, points);
    const finding = this.#question.answerFor(points);
    const scene = this.#scene(core, snapshot.state, spaces, points, finding, words);
    const isCube = snapshot.state.weights.length === 3;
    return html`<div class="rooms">
      <div class="space">
        ${isCube ? this.#cube(scene) : boundaryPlane(scene)}
        ${isCube ? this.#orbitButtons() : nothing}
      </div>
      <div class="side">
        ${boundaryEquation({
          snapshot,
          selected: this.#editor.changeable(neuron),
          isFixed: (name) => this.#lock.has(name),
          boundOf: (name) => neuron.boundOf(name),
          typed: this.#editor.typed,
          field: this.#editor.field(),
        })}
        ${this.#editor.problem() ?? nothing}
        ${hidden.has('controls') ? nothing : html`<div class="controls">${this.#editor.inspector(neuron, this.#activation(core, snapshot.state))}</div>`}
        ${hidden.has('words') ? nothing : html`<div class="words">${words.map((line) => html`<p>${line}</p>`)}${isCube ? html`<p class="more">${this.#late.peek('cube')?.MORE_DIMENSIONS ?? ''}</p>` : nothing}</div>`}
        ${hidden.has('question') || points.length === 0 ? nothing : this.#answer(points, finding)}
      </div>
      ${hidden.has('points') || this.#lock.points ? nothing : this.#pointEditor(points)}
      ${hidden.has('data') ? nothing : this.#data(points, spaces, snapshot.state.weights.length)}
    </div>`;
  }

  /**
   * @param {NeuronModel} neuron
   * @param {number} count
   */
  #bar(neuron, count) {
    const { dimensions } = this.#settings;
    return html`<div class="bar">
      ${
        dimensions.length > 1 && !this.#lock.inputs
          ? html`<div class="gates" role="group" aria-label="Number of inputs">${dimensions.map(
              (n) =>
                html`<button type="button" aria-pressed=${n === count ? 'true' : 'false'} @click=${() => this.#showDimensions(n)}>${n === 1 ? '1 input' : `${n} inputs`}</button>`,
            )}</div>`
          : html`<b class="title">${count === 1 ? 'One input' : count === 2 ? 'Two inputs' : 'Three inputs'}</b>`
      }
      ${historyButtons({
        ...this.buttonsFor(neuron),
        reset: { able: neuron.canReset, act: () => this.change((n) => n.reset()) },
      })}
    </div>`;
  }

  /**
   * @param {import('../core/core.js').Core} core
   * @param {import('../models/neuron-state.js').NeuronState} state
   */
  #activation(core, { activation }) {
    if (this.#lock.activation) return nothing;
    return html`<label class="activation">Activation
      <select @change=${(/** @type {Event} */ event) => this.change((n) => n.setActivation(/** @type {HTMLSelectElement} */ (event.target).value))}>
        ${core.activations.map((name) => html`<option value=${name} .selected=${name === activation}>${activationLabel(name)}</option>`)}
      </select></label>`;
  }

  /** @param {import('../views/boundary-plane.js').BoundaryScene} scene */
  #cube(scene) {
    const view = this.#late.use('cube', () => import('../views/boundary-cube.js'));
    return view ? view.boundaryCube({ ...scene, angle: this.#angle }) : html`<div class="waiting"></div>`;
  }

  /** What there is to say and to draw of a finding. */
  #proofView() {
    return this.#late.use('words', () => import('../views/separability-words.js'));
  }

  #orbitButtons() {
    const button = (
      /** @type {string} */ label,
      /** @type {string} */ sign,
      /** @type {number} */ dx,
      /** @type {number} */ dy,
    ) =>
      html`<button type="button" aria-label="Turn the view ${label}" title="Turn the view ${label}" @click=${() => this.#orbit(dx * 12, dy * 12)}>${sign}</button>`;
    return html`<div class="orbit" role="group" aria-label="View">
      ${button('left', '←', -1, 0)}${button('right', '→', 1, 0)}${button('up', '↑', 0, -1)}${button('down', '↓', 0, 1)}
    </div>`;
  }

  /**
   * @param {readonly LabelledPoint[]} points
   * @param {import('../models/separability-question.js').Finding | undefined} finding
   */
  #answer(points, finding) {
    const name = boundaryName(this.#count());
    const { failure, isOpen } = this.#question;
    const { weights, bias } = finding?.proof ?? {};
    const words = finding && this.#proofView();
    const canUse = weights && !this.#lock.has('w') && !this.#lock.has('b');
    return html`<div class="verdict ${finding ? (finding.proof.isSeparable ? 'solved' : 'wrong') : 'open'}">
      <div class="words" role="status">
        ${finding && words ? words.separabilityWords(finding, name).map((line) => html`<p>${line}</p>`) : nothing}
        ${isOpen ? html`<p>Looking…</p>` : failure ? html`<p>${failure}</p>` : nothing}
      </div>
      <div class="buttons">
        <button type="button" class="main" aria-disabled=${finding || isOpen ? 'true' : 'false'}
          @click=${() => finding || isOpen || this.#question.ask(points, this.#count())}>Is there a ${name} at all?</button>
        ${canUse ? html`<button type="button" @click=${() => this.change((n) => n.setSome({ weights: [...weights], bias }))}>Use this ${name}</button>` : nothing}
      </div>
    </div>`;
  }

  /** @param {readonly LabelledPoint[]} points */
  #pointEditor(points) {
    const add = html`<button type="button" aria-disabled=${points.length < MOST_POINTS ? 'false' : 'true'}
      @click=${() => this.#add(Array(this.#count()).fill(middle(this.#settings.range)))}>Add a point</button>`;
    const late = points[this.selected] && this.#late.use('point', () => import('../views/point-editor.js'));
    if (!late) {
      return html`<div class="point-editor">${add}<span class="hint">Click into the picture to add a point; select one to change it.</span></div>`;
    }
    const problem = this.#pointProblem;
    const isNow = problem?.state === this.neuron?.state && problem?.index === this.selected;
    return late.pointEditor({
      index: this.selected,
      point: points[this.selected],
      problem: isNow ? (problem?.text ?? '') : '',
      more: add,
      relabel: (index) => this.#relabel(index),
      remove: (index) => this.#remove(index),
      move: (index, axis, text) => this.#typePoint(index, axis, text),
    });
  }

  /**
   * @param {readonly LabelledPoint[]} points
   * @param {import('../core/half-spaces.js').HalfSpaces} spaces
   * @param {number} dimensions
   */
  #data(points, spaces, dimensions) {
    const late = this.#late.peek('data');
    const open = () => this.#late.use('data', () => import('../views/point-data.js'));
    return html`<details class="data" @toggle=${open}>
      <summary>Points as a table and as CSV</summary>
      ${
        late
          ? late.pointData({
              points,
              spaces,
              dimensions,
              csv: this.#csv,
              problem: this.#csvProblem,
              canChange: !this.#lock.points,
              type: (/** @type {string} */ text) => {
                this.#csv = text;
                this.requestUpdate();
              },
              take: (/** @type {string} */ text) => this.#take(late.pointsFromCsv(text, dimensions), text),
            })
          : nothing
      }
    </details>`;
  }

  firstUpdated() {
    this.#editor.listen();
    new PlaneGestures({
      dragHandle: (name, x, y, gesture) => this.#dragHandle(name, x, y, gesture),
      stepHandle: (name, steps) => this.#stepHandle(name, steps),
      dragPoint: (index, x, y, gesture) =>
        this.#movePoint(index, this.#rounded(inputsAt(this.#place(), x, y)), gesture),
      stepPoint: (index, dx, dy) => this.#stepPoint(index, dx, dy),
      select: (index) => this.#select(index),
      relabel: (index) => this.#relabel(index),
      remove: (index) => this.#remove(index),
      add: (x, y) => this.#add(this.#rounded(inputsAt(this.#place(), x, y))),
      orbit: (dx, dy) => this.#orbit(dx, dy),
      cancel: () => this.change((neuron) => neuron.undo()),
    }).listenOn(this.renderRoot);
    this.renderRoot.addEventListener('focusin', (event) => {
      const point = /** @type {Element} */ (event.target).closest?.('[data-point]');
      if (point) this.#select(Number(point.getAttribute('data-point')));
    });
  }

  /**
   * @param {import('../core/core.js').Core} core
   * @param {import('../models/neuron-state.js').NeuronState} state
   * @param {import('../core/half-spaces.js').HalfSpaces} spaces
   * @param {readonly LabelledPoint[]} points
   * @param {import('../models/separability-question.js').Finding | undefined} finding
   * @param {string[]} words
   * @returns {import('../views/boundary-plane.js').BoundaryScene}
   */
  #scene(core, state, spaces, points, finding, words) {
    const proof = finding && this.#proofView();
    const { lowest, highest } = spaces.shade;
    const isFree = (/** @type {string} */ letter) =>
      state.weights.every((_, i) => !this.#lock.has(`${letter}${i + 1}`));
    return {
      ...this.#place(),
      spaces,
      points,
      curve: curveOf(core, state.activation, Math.max(Math.abs(lowest), Math.abs(highest))),
      selected: this.selected,
      live: {
        slides: !this.#lock.has('b'),
        turns: !this.#lock.has('b') && isFree('w'),
        points: !this.#lock.points && !this.#hide.hidden.has('points'),
      },
      shadeStops:
        state.activation === 'step'
          ? undefined
          : this.#late.use('shade', () => import('../views/shade.js'))?.shadeStops,
      drawProof: proof && ((placeOf) => proof.proofView(finding, placeOf)),
      label: words.join(' '),
      labelOf: (index) => pointWords(index, points[index], spaces),
    };
  }

  /** What a place in the picture depends on. */
  #place() {
    const state = /** @type {NeuronModel} */ (this.neuron).state;
    return { range: /** @type {readonly [number, number]} */ (this.#settings.range), state };
  }

  #count() {
    return this.neuron?.state.weights.length ?? 2;
  }

  /** The model's points, as far as they are of this many inputs. */
  #points() {
    const points = this.neuron?.state.points ?? NO_POINTS;
    const count = this.#count();
    return points.every(({ at }) => at.length === count) ? points : points.filter(({ at }) => at.length === count);
  }

  /**
   * One call into the core.
   * @param {import('../core/core.js').Core} core
   * @param {import('../models/neuron-state.js').NeuronState} state
   * @param {readonly LabelledPoint[]} points
   */
  #spaces(core, state, points) {
    if (this.#latest?.state !== state) {
      const [low, high] = this.#settings.range;
      const scene = { low: state.weights.map(() => low), high: state.weights.map(() => high), points };
      this.#latest = { state, spaces: halfSpaces(core, state, scene) };
    }
    return this.#latest.spaces;
  }

  /**
   * Tells the page when the learner has got all points right.
   * @param {import('../core/half-spaces.js').HalfSpaces} spaces
   * @param {readonly LabelledPoint[]} points
   */
  #notice({ errors }, points) {
    if (!this.neuron?.canUndo || errors > 0 || points.length === 0) return;
    if (this.#reached) return;
    this.#reached = true;
    const detail = { model: this.model ?? '', goal: 'boundary', points: points.length };
    this.dispatchEvent(new CustomEvent('neuron-goal', { bubbles: true, composed: true, detail }));
  }

  /** A round step for what is dragged, small against what is shown. */
  #grain() {
    const [low, high] = this.#settings.range;
    return 10 ** Math.round(Math.log10((high - low) / 60));
  }

  /** @param {number[]} at */
  #rounded(at) {
    const grain = this.#grain();
    const [low, high] = this.#settings.range;
    return at.map((value) => Number((Math.round(Math.min(high, Math.max(low, value)) / grain) * grain).toFixed(6)));
  }

  /**
   * @param {string} name
   * @param {number} x
   * @param {number} y
   * @param {object} gesture
   */
  #dragHandle(name, x, y, gesture) {
    const { core } = this;
    if (!core) return;
    const { weights } = this.#place().state;
    const place = inputsAt(this.#place(), x, y);
    const grain = (this.neuron?.incrementOf('b') ?? 0.1) / 2;
    if (name === 'slide') {
      this.change((neuron) => neuron.set('b', biasThrough(core, weights, place, grain), gesture));
      return;
    }
    if (this.#pivot?.token !== gesture) this.#pivot = { token: gesture, pivot: this.#middleOfLine() };
    const { pivot } = this.#pivot;
    this.change((neuron) => neuron.setSome(turnBoundary(core, weights, { pivot, place, grain }), gesture));
  }

  /** Where the line turns about: the middle of what is seen of it. */
  #middleOfLine() {
    const ends = this.#latest?.spaces.boundary ?? [];
    return [0, 1].map((axis) => ends.reduce((sum, end) => sum + end[axis], 0) / (ends.length || 1));
  }

  /**
   * @param {string} name
   * @param {number} steps
   */
  #stepHandle(name, steps) {
    const { core } = this;
    if (!core) return;
    if (name === 'slide') {
      this.change((neuron) => neuron.nudge('b', steps, this.#keys));
      return;
    }
    const [w1, w2] = this.#place().state.weights;
    // The line runs at right angles to the weights; a place on it, turned.
    const direction = Math.atan2(w1, -w2) + steps * TURN;
    if (this.#pivot?.token !== this.#keys) this.#pivot = { token: this.#keys, pivot: this.#middleOfLine() };
    const { pivot } = this.#pivot;
    const place = [pivot[0] + Math.cos(direction), pivot[1] + Math.sin(direction)];
    this.change((neuron) =>
      neuron.setSome(turnBoundary(core, [w1, w2], { pivot, place, grain: neuron.incrementOf('b') / 10 }), this.#keys),
    );
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  #orbit(dx, dy) {
    this.#angle.yaw += dx * 0.012;
    this.#angle.pitch = Math.min(1.5, Math.max(-1.5, this.#angle.pitch + dy * 0.012));
    this.requestUpdate();
  }

  /** @param {number} index */
  #select(index) {
    if (index === this.selected) return;
    this.selected = index;
    this.#keys = {};
  }

  /**
   * @param {(points: LabelledPoint[]) => LabelledPoint[]} edit
   * @param {unknown} [gesture]
   */
  #edit(edit, gesture) {
    if (this.#lock.points) return;
    this.#csv = undefined;
    this.#csvProblem = '';
    this.change((neuron) => neuron.setSome({ points: edit([...this.#points()]) }, gesture));
  }

  /** @param {number[]} at */
  #add(at) {
    const points = this.#points();
    if (points.length >= MOST_POINTS || this.#hide.hidden.has('points')) return;
    // Of the class that the last one had, so that several of one class are a click each.
    const label = points[this.selected]?.label ?? points.at(-1)?.label ?? 1;
    this.#edit((all) => [...all, { at, label }]);
    this.selected = points.length;
  }

  /**
   * @param {number} index
   * @param {number[]} at
   * @param {unknown} [gesture]
   */
  #movePoint(index, at, gesture) {
    this.#edit((all) => all.map((point, i) => (i === index ? { ...point, at } : point)), gesture);
  }

  /**
   * @param {number} index
   * @param {number} dx
   * @param {number} dy
   */
  #stepPoint(index, dx, dy) {
    const point = this.#points()[index];
    if (!point) return;
    const grain = this.#grain();
    // One input has one axis; in the cube, arrows move along the first and the last.
    const steps = point.at.length === 1 ? [dx + dy] : point.at.length === 2 ? [dx, dy] : [dx, 0, dy];
    this.#movePoint(index, this.#rounded(point.at.map((value, i) => value + steps[i] * grain)), this.#keys);
  }

  /** @param {number} index */
  #relabel(index) {
    this.#edit((all) => all.map((point, i) => (i === index ? { ...point, label: 1 - point.label } : point)));
  }

  /** @param {number} index */
  #remove(index) {
    this.#edit((all) => all.filter((_, i) => i !== index));
    this.selected = -1;
  }

  /**
   * @param {number} index
   * @param {number} axis
   * @param {string} text
   */
  #typePoint(index, axis, text) {
    const parsed = parseNumber(text);
    if ('problem' in parsed) {
      this.#pointProblem = { state: this.#place().state, index, text: parsed.problem };
      this.requestUpdate();
      return;
    }
    const { at } = this.#points()[index];
    this.#movePoint(
      index,
      at.map((value, i) => (i === axis ? parsed.value : value)),
    );
  }

  /**
   * @param {{ points: LabelledPoint[] } | { problem: string }} parsed
   * @param {string} text
   */
  #take(parsed, text) {
    if ('problem' in parsed) {
      this.#csv = text;
      this.#csvProblem = `${parsed.problem} The points are as they were.`;
      this.requestUpdate();
      return;
    }
    this.#edit(() => parsed.points);
    this.selected = -1;
  }

  /** @param {number} count of inputs */
  #showDimensions(count) {
    const { neuron } = this;
    if (!neuron || count === this.#count()) return;
    this.#left.set(this.#count(), neuron.state);
    const { activation } = neuron.state;
    const next = this.#left.get(count) ?? exampleOf(count, activation);
    this.change((n) => n.setAll({ ...next, activation }));
    this.selected = -1;
    this.#csv = undefined;
  }

  /** Reads the attributes into the model. */
  #define() {
    const { neuron, core } = this;
    if (!neuron || !core) return;
    this.#read = true;
    this.#latest = undefined;
    this.#settings = boundaryFromAttributes(this, core.activations);
    const { state, given, problems } = this.#settings;
    const { points, ...numbers } = state;
    // Numbers that nobody wrote give way to those of another element.
    if (!given && this.model) {
      neuron.suppose(numbers);
    } else if (!neuron.define(numbers)) {
      problems.push(
        `Another element has already set the neuron “${shorten(this.model ?? '')}” up with other numbers; those are shown here too.`,
      );
    }
    if (points?.every(({ at }) => at.length === neuron.state.weights.length)) neuron.supposePoints(points);
    for (const problem of problems) if (!this.#problems.includes(problem)) this.fireError('bad-attribute', problem);
    this.#problems = problems;
  }
}

/** @param {readonly number[]} range */
function middle([low, high]) {
  return Number(((low + high) / 2).toPrecision(6));
}
