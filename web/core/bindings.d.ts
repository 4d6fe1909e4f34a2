/**
 * The exports of the compiled modules. cpp/bindings registers them and says what each function expects in the staging
 * buffer. Calls that may return a `Failure` go through `Core.answer`, which throws it as an error.
 */

export interface Failure {
  code: string;
  message: string;
}

/** The typed arrays in results are copies and belong to the caller. */
type Floats = Float32Array<ArrayBuffer>;

/** One text per number, each ending with a line break. */
export interface NumberTexts {
  texts: string;
  literals: string;
}

export interface ActivationTraits {
  lowest: number;
  highest: number;
  canDescend: boolean;
  canPlace: boolean;
}

export interface Trace {
  products: Floats;
  productSum: number;
  weightedSum: number;
  output: number;
  slope: number;
  printout: string;
}

export interface BiasEnd {
  text: string;
  boundary: Floats;
}

export interface GateCheck {
  weightedSums: string;
  outputs: string;
  productSums: string;
  isWanted: Floats;
  fires: Floats;
  bar: string;
  weakest: number;
  strongest: number;
  boundary: Floats;
  above: BiasEnd | null;
  upTo: BiasEnd | null;
}

export interface HalfSpaces {
  errors: number;
  lowest: number;
  highest: number;
  shadeFrom: Floats;
  shadeTo: Floats;
  distance: string;
  crossings: string;
  weightedSums: string;
  outputs: string;
  fires: Floats;
  boundary: Floats;
}

/** What both modules export. */
export interface BoundModule {
  maxInputs: number;
  activationNames(): string[];
  activationTraits(name: string): ActivationTraits | Failure;
  activationsAt(z: number): { values: Floats; slopes: Floats; valueTexts: string; slopeTexts: string };
  biasThrough(inputs: number, grain: number): number;
  checkGate(gate: string, weights: number, bias: number, activation: string): GateCheck | Failure;
  checkNeuron(weights: number, bias: number, activation: string): Failure | undefined;
  computeNeuron(
    weights: number,
    bias: number,
    activation: string,
    inputs: number,
  ): { trace: Trace; numbers: NumberTexts } | Failure;
  gateNames(): string[];
  halfSpaces(inputs: number, bias: number, activation: string, points: number): HalfSpaces | Failure;
  heapSize(): number;
  numberTexts(count: number): NumberTexts;
  sampleActivation(
    activation: string,
    from: number,
    to: number,
    count: number,
    isDerivative: boolean,
  ): Floats | Failure;
  /** A view of the heap for writing arguments; detached as soon as the heap grows. */
  staging(count: number): Floats;
  tensorText(count: number, dimensions: number, first: number, second: number): string | Failure;
  traceNeuron(weights: number, bias: number, activation: string, inputs: number): Trace | Failure;
  turnBoundary(grain: number): { weights: Floats; bias: number };
}

export interface OptimizerSettings {
  learningRate: number;
  momentum: number;
  beta1: number;
  beta2: number;
  alpha: number;
  epsilon: number;
  l1: number;
  l2: number;
}

export interface RunOptions {
  layers: number[];
  activations: string[];
  loss: string;
  optimizer: string;
  optimizerSettings: OptimizerSettings;
  initialization: string;
  initialScale: number;
  batchSize: number;
  shuffle: boolean;
  seed: number;
}

export interface MapArea {
  width: number;
  height: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What every C++ object in the heap has. */
export interface BoundObject {
  delete(): void;
}

export interface BoundRun extends BoundObject {
  configure(options: RunOptions, inputs: number, targets: number): Failure | undefined;
  branch(): BoundRun;
  trainSteps(count: number): number;
  trainSamples(count: number): number;
  trainEpochs(count: number): number;
  goTo(step: number): Failure | undefined;
  goTowards(step: number, most: number): Failure | undefined;
  readonly state: import('./run-state.js').RunState;
  history(ofEpochs: boolean): Float64Array<ArrayBuffer>;
  readonly parameterCount: number;
  parameterName(index: number): string;
  parameters(): Floats;
  setParameters(count: number): Failure | undefined;
  setParameter(index: number, value: number): Failure | undefined;
  optimizerSettings(): OptimizerSettings;
  setOptimizer(settings: OptimizerSettings): Failure | undefined;
  setBatchSize(batchSize: number): void;
  evaluate(): { loss: number; accuracy: number | null; penalty: number } | Failure;
  gradient(): Floats;
  predict(count: number): Floats | Failure;
  trace(sample: number): Floats | Failure;
  field(area: MapArea, xInput: number, yInput: number, layer: number, neuron: number, others: number): Floats | Failure;
  maps(area: MapArea, isDark: boolean): Uint8ClampedArray<ArrayBuffer> | Failure;
  landscape(area: MapArea, first: number, most: number): Floats | Failure;
  alongLine(cells: number, low: number, high: number, first: number, most: number): Floats | Failure;
}

/** What training-core exports in addition. */
export interface BoundTrainingModule extends BoundModule {
  Run: new () => BoundRun;
  approximate(
    target: string,
    samples: number,
    activation: string,
    neurons: number,
  ): import('./approximation.js').Approximation | Failure;
  approximationError(
    target: string,
    samples: number,
    activation: string,
    parameters: number,
  ): { largestError: number; meanError: number } | Failure;
  boundaryInBox(inputs: number, bias: number): Floats | Failure;
  createDataSet(
    kind: string,
    count: number,
    noise: number,
    seed: number,
    imageSize: number,
  ): import('./data-sets.js').DataSet | Failure;
  dataKinds(): string[];
  gateSolutions(gate: string, bias: number, low: number, high: number): Floats | Failure;
  paint(count: number, isDark: boolean, low: number, high: number): Uint8ClampedArray<ArrayBuffer>;
  sampleFunction(target: string, samples: number, count: number): { inputs: Floats; targets: Floats } | Failure;
  selectivity(
    neurons: number,
    activations: number,
    classes: number,
    samples: number,
  ): import('./selectivity.js').Selectivity | Failure;
  separability(inputs: number, coordinates: number, points: number): import('./geometry.js').Separability | Failure;
  signedDistance(inputs: number, bias: number): number;
}
