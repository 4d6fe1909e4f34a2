import { html, nothing } from 'lit';
import { LazyViews } from '../../kit/controls/lazy-views.js';
import { say } from '../../kit/words/say.js';
import { gateLabel } from './drawing/gate-words.js';
import { verdict } from './drawing/verdict.js';
import { firstNeuron, inputsOf } from './state/gate-attributes.js';
import { GateTask } from './state/gate-task.js';

/** @typedef {import('../../core/gate.js').GateCheck} GateCheck */
/** @typedef {import('../../kit/neuron/state/neuron-model.js').NeuronSnapshot} NeuronSnapshot */
/** @typedef {import('../../kit/neuron/state/neuron-state.js').NeuronState} NeuronState */

/**
 * What a learner is asked to do with a gate: find its numbers, or predict its outputs or its line before they are
 * shown. Provides the texts and the views for that.
 */
export class GateAssignment {
  #host;
  #look;
  #task = new GateTask();
  #views;
  /** @type {'' | 'outputs' | 'line'} what the learner predicts first; '' for nothing */
  #first = '';
  /** The line that a learner draws first. @type {import('./line-guess.js').LineGuess | undefined} */
  #line;
  /** That of an earlier visit, until the plane to draw it in is loaded. @type {any} */
  #keptLine;
  /** Undefined until the learner opens them. @type {import('./gate-solutions.js').GateSolutions | undefined} */
  #solutions;

  /**
   * @param {import('./neuron-gate.js').NeuronGate} host
   * @param {() => { gate: string, check: GateCheck, state: NeuronState } | undefined} look at the gate and neuron now
   */
  constructor(host, look) {
    this.#host = host;
    this.#look = look;
    this.#views = new LazyViews(host);
  }

  /** @param {'' | 'outputs' | 'line'} [first] what the learner predicts first, if that has changed */
  begin(first = this.#first) {
    this.#first = first;
    this.#task.startOver();
    this.#host.requestUpdate();
  }

  /** Whether everything computed is still hidden. */
  get isOpen() {
    return this.#first !== '' && !this.#task.isRevealed;
  }

  /** Whether there is something for a reset to clear. */
  get isBegun() {
    return this.#task.isBegun;
  }

  /** What the learner has done, as JSON; undefined for nothing. */
  get kept() {
    const line = this.#first === 'line' ? this.#line?.drawn : undefined;
    return this.isBegun || line ? { ...this.#task.kept, line } : undefined;
  }

  /** Goes on from what was kept, which may be anything. @param {any} kept */
  take(kept) {
    this.#task.take(kept);
    this.#keptLine = kept.line;
    this.#host.requestUpdate();
  }

  /**
   * @param {NeuronState} state
   * @returns {boolean} whether rows are marked right or wrong: always, but in a challenge only after a check
   */
  isMarked(state) {
    return !this.#host.challenge || this.#task.isChecked(state);
  }

  get #drawn() {
    return this.#first === 'line' ? this.#line : undefined;
  }

  /** The boundary that the learner drew, once the neuron's own may be seen too. */
  get guessedBoundary() {
    return this.isOpen ? undefined : this.#drawn?.spaces([]).boundary;
  }

  /**
   * The plane in which the learner draws, if the line is to be predicted.
   * @param {string} gate
   * @param {GateCheck} check
   */
  drawing(gate, check) {
    const loaded = this.#first === 'line' && this.#views.use('line', () => import('./line-guess.js'));
    if (!loaded) return undefined;
    this.#line ??= new loaded.LineGuess(this.#host);
    this.#line.askFor(gate, inputsOf(gate));
    if (this.#keptLine) this.#line.draw(this.#keptLine);
    this.#keptLine = undefined;
    return this.isOpen ? this.#line.view(check) : undefined;
  }

  /** The learner's predicted outputs, for the table. A drawn line predicts them too, once both lines are shown. */
  get prediction() {
    const task = this.#task;
    if (this.#first === '' || (this.#drawn && this.isOpen)) return undefined;
    return {
      values: task.guesses,
      hits: task.hits,
      set: (/** @type {number} */ row, /** @type {number} */ output) => this.#act(() => task.guess(row, output)),
    };
  }

  /**
   * @param {string} gate
   * @param {GateCheck} check
   * @param {NeuronState} state
   * @param {boolean} hasHints whether failed tries get hints and, in the end, an answer
   */
  verdict(gate, check, state, hasHints) {
    const line = this.#drawn;
    const loaded = gate === 'xor' ? this.#views.use('xor', () => import('./drawing/xor-words.js')) : undefined;
    return verdict({
      check,
      gate,
      task: this.#task,
      isChallenge: this.#host.challenge,
      isPrediction: this.#first !== '',
      hasHints,
      whyNot: loaded?.whyNotXor() ?? [],
      line: line && { question: line.question(), comparison: this.isOpen ? [] : line.comparison(state) },
      state,
      act: {
        check: this.#try,
        show: this.#showAnswer,
        reveal: this.#reveal,
        guessAgain: () => this.#act(() => this.#task.guessAgain()),
      },
    });
  }

  /**
   * The view of all solutions; in a challenge only while the neuron's numbers are checked and right.
   * @param {string} gate
   * @param {GateCheck} check
   * @param {NeuronSnapshot} snapshot
   * @param {(name: string) => boolean} isLocked
   */
  solutions(gate, check, snapshot, isLocked) {
    const isSettled = check.isSolved && this.#task.isChecked(snapshot.state);
    if (this.isOpen || (this.#host.challenge && !isSettled)) return nothing;
    const loaded = this.#views.peek('solutions');
    if (loaded) this.#solutions ??= new loaded.GateSolutions(this.#host, isLocked);
    return html`<details class="solutions-place" @toggle=${() => this.#views.use('solutions', () => import('./gate-solutions.js'))}>
      <summary>${say`All weights that make ${gateLabel(gate)}`}</summary>
      ${this.#solutions?.view(gate, snapshot, check.isSolved)}
    </details>`;
  }

  /** @param {() => void} act */
  #act(act) {
    act();
    this.#host.requestUpdate();
  }

  #try = () => {
    const now = this.#look();
    if (!now || !this.#task.check(now.state, now.check)) return;
    const { isSolved, rows } = now.check;
    const number = (/** @type {string} */ name) => Number(this.#host.takeSnapshot()?.literals.get(name));
    const weights = now.state.weights.map((_, i) => number(`w${i + 1}`));
    const attempt = {
      ...attemptOf(
        'gate',
        now.gate,
        rows,
        (row) => row.fires,
        (row) => row.isWanted,
      ),
      ...{ tries: this.#task.tries + (isSolved ? 1 : 0), weights, bias: number('b') },
    };
    if (isSolved) this.#host.fireGoal(attempt);
    else this.#host.fireAttempt(attempt);
    this.#host.requestUpdate();
  };

  #showAnswer = () => {
    const now = this.#look();
    const { neuron: shown } = this.#host;
    if (!now || !shown || this.#task.isAnswerShown) return;
    this.#host.change((neuron) => {
      const { activation, inputs } = neuron.state;
      neuron.setAll({ ...firstNeuron(now.gate, false), activation, inputs });
    });
    this.#act(() => this.#task.showAnswer(shown.state));
  };

  #reveal = () => {
    const now = this.#look();
    if (!now) return;
    this.#drawn?.spaces(now.check.rows).points.forEach(({ fires }, row) => {
      this.#task.guess(row, fires ? 1 : 0);
    });
    if (!this.#task.isGuessed(now.check)) return;
    this.#task.reveal(now.check);
    const { guesses } = this.#task;
    this.#host.fireGoal(
      attemptOf(
        'predict',
        now.gate,
        now.check.rows,
        (_, row) => guesses[row] === 1,
        (row) => row.fires,
      ),
    );
    this.#host.requestUpdate();
  };
}

/** @typedef {GateCheck['rows'][number]} Row */

/**
 * @param {'gate' | 'predict'} goal
 * @param {string} gate
 * @param {readonly Row[]} rows
 * @param {(row: Row, index: number) => boolean} answerOf whether the learner's answer for a row is 1
 * @param {(row: Row) => boolean} rightOf whether 1 is right
 */
function attemptOf(goal, gate, rows, answerOf, rightOf) {
  const answers = rows.map(answerOf);
  const wanted = rows.map(rightOf);
  const listed = (/** @type {boolean[]} */ outputs) => outputs.map(Number).join(', ');
  const right = answers.filter((answer, row) => answer === wanted[row]).length;
  return { goal, task: gate, gate, right, of: rows.length, answered: listed(answers), correct: listed(wanted) };
}
