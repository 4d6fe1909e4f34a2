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

/// A network 1-n-1 that was placed, not trained.
struct Approximation {
  std::vector<float> parameters; ///< in PyTorch's order; the output layer is identity
  ApproximationError error;
  std::optional<float> bound; ///< what the largest error can't exceed, where that is known
};

/// Universal approximation by construction (G. Cybenko, "Approximation by Superpositions of a
/// Sigmoidal Function", 1989, proves that it can be done; this is how, in one dimension):
///
/// - ramps (relu): neuron i bends the line at knot i of n + 1 evenly spaced knots, so that the n
///   neurons make the n straight pieces that meet the function at each knot. For a function with a
///   second derivative the error is at most h²/8 · max|f″|, h the pieces' width (C. de Boor,
///   "A Practical Guide to Splines", 1978, chapter III); in float32, plus rounding.
/// - steps (step, sigmoid, tanh): neuron i steps up or down at the border between two of n + 1
///   equal pieces, to the function's value in the middle of each; what rises smoothly does so
///   within a tenth of a piece.
///
/// Which of these an activation can do stands in its traits; badValue, with the list of those that
/// can do one, for an activation that can't. 1 to maxApproximationNeurons neurons, else badCount.
Result<Approximation> approximate(const TargetFunction& function, Activation activation,
                                  std::size_t neurons);

/// The error of any network 1-n-1, trained or placed, with these parameters.
Result<ApproximationError> approximationError(const TargetFunction& function, Activation activation,
                                              std::span<const float> parameters);

} // namespace neuron
