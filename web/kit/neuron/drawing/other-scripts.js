import { activationRow } from '../../words/activations.js';

/**
 * Scripts for learners to copy that compute a neuron in NumPy and in C++. Both add the products from left to right in
 * 32-bit floats, as the core does; their exp and tanh may differ from the core's in the last bit.
 *
 * @typedef {Pick<import('../state/neuron-model.js').NeuronSnapshot, 'state' | 'literals'>} Written
 */

/** @param {Written} snapshot */
export function numpyScript(snapshot) {
  const output = activationRow(snapshot.state.activation).numpy;
  return `${output.includes('math.') ? 'import math\n\n' : ''}import numpy as np

inputs = np.array([${list('x', snapshot)}], dtype=np.float32)
weights = np.array([${list('w', snapshot)}], dtype=np.float32)
bias = np.float32(${snapshot.literals.get('b')})

products = inputs * weights
weighted_sum = np.float32(0)
for product in products:
    weighted_sum += product
weighted_sum += bias
output = ${output}

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
    const float output = ${activationRow(snapshot.state.activation).cpp};

    std::printf("%.9g\\n%.9g\\n", weighted_sum, output);
}
`;
}

/**
 * @param {'x' | 'w'} letter
 * @param {Written} snapshot
 * @param {string} [suffix]
 */
function list(letter, { state, literals }, suffix = '') {
  return state.inputs.map((_, i) => `${literals.get(`${letter}${i + 1}`)}${suffix}`).join(', ');
}
