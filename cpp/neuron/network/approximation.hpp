#pragma once

#include "neuron/network/target_function.hpp"
#include "neuron/one_neuron/activation.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace neuron {

inline constexpr std::size_t maxApproximationNeurons = 1024;

/// How far a network's outputs lie from a function, measured over a fine grid of its domain.
struct ApproximationError {
  float largest;
  float mean;
};

/// A 1-n-1 network whose neurons were placed, not trained.
struct Approximation {
  std::vector<float> parameters; ///< in PyTorch's order; the output layer is identity
  ApproximationError error;
  std::optional<float> bound; ///< an upper bound of the largest error, if one is known
};

/// Universal approximation by construction. G. Cybenko, "Approximation by Superpositions of a
/// Sigmoidal Function" (1989), proves that it is possible; this does it in one dimension:
///
/// - ramps (relu): neuron i changes the slope at knot i of n + 1 evenly spaced knots, so the n
///   neurons make n straight pieces that meet the function at each knot. For a function with a
///   second derivative, the error is at most h²/8 · max|f″|, where h is the width of a piece (C. de
///   Boor, "A Practical Guide to Splines", 1978, chapter III), plus rounding in float32.
/// - steps (step, sigmoid, tanh): neuron i steps up or down at the border between two of n + 1
///   equal pieces. Each piece has the function's value in its middle. Smooth activations rise
///   within a tenth of a piece.
///
/// ActivationTraits::placement says which of these an activation can do. Errors: badValue for an
/// activation that can do neither, with a list of those that can; badCount unless there are 1 to
/// maxApproximationNeurons neurons.
Result<Approximation> approximate(const TargetFunction& function, Activation activation,
                                  std::size_t neurons);

/// The error of any 1-n-1 network with these parameters, trained or placed.
Result<ApproximationError> approximationError(const TargetFunction& function, Activation activation,
                                              std::span<const float> parameters);

} // namespace neuron
