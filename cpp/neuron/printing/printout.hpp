#pragma once

#include "neuron/one_neuron/neuron.hpp"

#include <string>

namespace neuron {

/// What the following PyTorch script prints for a computation, with lines separated by "\n" and
/// none at the end:
///
///     print(products)       # the vector of xᵢ wᵢ
///     print(weighted_sum)   # z, a scalar tensor
///     print(output)         # f(z), a scalar tensor
std::string printout(const Trace& trace);

} // namespace neuron
