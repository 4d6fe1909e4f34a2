#pragma once

#include "neuron/one_neuron/activation.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <vector>

namespace neuron {

inline constexpr std::size_t minSamples = 2;
inline constexpr std::size_t maxSamples = 1024;

/// The activation at `count` evenly spaced places from `from` to `to`, both included, for drawing
/// its curve. Errors: badCount unless minSamples ≤ count ≤ maxSamples; notFinite unless both ends
/// are finite; badRange unless from < to.
Result<std::vector<float>> sampleActivation(Activation activation, float from, float to,
                                            std::size_t count);

/// The activation's derivative at these places. Errors: those of sampleActivation.
Result<std::vector<float>> sampleDerivative(Activation activation, float from, float to,
                                            std::size_t count);

} // namespace neuron
