/** @typedef {import('./core.js').Reply} Reply */

/**
 * BoundRun of cpp/bindings/bound_run.hpp, which says what is staged.
 * @typedef {object} RawRun
 * @property {number} address
 * @property {(cells: number) => Reply} alongLine
 * @property {(activations: string, names: string, sizes: number, samples: number, targets: number, seed: number) => Reply} configure
 * @property {(address: number) => void} copy
 * @property {() => Reply} evaluate
 * @property {(width: number, height: number, layer: number, neuron: number, xInput: number, yInput: number, others: number, first: number) => Reply} field
 * @property {(step: number) => Reply} goTo
 * @property {() => void} gradient
 * @property {(ofEpochs: boolean) => number} history
 * @property {(width: number, height: number) => Reply} landscape
 * @property {(width: number, height: number, dark: boolean) => Reply} maps
 * @property {() => number} parameterCount
 * @property {(index: number) => string} parameterName
 * @property {() => void} parameters
 * @property {(numbers: number, outputs: number) => Reply} predict
 * @property {(batchSize: number) => void} setBatchSize
 * @property {() => Reply} setOptimizer
 * @property {(index: number, value: number) => Reply} setParameter
 * @property {(count: number) => Reply} setParameters
 * @property {() => Reply} state
 * @property {(sample: number) => Reply} trace
 * @property {(count: number) => number} trainEpochs
 * @property {(count: number) => number} trainSamples
 * @property {(count: number) => number} trainSteps
 * @property {() => void} delete
 */

export {};
