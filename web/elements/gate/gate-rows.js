import { html } from 'lit';
import { GATE_PLANE } from '../../core/gate.js';
import { gatePlane } from './drawing/gate-plane.js';
import { gateLabel } from './drawing/gate-words.js';
import { truthTable } from './drawing/truth-table.js';

/** @typedef {import('../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../kit/neuron/state/neuron-state.js').NeuronState} NeuronState */

/** The rows of a gate, in the plane and in the truth table. The learner chooses the one whose inputs the neuron has. */
export class GateRows {
  #host;
  #assignment;
  /** The gesture of going from row to row: it is undone as one step. */
  #gesture = {};

  /**
   * @param {import('./neuron-gate.js').NeuronGate} host
   * @param {import('./gate-assignment.js').GateAssignment} assignment
   */
  constructor(host, assignment) {
    this.#host = host;
    this.#assignment = assignment;
  }

  /**
   * @param {string} gate
   * @param {GateCheck} check
   * @param {NeuronState} state
   */
  plane(gate, check, state) {
    const drawing = this.#assignment.drawing(gate, check);
    if (drawing) return html`<div class="space">${drawing}</div>`;
    const view = gatePlane({
      check,
      gate,
      range: GATE_PLANE,
      weights: state.weights,
      chosen: rowOf(state.inputs, check),
      isMarked: this.#assignment.isMarked(state),
      isHidden: this.#assignment.isOpen,
      guess: this.#assignment.guessedBoundary,
      choose: (row) => this.#choose(check.rows[row].inputs),
    });
    return html`<div class="space">${view}</div>`;
  }

  /**
   * @param {string} gate
   * @param {GateCheck} check
   * @param {NeuronState} state
   * @param {boolean} hasHints whether the table says which condition each row puts on the weights
   */
  table(gate, check, state, hasHints) {
    return html`<div class="table">${truthTable({
      rows: check.rows,
      gate: gateLabel(gate),
      chosen: rowOf(state.inputs, check),
      choose: (row) => this.#choose(check.rows[row].inputs),
      isMarked: this.#assignment.isMarked(state),
      isOpen: this.#assignment.isOpen,
      hasConditions: hasHints && !this.#assignment.isOpen,
      prediction: this.#assignment.prediction,
    })}</div>`;
  }

  /** @param {readonly number[]} inputs */
  #choose(inputs) {
    this.#host.change((neuron) => neuron.setInputs(inputs, this.#gesture));
  }
}

/**
 * @param {readonly number[]} inputs
 * @param {GateCheck} check
 * @returns {number} the row with these inputs, or −1
 */
function rowOf(inputs, { rows }) {
  return rows.findIndex((row) => row.inputs.every((input, i) => input === inputs[i]));
}
