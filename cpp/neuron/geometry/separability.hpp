#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace neuron {

inline constexpr std::size_t maxSeparabilityPoints = 1000;
inline constexpr std::size_t maxSeparabilityInputs = 3;

/// A point with its share in a convex combination.
struct Share {
  std::size_t point;
  double coefficient; ///< above 0; the coefficients of each class sum to 1
};

/// Whether one neuron can tell two classes of points apart, and why.
///
/// If they are separable, this has weights and a bias with w·x + b > 0 for class 1 and < 0 for
/// class 0. If not, it has a point in the convex hulls of both classes. This is a weighted mean of
/// points of class 1, which would need w·x + b > 0, and also of points of class 0, which would need
/// w·x + b ≤ 0: a contradiction for any w and b. At most inputs + 2 points are needed for these
/// means (P. Kirchberger, "Über Tchebychefsche Annäherungsmethoden", 1903).
struct Separability {
  bool isSeparable = false;

  std::vector<float> weights; ///< the largest is ±1; empty if no float weights separate
  float bias = 0.0F;
  float margin = 0.0F; ///< the smallest distance of a point from the boundary, rounded from double

  std::vector<Share> shares;        ///< of points of both classes; empty if separable
  std::vector<double> meetingPoint; ///< Σ coefficient · point, the same for either class
};

/// Decides in exact arithmetic whether one neuron can separate the points, however close they are
/// or however nearly on a line. Each point has `inputCount` numbers, and a class 0 or 1. If all
/// points are of one class, weights are zero and the bias ±1. Weights have the widest margin,
/// except for rounding, and are verified: a Neuron with these weights and the step activation puts
/// every point on the side of its class. Errors: badShape (inputCount from 1 to
/// maxSeparabilityInputs), lengthMismatch, badCount (1 to maxSeparabilityPoints), notFinite,
/// badValue (classes).
Result<Separability> separability(std::size_t inputCount, std::span<const float> points,
                                  std::span<const float> classes);

} // namespace neuron
