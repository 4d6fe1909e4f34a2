#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/numbers/lanes.hpp"

#include <cstddef>

// The three loops of a dense layer, for a block of up to 16 samples: 1 to 4 groups of four lanes,
// with one sample per lane. A layer's numbers are stored neuron by neuron, with the groups of a
// neuron side by side, so that each weight is read once for all samples.
//
// The order of additions is fixed and doesn't depend on the number of groups.

namespace neuron {

inline constexpr std::size_t maxGroups = 4;
inline constexpr std::size_t blockSize = maxGroups * laneCount; ///< samples

/// z = W x + b. Starts from +0 and adds the products from the first input to the last, then the
/// bias, as Neuron does. `inputs` is inputCount × groups, `sums` neuronCount × groups.
void weightedSums(const Layer& layer, const float* parameters, std::size_t groups,
                  const f32x4* inputs, f32x4* sums);

/// ∂L/∂x = Wᵀ ∂L/∂z. Starts from +0 and adds from the first neuron to the last.
void inputGradients(const Layer& layer, const float* parameters, std::size_t groups,
                    const f32x4* sumGradients, f32x4* gradients);

/// Adds Σ ∂L/∂z · x over the block's samples to the weights' gradients, and Σ ∂L/∂z to the biases'
/// gradients. Sums each lane over the groups in order, then the lanes as laneSum does.
/// `parameterGradients` has the gradients of all the network's parameters, in their order.
void addParameterGradients(const Layer& layer, std::size_t groups, const f32x4* inputs,
                           const f32x4* sumGradients, float* parameterGradients);

} // namespace neuron
