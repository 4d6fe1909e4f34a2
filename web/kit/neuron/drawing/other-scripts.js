import { say } from '../../words/say.js';

/**
 * The same neuron in NumPy and in C++, to be copied. Both add the products from left to right in 32-bit floats, as the
 * core does; their exp and tanh may differ from it in the last bit.
 *
 * @typedef {Pick<import('../state/neuron-model.js').NeuronSnapshot, 'state' | 'literals'>} Written
 */

/** How each language writes the core's activations; a test compares the names. */
const CALLS = {
  numpy: new Map([
    ['identity', 'weighted_sum'],
    ['step', 'np.float32(weighted_sum > 0)'],
    ['relu', 'np.maximum(weighted_sum, np.float32(0))'],
    ['leaky_relu', 'weighted_sum if weighted_sum > 0 else np.float32(0.01) * weighted_sum'],
    ['sigmoid', 'np.float32(1) / (np.float32(1) + np.exp(-weighted_sum))'],
    ['tanh', 'np.tanh(weighted_sum)'],
  ]),
  cpp: new Map([
    ['identity', 'weighted_sum'],
    ['step', 'weighted_sum > 0.0F ? 1.0F : 0.0F'],
    ['relu', 'weighted_sum > 0.0F ? weighted_sum : 0.0F'],
    ['leaky_relu', 'weighted_sum > 0.0F ? weighted_sum : 0.01F * weighted_sum'],
    ['sigmoid', '1.0F / (1.0F + std::exp(-weighted_sum))'],
    ['tanh', 'std::tanh(weighted_sum)'],
  ]),
};

/** @param {Written} snapshot */
export function numpyScript(snapshot) {
  return `import numpy as np

inputs = np.array([${list('x', snapshot)}], dtype=np.float32)
weights = np.array([${list('w', snapshot)}], dtype=np.float32)
bias = np.float32(${snapshot.literals.get('b')})

products = inputs * weights
weighted_sum = np.float32(0)
for product in products:
    weighted_sum += product
weighted_sum += bias
output = ${callOf('numpy', snapshot)}

print(products)
print(weighted_sum)
print(output)
`;
}

/** @param {Written} snapshot */
export function cppScript(snapshot) {
  const { length } = snapshot.state.inputs;
  return `#include <cmath>
#include <cstdio>

int main() {
    const float inputs[] = {${list('x', snapshot, 'F')}};
    const float weights[] = {${list('w', snapshot, 'F')}};
    const float bias = ${snapshot.literals.get('b')}F;

    float weighted_sum = 0.0F;
    for (int i = 0; i < ${length}; ++i) {
        weighted_sum += inputs[i] * weights[i];
    }
    weighted_sum += bias;
    const float output = ${callOf('cpp', snapshot)};

    std::printf("%.9g\\n%.9g\\n", weighted_sum, output);
}
`;
}

/**
 * @param {'numpy' | 'cpp'} language
 * @param {Written} snapshot
 */
function callOf(language, { state }) {
  const call = CALLS[language].get(state.activation);
  if (!call) throw new Error(say`The activation “${state.activation}” is missing in ${language}.`);
  return call;
}

/**
 * @param {'x' | 'w'} letter
 * @param {Written} snapshot
 * @param {string} [suffix]
 */
function list(letter, { state, literals }, suffix = '') {
  return state.inputs.map((_, i) => `${literals.get(`${letter}${i + 1}`)}${suffix}`).join(', ');
}
