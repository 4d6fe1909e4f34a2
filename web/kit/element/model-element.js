import { html, nothing } from 'lit';
import { isRestarting } from '../../core/core-error.js';
import { loadCore } from '../../core/load-core.js';
import { OnScreen } from '../controls/on-screen.js';
import { acquireNeuron } from '../neuron/state/registry.js';
import { messageOf } from '../words/message-of.js';
import { say } from '../words/say.js';
import { LessonElement } from './lesson-element.js';

/** @typedef {import('../../core/core.js').Core} Core */
/** @typedef {import('../neuron/state/neuron-model.js').NeuronModel} NeuronModel */
/** @typedef {import('../neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/**
 * An element with the model of a neuron: finds the model by its name, loads the core, and handles failures of either.
 * Until both are available, and for good if the core can't run, the element shows its fallback content.
 */
export class ModelElement extends LessonElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    /** Elements with the same model name show the same neuron; an element without a name has its own. */
    model: { type: 'maybe-empty' },
    failure: { state: true },
  };

  constructor() {
    super();
    /** @type {string | null} */
    this.model = '';
    /** @type {{ code: string, message: string } | undefined} why nothing can be shown */
    this.failure = undefined;
    /** @type {NeuronModel | undefined} */
    this.neuron = undefined;
  }

  #onScreen = new OnScreen(this);
  /** The name that the model was acquired by. */
  #name = '';
  /** @type {() => void} */
  #release = () => {};

  /** @returns {Core | undefined} */
  get core() {
    return this.neuron?.core;
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.neuron) this.acquire();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // An element that is only moved comes back within the same task, and keeps its model.
    queueMicrotask(() => {
      if (!this.isConnected) this.letGo();
    });
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has('model') && this.neuron && this.#name !== (this.model ?? '')) {
      this.letGo();
      if (this.isConnected) this.acquire();
    }
  }

  /** For subclasses: the model changed. */
  neuronChanged() {
    this.#onScreen.update();
  }

  /** For subclasses: this element has another model, or none, from now on. */
  neuronReleased() {}

  /**
   * The model's numbers; undefined if they aren't available yet or there is a `failure`.
   * @returns {NeuronSnapshot | undefined}
   */
  takeSnapshot() {
    if (!this.neuron?.defined) return undefined;
    try {
      const snapshot = this.neuron.snapshot;
      if (snapshot && this.failure) this.failure = undefined;
      return snapshot;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** What is shown without a snapshot: the fallback content and, after a failure, the reason and what can be done. */
  insteadOfSnapshot() {
    if (!this.failure) return this.whileLoading();
    const { code, message } = this.failure;
    const isMissing = !this.core;
    const again = isMissing ? () => this.#load() : () => this.recover();
    return html`<slot></slot>
      <div class="notice" role="status">
        <span>${message}</span>
        ${code === 'core-lost' ? nothing : html`<button type="button" @click=${again}>${isMissing ? say`Try again` : say`Reset`}</button>`}
      </div>`;
  }

  /** @protected */
  acquire() {
    this.#name = this.model ?? '';
    const { model, release } = acquireNeuron(this.#name);
    const onChange = () => this.neuronChanged();
    model.addEventListener('change', onChange);
    this.neuron = model;
    this.#release = () => {
      model.removeEventListener('change', onChange);
      release();
    };
    if (!model.core) this.#load();
  }

  #load() {
    const { neuron } = this;
    this.failure = undefined;
    this.patiently(loadCore({ training: false })).then(
      (core) => neuron?.useCore(core),
      (error) => {
        if (this.neuron === neuron) this.#fail(error);
      },
    );
  }

  letGo() {
    super.letGo();
    this.#release();
    this.#release = () => {};
    this.neuron = undefined;
    this.failure = undefined;
    this.neuronReleased();
  }

  /** @param {unknown} error */
  #fail(error) {
    // A restart isn't a failure: the model fires `change` when its core is back.
    if (isRestarting(error)) return;
    const code = /** @type {{ code?: string }} */ (error).code ?? 'unknown';
    const message = messageOf(error);
    if (this.failure?.message === message) return;
    this.failure = { code, message };
    this.fireError(code, message);
  }
}
