import { say } from '../kit/words/say.js';
import { CoreError } from './core-error.js';
import { NeuronHandle } from './neuron-handle.js';
import { numbersIn } from './number-lines.js';

/**
 * An error's code, which is empty on success, then in a line of its own the message or the call's text; empty where all went
 * well and there is nothing to say.
 * @typedef {string} Reply
 */

/**
 * The module that Emscripten's glue makes: the functions of cpp/bindings/bindings.cpp, but for those that raw-object.js
 * makes methods of.
 * @typedef {object} RawCore
 * @property {(name: string, samples: number, activation: string, neurons: number) => Reply} approximate this and all
 * to stageData: of the training core only
 * @property {(name: string, samples: number, activation: string, parameters: number) => Reply} approximationError
 * @property {(inputs: number, bias: number) => Reply} boundary
 * @property {() => string} dataKinds
 * @property {(kind: string, count: number, noise: number, seed: number, imageSize: number) => Reply} generateData
 * @property {() => number} generatedInputCount
 * @property {() => number} generatedSampleCount
 * @property {() => number} generatedTargetCount
 * @property {(first: number, count: number, isDark: boolean, low: number, high: number) => void} paint
 * @property {(name: string, samples: number, count: number) => Reply} sampleFunction
 * @property {(neurons: number, activations: number, classes: number, samples: number) => Reply} selectivity
 * @property {(gate: string, bias: number, low: number, high: number) => Reply} gateSolutions
 * @property {(inputs: number, coordinates: number, points: number) => Reply} separability
 * @property {(inputs: number, bias: number) => number} signedDistance
 * @property {() => void} stageData
 * @property {(gate: string, count: number, bias: number, activation: string) => Reply} checkGate
 * @property {(inputs: number, grain: number) => number} biasThrough
 * @property {(inputs: number, bias: number, activation: string, points: number) => Reply} halfSpaces
 * @property {(grain: number) => number} turnBoundary
 * @property {() => string} gateNames
 * @property {number} maxInputs
 * @property {number} maxSamples
 * @property {() => string} activationNames
 * @property {(count: number) => string} numberTexts
 * @property {(count: number) => number} reserveStaging
 * @property {(z: number) => string} activationsAt
 * @property {(name: string, from: number, to: number, count: number, isDerivative: boolean) => Reply} sampleActivation
 * @property {(count: number, dimensions: number, first: number, second: number) => Reply} tensorText
 */

/**
 * BoundNeuron of cpp/bindings/bound_neuron.hpp, which says what is staged.
 * @typedef {object} RawNeuron
 * @property {number} address
 * @property {(count: number, bias: number, activation: string) => Reply} configure
 * @property {(weights: number, bias: number, activation: string, inputs: number) => Reply} compute
 * @property {(count: number) => Reply} trace
 * @property {() => void} delete
 */

/** @typedef {{ raw: RawCore, memory: WebAssembly.Memory }} Instance one running wasm instance */

/** @typedef {import('./number-lines.js').NumberText} NumberText */

/** In floats; more than any neuron needs, so that one call at the start is the only one. */
const SMALLEST_STAGING = 256;

/**
 * The C++ core as the page sees it. Owns the wasm instance and every handle into it.
 *
 * A trap leaves an instance callable but its state worthless, so the core then starts a fresh one and fires
 * `restart`; handles know their configuration and come back by themselves. Where none can be started, `restart`
 * is fired all the same, and every call says why.
 */
export class Core extends EventTarget {
  /** @type {() => Promise<Instance>} */
  #start;
  /** @type {Instance | undefined} */
  #instance;
  #stagingAddress = 0;
  #stagingCapacity = 0;
  #generation = 0;
  /** @type {CoreError | undefined} why it could not be started again */
  #lost;
  /** @type {Set<import('./handle.js').Handle<any>>} */
  #handles = new Set();

  /**
   * @param {() => Promise<Instance>} start makes a fresh instance
   * @param {Instance} instance the first one
   */
  constructor(start, instance) {
    super();
    this.#start = start;
    this.#instance = instance;
    /** Names of the activations, in the order in which they are taught. */
    this.activations = Object.freeze(this.call((raw) => raw.activationNames()).split('\n'));
    /** Names of the logic gates. */
    this.gates = Object.freeze(this.call((raw) => raw.gateNames()).split('\n'));
    /** The most inputs that a neuron may have. */
    this.maxInputs = instance.raw.maxInputs;
    /** The most places that a curve is sampled at. */
    this.maxSamples = instance.raw.maxSamples;
  }

  /** Grows with each restart, so that handles notice that theirs is gone. */
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

  /** @param {import('./handle.js').Handle<any>} handle */
  adopt(handle) {
    this.#handles.add(handle);
  }

  /** @param {import('./handle.js').Handle<any>} handle */
  owns(handle) {
    return this.#handles.has(handle);
  }

  /** @param {import('./handle.js').Handle<any>} handle */
  release(handle) {
    this.#handles.delete(handle);
  }

  /** How many handles have been made and not disposed. */
  liveHandles() {
    return this.#handles.size;
  }

  /** Bytes of the wasm heap; it only grows. */
  heapSize() {
    return this.#require().memory.buffer.byteLength;
  }

  /**
   * @param {ArrayLike<number>} values
   * @returns {NumberText[]}
   */
  numberTexts(values) {
    if (values.length === 0) return [];
    this.stage(values);
    return numbersIn(this.call((raw) => raw.numberTexts(values.length)).split('\n'), values.length);
  }

  /**
   * What `print(torch.tensor(values).reshape(shape))` prints.
   * @param {ArrayLike<number>} values row by row
   * @param {number[]} [shape] at most two sizes; none is a scalar
   */
  tensorText(values, shape = [values.length]) {
    if (shape.length > 2) {
      throw new CoreError('bad-shape', `A tensor of ${shape.length} dimensions was given; at most 2 can be printed.`);
    }
    this.stage(values);
    return this.reply((raw) => raw.tensorText(values.length, shape.length, shape[0] ?? 0, shape[1] ?? 0));
  }

  /**
   * @param {string} activation
   * @param {number} from
   * @param {number} to
   * @param {number} count how many evenly spaced places, both ends included
   * @param {boolean} [isDerivative] whether its derivative is wanted instead
   */
  sampleActivation(activation, from, to, count, isDerivative = false) {
    // The core refuses more than that, but the room for them would be asked for first.
    this.reserve(Math.min(count, this.maxSamples));
    this.reply((raw) => raw.sampleActivation(activation, from, to, count, isDerivative));
    return this.staged(count);
  }

  /**
   * Every activation at one place.
   * @param {number} z
   * @returns {Map<string, { value: number, slope: number, valueText: string, slopeText: string }>}
   */
  activationsAt(z) {
    const count = this.activations.length;
    this.reserve(2 * count);
    const lines = this.call((raw) => raw.activationsAt(z)).split('\n');
    const numbers = this.staged(2 * count);
    return new Map(
      this.activations.map((name, i) => {
        const [valueText, slopeText] = lines[i].split('\t');
        return [name, { value: numbers[i], slope: numbers[count + i], valueText, slopeText }];
      }),
    );
  }

  /**
   * Makes the staging buffer at least this large. Bound functions that write results into it rely on that:
   * were they to grow it, its address here would be stale.
   * @param {number} count
   */
  reserve(count) {
    if (count <= this.#stagingCapacity) return;
    const capacity = Math.max(count, SMALLEST_STAGING);
    this.#stagingAddress = this.call((raw) => raw.reserveStaging(capacity));
    this.#stagingCapacity = capacity;
  }

  /**
   * Writes arguments where the next call reads them.
   * @param {ArrayLike<number>} values
   */
  stage(values) {
    this.reserve(values.length);
    this.#stagingView(values.length).set(values);
  }

  /**
   * Writes doubles to the buffer's beginning, for numbers that a float can't hold.
   * @param {ArrayLike<number>} values
   */
  stageDoubles(values) {
    this.reserve(2 * values.length);
    new Float64Array(this.#require().memory.buffer, this.#stagingAddress, values.length).set(values);
  }

  /**
   * Writes more arguments behind those before.
   * @param {number} first
   * @param {ArrayLike<number>} values for which there is room already
   */
  stageAt(first, values) {
    this.#stagingView(first + values.length).set(values, first);
  }

  /**
   * A copy of what the last call left in the staging buffer, from `first` on.
   * @param {number} count
   */
  staged(count, first = 0) {
    return this.#stagingView(first + count).slice(first);
  }

  /**
   * A copy of the doubles that the last call left at the staging buffer's beginning.
   * @param {number} count
   */
  stagedDoubles(count) {
    return new Float64Array(this.#require().memory.buffer, this.#stagingAddress, count).slice();
  }

  /**
   * A copy of the bytes that the last call left, from float `first` on.
   * @param {number} count bytes
   * @param {number} first
   */
  stagedBytes(count, first) {
    const { memory } = this.#require();
    return new Uint8ClampedArray(memory.buffer, this.#stagingAddress + 4 * first, count).slice();
  }

  /**
   * The view is made anew each time: the heap may have grown since, which detaches earlier ones.
   * @param {number} count
   */
  #stagingView(count) {
    const { memory } = this.#require();
    return new Float32Array(memory.buffer, this.#stagingAddress, count);
  }

  /**
   * Calls and turns a failure into an exception.
   * @param {(raw: RawCore) => Reply} use
   * @returns {string} the reply's text
   */
  reply(use) {
    const reply = this.call(use);
    const end = reply.indexOf('\n');
    const text = reply.slice(end + 1);
    if (end > 0) throw new CoreError(reply.slice(0, end), text);
    return text;
  }

  /**
   * @template T
   * @param {(raw: RawCore) => T} use
   * @returns {T}
   */
  call(use) {
    const { raw } = this.#require();
    try {
      return use(raw);
    } catch (error) {
      if (isTrap(error)) {
        this.#restart();
        throw new CoreError('core-trapped', say`The computing core stopped and is starting again.`, {
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
    if (!this.#instance) {
      throw new CoreError('core-restarting', say`The computing core is starting again.`);
    }
    return this.#instance;
  }

  async #restart() {
    this.#instance = undefined;
    this.#stagingCapacity = 0;
    this.#generation += 1;
    try {
      this.#instance = await this.#start();
    } catch (cause) {
      this.#lost = new CoreError(
        'core-lost',
        say`The computing core stopped and could not start again; reload the page.`,
        {
          cause,
        },
      );
    }
    this.dispatchEvent(new Event('restart'));
  }
}

/**
 * What leaves an instance in a state that can't be trusted: a trap, or a stack that ran over in the middle of a call.
 * @param {unknown} error
 */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
