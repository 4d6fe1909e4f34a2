import { MapPainter } from '../views/map-painter.js';
import { SIZE } from '../views/plane.js';
import { PLANE_BOX } from '../views/training-plane.js';

/** Cells of a map's side. */
const CELLS = 40;

/** The maps of a trainer's neurons, and of its output on the plane, on the canvases behind the two pictures. */
export class TrainingMaps {
  #host;
  #graph = new MapPainter();
  #plane = new MapPainter();

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * @param {import('../models/training.js').Training} training
   * @param {import('../views/network-layout.js').NetworkLayout} layout
   */
  paint(training, { width, height, columns }) {
    const [graph, plane] = ['.graph', '.space'].map((name) => this.#host.renderRoot.querySelector(`${name} canvas`));
    const maps = training.maps(CELLS, isDark(this.#host));
    if (!maps) return;
    const boxes = columns
      .slice(1)
      .flatMap((nodes) =>
        nodes.map(({ x, y, size }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size })),
      );
    if (graph instanceof HTMLCanvasElement) this.#graph.paint(graph, { width, height }, boxes, maps);
    if (plane instanceof HTMLCanvasElement) {
      this.#plane.paint(plane, { width: SIZE, height: SIZE }, [PLANE_BOX], maps.slice(-1));
    }
  }
}

/**
 * Whether an element's paper, which follows the page, is dark.
 * @param {Element} element
 */
function isDark(element) {
  const [red = 255, green = 255, blue = 255] =
    getComputedStyle(element)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return red + green + blue < 3 * 128;
}
