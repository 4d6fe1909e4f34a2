import { html, nothing } from 'lit';
import { WidthWatcher } from '../controls/width-watcher.js';
import { arrowHeads, partsDiagram } from './drawing/parts-diagram.js';
import { layoutParts } from './drawing/parts-layout.js';

/** The diagram of a neuron's five parts in an element, laid out for the width that it has there. */
export class NeuronPicture {
  #host;
  #editor;
  #width;
  /** The layout as it was drawn last. */
  #layout = layoutParts(0, 1);

  /**
   * @param {import('../element/neuron-element.js').NeuronElement} host
   * @param {import('./number-editor.js').NumberEditor} editor of the host's numbers
   */
  constructor(host, editor) {
    this.#host = host;
    this.#editor = editor;
    this.#width = new WidthWatcher(host);
  }

  /** Width of the picture's place, in units. */
  get room() {
    return this.#width.units;
  }

  /**
   * @param {object} options
   * @param {import('./state/neuron-model.js').NeuronModel} options.neuron
   * @param {import('./state/neuron-model.js').NeuronSnapshot} options.snapshot
   * @param {number} options.step how much has been computed: 0 nothing, 1 products, 2 sum, 3 output
   * @param {import('./state/curves.js').Curve} options.curve the activation's
   * @param {string} options.label for a screen reader
   * @param {unknown} [options.message] what a learner is told below the diagram
   */
  view({ neuron, snapshot, step, curve, label, message = nothing }) {
    const layout = layoutParts(this.room, snapshot.state.inputs.length);
    this.#layout = layout;
    return html`<div class="picture">
      <svg
        class="diagram"
        translate="no"
        data-pointed=${neuron.highlighted}
        viewBox="0 0 ${layout.width} ${layout.height}"
        role="group"
        aria-label=${label}
      >
        ${arrowHeads}
        ${partsDiagram({
          layout,
          snapshot,
          step,
          selected: this.#editor.changeable(neuron),
          curve,
          shownRangeOf: (name) => neuron.shownRangeOf(name),
          digit: this.#width.digit,
          isFixed: this.#editor.isFixed,
        })}
      </svg>
      ${this.#editor.field()}
      ${message}
    </div>`;
  }

  /** To be called after each update of the host. */
  fit() {
    const root = this.#host.renderRoot;
    this.#width.watch(root.querySelector('.picture') ?? this.#host);
    const svg = root.querySelector('svg.diagram');
    // Set lengths through the style object: a strict content security policy refuses style attributes.
    if (svg instanceof SVGElement) svg.style.width = `calc(${this.#layout.width / 16} * var(--q-rem))`;
    this.#editor.setLayout(this.#layout, this.room);
  }
}
