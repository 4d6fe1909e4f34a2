import { LARGEST_COUNT } from './arguments.js';

/** @typedef {import('./bindings.d.ts').BoundRun} BoundRun */
/** @typedef {import('./run-config.js').CompleteConfig} CompleteConfig */
/** @typedef {'trainSteps' | 'trainSamples' | 'trainEpochs'} Training a method of BoundRun */

/**
 * Training, with its count, or a change, with how it is made.
 * @typedef {{ name: Training, count: number, use?: undefined } | { name: string, use: (bound: BoundRun) => unknown }} Entry
 */

/** A run's configuration and all training and changes since, from which the run can be recreated, bit for bit. */
export class RunLog {
  #config;
  /** @type {Entry[]} */
  #entries = [];

  /** @param {CompleteConfig} config */
  constructor(config) {
    this.#config = config;
  }

  /** For a branch, whose log goes on by itself. */
  copy() {
    const copy = new RunLog(this.#config);
    copy.#entries = this.#entries.map((entry) => ({ ...entry }));
    return copy;
  }

  /**
   * @param {Training} name
   * @param {number} count
   */
  addTraining(name, count) {
    const last = this.#entries.at(-1);
    if (last && !last.use && last.name === name) last.count += count;
    else this.#entries.push({ name, count });
  }

  /**
   * @param {string} name of the change; of consecutive changes with the same name only the last is kept
   * @param {(bound: BoundRun) => unknown} use
   */
  addChange(name, use) {
    if (this.#entries.at(-1)?.name === name) this.#entries.pop();
    this.#entries.push({ name, use });
  }

  /**
   * @param {import('./core.js').Core} core
   * @param {BoundRun} bound a new one
   */
  replay(core, bound) {
    configure(core, bound, this.#config);
    for (const entry of this.#entries) {
      if (entry.use) entry.use(bound);
      else core.call(() => bound[entry.name](entry.count));
    }
  }
}

/**
 * @param {import('./core.js').Core} core
 * @param {BoundRun} bound
 * @param {CompleteConfig} config
 */
function configure(core, bound, { optimizer, initialization, batchSize, data, ...options }) {
  core.writeArguments(data.inputs, data.targets);
  core.answer(() =>
    bound.configure(
      {
        ...options,
        optimizer: optimizer.name,
        optimizerSettings: optimizer.numbers,
        initialization: initialization.name,
        initialScale: initialization.scale,
        batchSize: Math.min(batchSize, LARGEST_COUNT),
      },
      data.inputs.length,
      data.targets.length,
    ),
  );
}
