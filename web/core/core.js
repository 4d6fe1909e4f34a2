import { CoreError, isTrap, sentence, stopped } from './core-error.js';
import { NeuronHandle } from './neuron-handle.js';
import { linesOf, numbersOf } from './unpack.js';

/** @typedef {import('./bindings.d.ts').BoundTrainingModule} BoundTrainingModule */
/** @typedef {import('./bindings.d.ts').Failure} Failure */
/** @typedef {import('./unpack.js').NumberText} NumberText */

/** As many as a run's data may have. */
const MOST_NUMBERS = 2 ** 24;

/**
 * The C++ core as the page sees it. Owns the wasm instance and every handle into it.
 *
 * After a trap, an instance can still be called, but its state can't be trusted. The core then starts a fresh instance,
 * repeats the call there, and fires `restart`; handles remember their configuration and restore themselves. A call that
 * traps again throws. If no instance can be started, `restart` is fired as well, and from then on every call throws the
 * reason.
 */
export class Core extends EventTarget {
  /** @type {() => BoundTrainingModule | Promise<BoundTrainingModule>} */
  #start;
  /** @type {BoundTrainingModule | undefined} */
  #bound;
  /** A cached view of the module's staging buffer, so that a change takes one call instead of two. */
  #argumentsView = new Float32Array();
  /** What was last written there, to be written again for a call that is repeated. @type {ArrayLike<number>[]} */
  #arguments = [];
  #isCalling = false;
  #generation = 0;
  /** @type {CoreError | undefined} why the core could not be restarted */
  #lost;
  /** @type {Set<import('./handle.js').Handle>} */
  #handles = new Set();

  /**
   * @param {() => BoundTrainingModule | Promise<BoundTrainingModule>} start makes a fresh instance, at once if it can
   * @param {BoundTrainingModule} bound the first instance; one of neuron-core lacks the training functions
   */
  constructor(start, bound) {
    super();
    this.#start = start;
    this.#bound = bound;
    /** Names of a neuron's activations, in the order in which they are taught. */
    this.activations = Object.freeze(
      /** @type {import('./names.js').ActivationName[]} */ (this.call((each) => each.activationNames())),
    );
    /** Names of the logic gates. */
    this.gates = Object.freeze(this.call((each) => each.gateNames()));
    /** The most inputs that a neuron may have. */
    this.maxInputs = this.call((each) => each.maxInputs);
  }

  /**
   * Increases with each restart, so that handles notice that their object is gone.
   * @internal
   */
  get generation() {
    return this.#generation;
  }

  /**
   * @param {import('./neuron-handle.js').NeuronParameters} parameters
   * @returns {NeuronHandle}
   */
  createNeuron(parameters) {
    return new NeuronHandle(this, parameters);
  }

  /** @internal @param {import('./handle.js').Handle} handle */
  adopt(handle) {
    this.#handles.add(handle);
  }

  /** @internal @param {import('./handle.js').Handle} handle */
  owns(handle) {
    return this.#handles.has(handle);
  }

  /** @internal @param {import('./handle.js').Handle} handle */
  release(handle) {
    this.#handles.delete(handle);
  }

  /** How many neurons and runs have been made and not disposed. */
  liveHandles() {
    return this.#handles.size;
  }

  /** Bytes of the wasm heap; it only grows. */
  heapSize() {
    return this.call((bound) => bound.heapSize());
  }

  /**
   * @param {ArrayLike<number>} values
   * @returns {NumberText[]}
   */
  numberTexts(values) {
    this.writeArguments(values);
    return numbersOf(this.call((bound) => bound.numberTexts(values.length)));
  }

  /**
   * What `print(torch.tensor(values).reshape(shape))` prints.
   * @param {ArrayLike<number>} values row by row
   * @param {number[]} [shape] at most two sizes; an empty shape is a scalar
   * @returns {string}
   */
  tensorText(values, shape = [values.length]) {
    if (shape.length > 2) {
      throw new CoreError('bad-shape', `A tensor of ${shape.length} dimensions was given; at most 2 can be printed.`);
    }
    this.writeArguments(values);
    return this.answer((bound) => bound.tensorText(values.length, shape.length, shape[0] ?? 0, shape[1] ?? 0));
  }

  /**
   * @param {string} activation
   * @param {number} from
   * @param {number} to
   * @param {number} count how many evenly spaced points, including both ends
   * @param {boolean} [isDerivative] whether to sample the derivative instead
   */
  sampleActivation(activation, from, to, count, isDerivative = false) {
    return this.answer((bound) => bound.sampleActivation(activation, from, to, count, isDerivative));
  }

  /**
   * The bounds of an activation's outputs (infinite if there are none), whether gradient descent works with it, and
   * whether `approximate` can place neurons with it.
   * @param {string} activation
   * @returns {{ lowest: number, highest: number, canDescend: boolean, canPlace: boolean }}
   */
  activationTraits(activation) {
    return this.answer((bound) => bound.activationTraits(activation));
  }

  /**
   * The value and the slope of every activation at z.
   * @param {number} z
   * @returns {Map<string, { value: number, slope: number, valueText: string, slopeText: string }>}
   */
  activationsAt(z) {
    const at = this.call((bound) => bound.activationsAt(z));
    const valueTexts = linesOf(at.valueTexts);
    const slopeTexts = linesOf(at.slopeTexts);
    return new Map(
      this.activations.map((name, i) => [
        name,
        { value: at.values[i], slope: at.slopes[i], valueText: valueTexts[i], slopeText: slopeTexts[i] },
      ]),
    );
  }

  /**
   * Writes arguments, one part after the other, to the staging buffer, where the next call reads them.
   * @internal
   * @param {ArrayLike<number>[]} parts
   */
  writeArguments(...parts) {
    const count = parts.reduce((sum, { length }) => sum + length, 0);
    if (count > MOST_NUMBERS) {
      throw new CoreError('bad-argument', `${count} numbers were given at once; up to ${MOST_NUMBERS} are accepted.`);
    }
    // When the heap grows, the view is detached and its length becomes 0.
    if (this.#argumentsView.length < count) this.#argumentsView = this.call((bound) => bound.staging(count));
    let first = 0;
    for (const part of parts) {
      this.#argumentsView.set(part, first);
      first += part.length;
    }
    this.#arguments = parts;
  }

  /**
   * Like `call`, but throws a CoreError if the call returns a failure.
   * @internal
   * @template T
   * @param {(bound: BoundTrainingModule) => T} use
   * @returns {Exclude<T, Failure>}
   */
  answer(use) {
    const answer = this.call(use);
    const { code, message } = /** @type {Partial<Failure>} */ (answer ?? {});
    if (code !== undefined) throw new CoreError(code, message ?? '');
    return /** @type {Exclude<T, Failure>} */ (answer);
  }

  /**
   * Calls into the current instance. If that traps, the call is repeated once in a fresh one; so `use` must not keep
   * objects of an instance from one call to the next. Calls inside of `use` are repeated with it.
   * @internal
   * @template T
   * @param {(bound: BoundTrainingModule) => T} use
   * @returns {T}
   * @throws {CoreError} core-stopped if it traps again; core-trapped if the fresh instance isn't there yet
   */
  call(use) {
    if (this.#isCalling) return this.#callOnce(use);
    this.#isCalling = true;
    try {
      return this.#callOnce(use);
    } catch (error) {
      if (!isTrapped(error)) throw error;
      if (!this.#bound) throw this.#lost ?? error;
      return this.#repeat(use);
    } finally {
      this.#isCalling = false;
    }
  }

  /**
   * @template T
   * @param {(bound: BoundTrainingModule) => T} use
   * @returns {T}
   */
  #repeat(use) {
    try {
      this.writeArguments(...this.#arguments);
      return this.#callOnce(use);
    } catch (cause) {
      if (!isTrapped(cause)) throw cause;
      throw this.#lost ?? stopped(cause);
    }
  }

  /**
   * @template T
   * @param {(bound: BoundTrainingModule) => T} use
   * @returns {T}
   */
  #callOnce(use) {
    const bound = this.#require();
    try {
      return use(bound);
    } catch (error) {
      if (isTrap(error)) {
        this.#restart();
        throw new CoreError('core-trapped', sentence`The computing core stopped and is starting again.`, {
          cause: error,
        });
      }
      if (error instanceof Error && error.name === 'BindingError') {
        throw new CoreError('bad-argument', error.message, { cause: error });
      }
      throw error;
    }
  }

  #require() {
    if (this.#lost) throw this.#lost;
    if (!this.#bound) {
      throw new CoreError('core-restarting', sentence`The computing core is starting again.`);
    }
    return this.#bound;
  }

  #restart() {
    this.#bound = undefined;
    this.#argumentsView = new Float32Array();
    this.#generation += 1;
    try {
      const started = this.#start();
      if (started instanceof Promise) started.then(this.#started, this.#lose);
      else this.#started(started);
    } catch (cause) {
      this.#lose(cause);
    }
  }

  /** @param {BoundTrainingModule} bound */
  #started = (bound) => {
    this.#bound = bound;
    this.#tell();
  };

  /** @param {unknown} cause */
  #lose = (cause) => {
    this.#lost = new CoreError(
      'core-lost',
      sentence`The computing core stopped and could not start again; reload the page.`,
      { cause },
    );
    this.#tell();
  };

  /** In a task of its own, because whoever made the call that trapped isn't done yet. */
  #tell() {
    queueMicrotask(() => this.dispatchEvent(new Event('restart')));
  }
}

/** @param {unknown} error */
function isTrapped(error) {
  return error instanceof CoreError && error.code === 'core-trapped';
}
