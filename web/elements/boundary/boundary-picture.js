import { html } from 'lit';
import { halfSpaces } from '../../core/half-spaces.js';
import { PlaneGestures } from '../../kit/controls/plane-gestures.js';
import { curveOf } from '../../kit/neuron/state/curves.js';
import { BoundaryLine } from '../../kit/plane/boundary-line.js';
import { boundaryPlane, inputsAt } from '../../kit/plane/drawing/boundary-plane.js';
import { pointWords } from '../../kit/plane/drawing/boundary-words.js';

/** @typedef {import('../../core/core.js').Core} Core */
/** @typedef {import('../../kit/plane/drawing/boundary-plane.js').BoundaryScene} BoundaryScene */

/**
 * The picture of a boundary: a plane for one or two inputs, a cube for three. The learner drags the line and the points
 * in it, and turns the cube.
 */
export class BoundaryPicture {
  #host;
  #views;
  #points;
  #line;
  /** The angle from which the cube is seen, in radians. */
  #angle = { yaw: 0.5, pitch: 0.35 };
  /** The range of each axis as it was drawn last. @type {BoundaryScene['range']} */
  #range = [0, 0];
  /** @type {{ state: object, spaces: import('../../core/half-spaces.js').HalfSpaces } | undefined} */
  #latest;

  /**
   * @param {import('../../kit/element/neuron-element.js').NeuronElement} host
   * @param {import('../../kit/controls/lazy-views.js').LazyViews} views
   * @param {import('../../kit/plane/point-set.js').PointSet} points
   */
  constructor(host, views, points) {
    this.#host = host;
    this.#views = views;
    this.#points = points;
    this.#line = new BoundaryLine(host, () => this.#latest?.spaces.boundary ?? []);
  }

  /** To be called once the host has a render root. */
  listen() {
    const host = this.#host;
    const points = this.#points;
    const inputsUnder = (/** @type {number} */ x, /** @type {number} */ y) => {
      const { state } = /** @type {import('../../kit/neuron/state/neuron-model.js').NeuronModel} */ (host.neuron);
      return inputsAt({ range: this.#range, state }, x, y);
    };
    const select = (/** @type {number} */ index) => {
      if (index !== points.selected) this.#line.endKeys();
      points.select(index);
    };
    new PlaneGestures({
      dragHandle: (name, x, y, gesture) => this.#line.drag(name, inputsUnder(x, y), gesture),
      stepHandle: (name, steps) => this.#line.step(name, steps),
      dragPoint: (index, x, y, gesture) => points.drag(index, inputsUnder(x, y), gesture),
      stepPoint: (index, dx, dy) => points.step(index, dx, dy),
      select,
      relabel: (index) => points.relabel(index),
      remove: (index) => points.remove(index),
      add: (x, y) => points.add(inputsUnder(x, y)),
      orbit: (dx, dy) => this.#orbit(dx, dy),
      cancel: () => host.change((neuron) => neuron.undo()),
    }).listenOn(host.renderRoot);
    host.renderRoot.addEventListener('focusin', (event) => {
      const point = /** @type {Element} */ (event.target).closest?.('[data-point]');
      if (point) select(Number(point.getAttribute('data-point')));
    });
  }

  /**
   * How the boundary divides what is shown; computed in one call into the core, once for each state and range.
   * @param {Core} core
   * @param {Pick<BoundaryScene, 'state' | 'range' | 'points'>} shown
   */
  spaces(core, { state, range, points }) {
    if (this.#latest?.state !== state || this.#range !== range) {
      const [low, high] = range;
      const scene = { low: state.weights.map(() => low), high: state.weights.map(() => high), points };
      this.#latest = { state, spaces: halfSpaces(core, state, scene) };
      this.#range = range;
    }
    return this.#latest.spaces;
  }

  /**
   * @param {Core} core
   * @param {Pick<BoundaryScene, 'state' | 'range' | 'points' | 'spaces' | 'live' | 'drawProof' | 'label'>} shown
   */
  view(core, shown) {
    const { state, points, spaces } = shown;
    const { lowest, highest } = spaces.shade;
    const scene = {
      ...shown,
      curve: curveOf(core, state.activation, Math.max(Math.abs(lowest), Math.abs(highest))),
      selected: this.#points.selected,
      shadeStops:
        state.activation === 'step'
          ? undefined
          : this.#views.use('shade', () => import('../../kit/plane/drawing/shade.js'))?.shadeStops,
      labelOf: (/** @type {number} */ index) => pointWords(index, points[index], spaces),
    };
    return state.weights.length === 3 ? this.#cube(scene) : boundaryPlane(scene);
  }

  /** A sentence about more inputs than can be drawn; '' until the cube is loaded. */
  get moreDimensions() {
    return this.#views.peek('cube')?.moreDimensions() ?? '';
  }

  /** @param {BoundaryScene} scene */
  #cube(scene) {
    const view = this.#views.use('cube', () => import('./drawing/boundary-cube.js'));
    return view
      ? view.boundaryCube({ ...scene, angle: this.#angle }, (dx, dy) => this.#orbit(dx, dy))
      : html`<div class="waiting"></div>`;
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  #orbit(dx, dy) {
    this.#angle.yaw += dx * 0.012;
    this.#angle.pitch = Math.min(1.5, Math.max(-1.5, this.#angle.pitch + dy * 0.012));
    this.#host.requestUpdate();
  }
}
