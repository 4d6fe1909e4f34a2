import { createDataSet } from '../../../core/data-sets.js';
import { paint } from '../../../core/paint.js';
import { RunHandle } from '../../../core/run-handle.js';
import { selectivity } from '../../../core/selectivity.js';
import { ClockedRun } from '../../../kit/training/state/clocked-run.js';

/** @typedef {import('../../../core/core.js').Core} Core */

/** In the order of the core's targets. */
export const CLASSES = Object.freeze(['edges', 'curves', 'textures']);
/** Pixels per side of an image. */
export const SIDE = 12;
export const PIXELS = SIDE * SIDE;
export const MOST_STEPS = 2000;

const TRAINING = 900;
const UNSEEN = 300;
const NOISE = 0.1;
/** Training steps per frame: few enough that the weights can be watched. */
const CHUNK = 8;
/** How many of the images that excite a neuron most are shown. */
const BEST = 3;

/**
 * A network with one hidden layer that learns to tell the core's small images apart, and measurements of what each
 * hidden neuron has become. All are made on images that the network never learned from.
 */
export class Vision extends ClockedRun {
  #core;
  #changed;
  /** @type {RunHandle} */
  #run;
  /** The first layer alone, whose outputs are the hidden neurons' answers. @type {RunHandle} */
  #eye;
  #unseen;
  #classes;
  /** @type {ReturnType<Vision['look']> | undefined} */
  #latest;

  /**
   * @param {Core} core that trains
   * @param {{ neurons: number, seed: number }} settings
   * @param {() => void} changed
   */
  constructor(core, { neurons, seed }, changed) {
    super();
    this.#core = core;
    this.#changed = changed;
    this.neurons = neurons;
    this.seed = seed;
    const data = createDataSet(core, { kind: 'images', count: TRAINING, noise: NOISE, seed });
    // Another seed gives other drawings.
    this.#unseen = createDataSet(core, { kind: 'images', count: UNSEEN, noise: NOISE, seed: seed + 1_000_000 });
    this.#classes = classesOf(this.#unseen.targets);
    this.#run = new RunHandle(core, {
      layers: [PIXELS, neurons, CLASSES.length],
      activations: ['relu', 'softmax'],
      loss: 'cross_entropy',
      optimizer: { name: 'adam', learningRate: 0.005 },
      batchSize: 30,
      shuffle: true,
      seed,
      data: { inputs: data.inputs, targets: data.targets },
    });
    const blank = { inputs: new Float32Array(PIXELS), targets: new Float32Array(neurons) };
    this.#eye = new RunHandle(core, { layers: [PIXELS, neurons], activations: ['relu'], data: blank });
  }

  get canTrain() {
    return this.#run.state.step < MOST_STEPS;
  }

  get reached() {
    return this.step;
  }

  /** @param {number} steps */
  train(steps) {
    this.#run.trainSteps(steps);
  }

  get step() {
    return this.#run.state.step;
  }

  trainFor() {
    this.#run.trainSteps(CHUNK);
  }

  runChanged() {
    this.#latest = undefined;
    this.#changed();
  }

  /** Everything that views need of the current network, computed once. */
  get now() {
    this.#latest ??= this.look();
    return this.#latest;
  }

  look() {
    const { step } = this.#run.state;
    const parameters = this.#run.parameters();
    const { neurons } = this;
    this.#eye.setParameters(parameters.subarray(0, neurons * (PIXELS + 1)));
    const activations = this.#eye.predict(this.#unseen.inputs);
    const found = selectivity(this.#core, {
      neuronCount: neurons,
      activations,
      classCount: CLASSES.length,
      classes: this.#classes,
    });
    const answers = classesOf(this.#run.predict(this.#unseen.inputs));
    return {
      step,
      accuracy: this.#run.evaluate().accuracy ?? 0,
      weights: Array.from({ length: neurons }, (_, i) => parameters.slice(i * PIXELS, (i + 1) * PIXELS)),
      ...found,
      exciting: Array.from({ length: neurons }, (_, i) => this.#mostExciting(activations, i)),
      confusion: CLASSES.map((_, wanted) =>
        CLASSES.map((__, answer) => answers.filter((each, i) => each === answer && this.#classes[i] === wanted).length),
      ),
      right: answers.filter((answer, i) => answer === this.#classes[i]).length,
      unseen: UNSEEN,
    };
  }

  /**
   * The network's answers to an image.
   * @param {Float32Array} image
   * @returns {{ hidden: Float32Array, shares: Float32Array }} each hidden neuron's answer; each class's share
   */
  see(image) {
    // look() gives #eye the current weights of the first layer.
    this.#latest ??= this.look();
    return { hidden: this.#eye.predict(image), shares: this.#run.predict(image) };
  }

  /** One of the images that the network never learned from. @param {number} index */
  image(index) {
    return this.#unseen.inputs.slice(index * PIXELS, (index + 1) * PIXELS);
  }

  get unseenCount() {
    return UNSEEN;
  }

  /**
   * Numbers as colours, from orange over the paper to blue.
   * @param {ArrayLike<number>} numbers
   * @param {readonly [number, number]} range whose ends become orange and blue
   * @param {boolean} dark
   */
  paint(numbers, range, dark) {
    return paint(this.#core, numbers, range, dark);
  }

  /** The numbers as a learner reads them. @param {Iterable<number>} numbers */
  texts(numbers) {
    return this.#core.numberTexts([...numbers]).map(({ text }) => text);
  }

  dispose() {
    this.pause();
    this.#run.dispose();
    this.#eye.dispose();
  }

  /**
   * @param {Float32Array} activations
   * @param {number} neuron
   */
  #mostExciting(activations, neuron) {
    const answer = (/** @type {number} */ i) => activations[i * this.neurons + neuron];
    return Array.from({ length: UNSEEN }, (_, i) => i)
      .filter((i) => answer(i) > 0)
      .sort((a, b) => answer(b) - answer(a))
      .slice(0, BEST);
  }
}

/** The class of each sample: which of its numbers is the largest. @param {Float32Array} numbers */
function classesOf(numbers) {
  const count = CLASSES.length;
  return Array.from({ length: numbers.length / count }, (_, i) => {
    const own = [...numbers.subarray(i * count, (i + 1) * count)];
    return own.indexOf(Math.max(...own));
  });
}
