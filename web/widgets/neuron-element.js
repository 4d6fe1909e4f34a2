import { LitElement } from 'lit';
import { loadCore } from '../core/load-core.js';
import { acquireNeuron } from '../models/registry.js';

/** @typedef {import('../core/core.js').Core} Core */
/** @typedef {import('../models/neuron-model.js').NeuronModel} NeuronModel */

/**
 * What all elements that show a neuron share: the model by name, the core, and what happens when either fails.
 * Until both are there, and for good where the core can't run, the element shows what stands between its tags.
 *
 * @fires neuron-change the neuron's numbers changed; detail: { model, inputs, weights, bias, activation, output }
 * @fires neuron-error something can't be shown; detail: { code, message }
 */
export class NeuronElement extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** Elements with the same model name show the same neuron; without a name, one of its own. */
    model: { type: String },
    failure: { state: true },
  };

  constructor() {
    super();
    this.model = '';
    /** @type {string | undefined} why nothing can be shown */
    this.failure = undefined;
    /** @type {Core | undefined} */
    this.core = undefined;
    /** @type {NeuronModel | undefined} */
    this.neuron = undefined;
    this.#release = () => {};
  }

  /** @type {() => void} */
  #release;

  connectedCallback() {
    super.connectedCallback();
    if (!this.neuron) this.#acquire();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // An element that is only moved comes back within the same task, and keeps its model.
    queueMicrotask(() => {
      if (!this.isConnected) this.#letGo();
    });
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('model') && changed.get('model') !== undefined && this.neuron) {
      this.#letGo();
      if (this.isConnected) this.#acquire();
    }
  }

  /** For subclasses: the model has its core. */
  coreReady() {}

  /** For subclasses: the model changed. */
  neuronChanged() {
    this.requestUpdate();
  }

  /**
   * The model's numbers, or undefined with `failure` set.
   * @returns {import('../models/neuron-model.js').NeuronSnapshot | undefined}
   */
  takeSnapshot() {
    if (!this.neuron?.defined) return undefined;
    try {
      return this.neuron.snapshot;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /**
   * @param {string} code
   * @param {string} message
   */
  fireError(code, message) {
    this.dispatchEvent(new CustomEvent('neuron-error', { bubbles: true, composed: true, detail: { code, message } }));
  }

  /**
   * Changes the neuron on the learner's behalf, and says so to the page.
   * @param {(neuron: NeuronModel) => void} act
   */
  change(act) {
    if (!this.neuron) return;
    const before = this.neuron.state;
    act(this.neuron);
    if (this.neuron.state === before) return;
    const snapshot = this.takeSnapshot();
    if (!snapshot) return;
    const { inputs, weights, bias, activation } = snapshot.state;
    const { output } = snapshot.trace;
    this.dispatchEvent(
      new CustomEvent('neuron-change', {
        bubbles: true,
        composed: true,
        detail: {
          model: this.model,
          inputs: [...inputs],
          weights: [...weights],
          bias,
          activation,
          output,
        },
      }),
    );
  }

  /**
   * Ctrl or Cmd with Z undoes, with Shift or with Y it redoes.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether it was such a key
   */
  undoKey(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return false;
    event.preventDefault();
    const redo = key === 'y' || event.shiftKey;
    this.change((neuron) => (redo ? neuron.redo() : neuron.undo()));
    return true;
  }

  #acquire() {
    const { model, release } = acquireNeuron(this.model ?? '');
    const onChange = () => this.neuronChanged();
    model.addEventListener('change', onChange);
    this.neuron = model;
    this.#release = () => {
      model.removeEventListener('change', onChange);
      release();
    };
    loadCore().then(
      (core) => {
        if (this.neuron !== model) return;
        this.core = core;
        this.failure = undefined;
        this.coreReady();
        model.useCore(core);
        this.requestUpdate();
      },
      (error) => this.#fail(error),
    );
  }

  #letGo() {
    this.#release();
    this.#release = () => {};
    this.neuron = undefined;
  }

  /** @param {unknown} error */
  #fail(error) {
    const message = error instanceof Error ? error.message : String(error);
    // Starting again is no failure: the model fires `change` when its core is back.
    const code = /** @type {{ code?: string }} */ (error).code ?? 'unknown';
    if (code === 'core-restarting' || code === 'core-trapped') return;
    if (this.failure === message) return;
    this.failure = message;
    this.fireError(code, message);
  }
}
