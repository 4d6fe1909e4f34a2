import { html } from 'lit';
import { WidthWatcher } from '../../kit/controls/width-watcher.js';
import { trainingPlane } from '../../kit/training/drawing/training-plane.js';
import { networkWords } from '../../kit/training/drawing/training-words.js';
import { layersOf, rangeOf } from '../../kit/training/state/training-settings.js';
import { say } from '../../kit/words/say.js';
import { networkGraph } from './drawing/network-graph.js';
import { layoutNetwork } from './drawing/network-layout.js';
import { parameterRow } from './drawing/parameter-row.js';
import { edgeDrag } from './edge-gestures.js';
import { TrainingMaps } from './training-maps.js';

/** @typedef {import('../../kit/training/state/training.js').Training} Training */

/**
 * A trainer's network in two pictures: its graph, and its output on the plane of the samples. A canvas for the maps lies
 * behind each. Below them is the row with the selected weight or bias.
 */
export class TrainerNetwork {
  #host;
  #panels;
  #width;
  #maps;
  /** @type {Training | undefined} */
  #training;
  #edges = edgeDrag({
    select: (index) => (this.#host.selected = index),
    value: (index) => /** @type {Training} */ (this.#training).now.parameters[index],
    set: (index, value, gesture) => this.#training?.setParameters(new Map([[index, value]]), gesture),
    cancel: () => this.#training?.undo(),
  });

  /**
   * @param {import('./neuron-trainer.js').NeuronTrainer} host
   * @param {import('./trainer-panels.js').TrainerPanels} panels
   */
  constructor(host, panels) {
    this.#host = host;
    this.#panels = panels;
    this.#width = new WidthWatcher(host);
    this.#maps = new TrainingMaps(host);
  }

  /** To be called once the host has a render root. */
  listen() {
    this.#edges.listenOn(this.#host.renderRoot);
  }

  /** To be called after each update of the host. */
  watch() {
    this.#width.watch(this.#host.renderRoot.querySelector('.graph, .space') ?? this.#host);
  }

  /** @param {Training} training */
  graph(training) {
    this.#training = training;
    const layers = layersOf(training.settings);
    return html`<div class="stage graph"><canvas aria-hidden="true"></canvas>${networkGraph({
      layout: this.#layoutOf(training),
      layers,
      parameters: training.now.parameters,
      selected: this.#host.selected,
      label: networkWords(layers),
      isRunning: training.isRunning,
    })}</div>`;
  }

  /**
   * @param {Training} training
   * @param {number} sample whose numbers are shown
   * @param {string} words about the run
   */
  plane(training, sample, words) {
    const { settings, data } = training;
    return html`<div class="stage space"><canvas aria-hidden="true"></canvas>${trainingPlane({
      range: rangeOf(settings),
      data,
      outputs: training.now.outputs,
      chosen: sample,
      choose: (chosen) => (this.#host.sample = chosen),
      selected: settings.data === 'points' ? (this.#panels.selectedPoint ?? -1) : undefined,
      label: say`${data.sampleCount} samples on the plane of the inputs. ${words}`,
    })}</div>`;
  }

  /**
   * The row with the selected weight or bias.
   * @param {Training} training
   */
  parameter(training) {
    const host = this.#host;
    const value = training.now.parameters[host.selected];
    return parameterRow({
      layers: layersOf(training.settings),
      selected: host.selected,
      value,
      text: training.texts([value])[0],
      select: (index) => (host.selected = index),
      set: (next) =>
        training.setParameters(new Map([[host.selected, Number(next.toFixed(4))]]), say`parameter ${host.selected}`),
    });
  }

  /** Paints the maps on the canvases. @param {Training} training */
  paint(training) {
    this.#maps.paint(training, this.#layoutOf(training));
  }

  /** @param {Training} training */
  #layoutOf(training) {
    return layoutNetwork(layersOf(training.settings), this.#width.units);
  }
}
