#pragma once

#include "neuron/one_neuron/activation.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <vector>

namespace neuron {

inline constexpr std::size_t minSamples = 2;
inline constexpr std::size_t maxSamples = 1024;

/// The activation at `count` evenly spaced places from `from` to `to`, both included, in order: the
/// curve to draw. minSamples ≤ count ≤ maxSamples, else badCount; finite ends, else notFinite;
/// from < to, else badRange.
Result<std::vector<float>> sampleActivation(Activation activation, float from, float to,
                                            std::size_t count);

/// Its derivative at the same places, with the same errors.
Result<std::vector<float>> sampleDerivative(Activation activation, float from, float to,
                                            std::size_t count);

} // namespace neuron
