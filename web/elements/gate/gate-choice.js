import { html } from 'lit';
import { freeze } from '../../kit/neuron/state/neuron-state.js';
import { say } from '../../kit/words/say.js';
import { gateLabel } from './drawing/gate-words.js';
import { firstNeuron } from './state/gate-attributes.js';

/** The gates that a learner chooses among. What was left at one is there again on return. */
export class GateChoice {
  #host;
  #assignment;
  /** @type {readonly string[]} */
  #gates = ['and'];
  /** @type {Map<string, { weights: number[], bias: number }>} */
  #starts = new Map();
  /** @type {Map<string, import('../../kit/neuron/state/neuron-state.js').NeuronState>} the neuron that the learner left at each gate */
  #left = new Map();

  /**
   * @param {import('./neuron-gate.js').NeuronGate} host
   * @param {import('./gate-assignment.js').GateAssignment} assignment begins anew with another gate
   */
  constructor(host, assignment) {
    this.#host = host;
    this.#assignment = assignment;
    /** Name of the chosen gate. */
    this.chosen = 'and';
  }

  /**
   * @param {readonly string[]} gates of which the first is chosen
   * @param {Map<string, { weights: number[], bias: number }>} [starts] a variant's numbers to begin with
   */
  offer(gates, starts = new Map()) {
    this.#gates = gates;
    this.#starts = starts;
    this.chosen = gates[0];
  }

  /** The neuron that a gate begins with. @param {string} gate */
  firstOf(gate) {
    return freeze({ ...firstNeuron(gate, this.#host.challenge), ...this.#starts.get(gate) });
  }

  /** Whether another gate than the first one was chosen. */
  get isOther() {
    return this.chosen !== this.#gates[0];
  }

  /** Back to the first gate, as it was at first. */
  startOver() {
    this.switchTo(this.#gates[0]);
    this.#left.clear();
  }

  /** A button for each gate; the name of a single one. */
  view() {
    if (this.#gates.length === 1) return html`<b class="title">${gateLabel(this.chosen)}</b>`;
    return html`<div class="gates" role="group" aria-label=${say`Gate`}>${this.#gates.map(
      (gate) => html`<button type="button" aria-pressed=${gate === this.chosen ? 'true' : 'false'}
        @click=${() => this.switchTo(gate)}>${gateLabel(gate)}</button>`,
    )}</div>`;
  }

  /** @param {string} gate nothing happens if it isn't offered */
  switchTo(gate) {
    const { neuron } = this.#host;
    if (!neuron || gate === this.chosen || !this.#gates.includes(gate)) return;
    this.#left.set(this.chosen, neuron.state);
    this.chosen = gate;
    this.#assignment.begin();
    this.#host.change((n) => {
      n.redefine(this.firstOf(gate));
      const left = this.#left.get(gate);
      if (left) n.setAll(left);
    });
    this.#host.requestUpdate();
  }
}
