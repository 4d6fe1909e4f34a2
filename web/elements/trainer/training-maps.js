import { isDark, MapPainter, paintWhole } from '../../kit/training/drawing/map-painter.js';
import { layersOf } from '../../kit/training/state/training-settings.js';
import { edgeColours, paintBiases, paintEdges } from './drawing/edge-painter.js';

/** Cells per side of a map, at rest and during a run, when the next map comes soon. */
const CELLS = 40;
const CELLS_IN_A_RUN = 24;
/** The most cells of all maps together during a run; it limits networks of many neurons. */
const ALL_IN_A_RUN = 5000;

/** Paints the maps of a trainer's neurons, and of its output on the plane, on the canvases behind the two pictures. */
export class TrainingMaps {
  #host;
  #graph = new MapPainter();

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
  }

  /**
   * @param {import('../../kit/training/state/training.js').Training} training
   * @param {import('./drawing/network-layout.js').NetworkLayout} layout
   */
  paint(training, layout) {
    const { width, height, columns } = layout;
    const [graph, plane] = ['.graph', '.space'].map((name) => this.#host.renderRoot.querySelector(`${name} canvas`));
    const neurons = columns.slice(1).reduce((sum, nodes) => sum + nodes.length, 0);
    const inRun = Math.min(CELLS_IN_A_RUN, Math.round(Math.sqrt(ALL_IN_A_RUN / neurons)));
    const maps = training.maps(training.isRunning ? inRun : CELLS, isDark(this.#host));
    if (!maps) return;
    const boxes = columns
      .slice(1)
      .flatMap((nodes) =>
        nodes.map(({ x, y, size }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size })),
      );
    if (graph instanceof HTMLCanvasElement)
      this.#graph.paint(
        graph,
        { width, height },
        boxes,
        maps,
        training.isRunning ? this.#edges(graph, training, layout) : {},
      );
    if (plane instanceof HTMLCanvasElement) paintWhole(plane, maps[maps.length - 1]);
  }

  /**
   * Functions that draw the edges and biases, for a run, in which they are on the canvas too.
   * @param {HTMLCanvasElement} canvas behind the graph
   * @param {import('../../kit/training/state/training.js').Training} training
   * @param {import('./drawing/network-layout.js').NetworkLayout} layout
   */
  #edges(canvas, training, layout) {
    const svg = canvas.nextElementSibling;
    if (!svg) return {};
    const colours = edgeColours(svg);
    const network = { layout, layers: layersOf(training.settings), parameters: training.parametersNow() };
    return {
      below: (/** @type {CanvasRenderingContext2D} */ context) => paintEdges(context, network, colours),
      above: (/** @type {CanvasRenderingContext2D} */ context) => paintBiases(context, network, colours),
    };
  }
}
