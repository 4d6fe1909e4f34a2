import { checkGate } from '../../core/gate.js';
import { many } from '../../kit/words/say.js';
import { gateLabel } from './drawing/gate-words.js';
import { inputsOf } from './state/gate-attributes.js';

/** @typedef {import('../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */

/** Holds the neuron against the chosen gate, once for each state. */
export class GateChecks {
  #host;
  #choice;
  /** @type {{ state: object, gate: string, check: GateCheck } | undefined} */
  #latest;

  /**
   * @param {import('./neuron-gate.js').NeuronGate} host
   * @param {import('./gate-choice.js').GateChoice} choice
   */
  constructor(host, choice) {
    this.#host = host;
    this.#choice = choice;
  }

  /** The current gate, its check and the neuron's state; undefined before there are any, or if they don't fit. */
  get now() {
    const snapshot = this.#host.takeSnapshot();
    const check = snapshot && this.of(snapshot);
    return check && { gate: this.#choice.chosen, check, state: snapshot.state };
  }

  /**
   * @param {NeuronSnapshot} snapshot
   * @returns {GateCheck | undefined} undefined if the neuron and the gate have different numbers of inputs
   */
  of({ state }) {
    const { core } = this.#host;
    const gate = this.#choice.chosen;
    if (!core || state.inputs.length !== inputsOf(gate)) return undefined;
    if (this.#latest?.state !== state || this.#latest.gate !== gate) {
      this.#latest = { state, gate, check: checkGate(core, gate, state) };
    }
    return this.#latest.check;
  }

  /** What the learner is told instead of a check. @param {NeuronSnapshot} snapshot */
  misfit({ state }) {
    const gate = this.#choice.chosen;
    return many(
      inputsOf(gate),
      '{1} has {0} input, and the neuron “{2}” has {3}. Give this gate another model name, or none.',
      '{1} has {0} inputs, and the neuron “{2}” has {3}. Give this gate another model name, or none.',
      gateLabel(gate),
      this.#host.model ?? '',
      state.inputs.length,
    );
  }

  forget() {
    this.#latest = undefined;
  }
}
