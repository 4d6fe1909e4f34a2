#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace neuron {

inline constexpr std::size_t maxSeparabilityPoints = 1000;
inline constexpr std::size_t maxSeparabilityInputs = 3;

/// A point of a certificate, with its share.
struct Share {
  std::size_t point;
  double coefficient; ///< above 0; those of each class sum to 1
};

/// Whether one neuron can tell two classes of points apart, and why.
///
/// Separable: weights and a bias for which w·x + b > 0 for class 1 and < 0 for class 0. Not
/// separable: a point that lies in the convex hulls of both classes. It is a mean of class 1's
/// points, so w·x + b > 0 there, and one of class 0's, so w·x + b ≤ 0: a contradiction, whatever w
/// and b. The inequalities of the points named, times their coefficients, add up to it. At most
/// inputs + 2 points are named (P. Kirchberger, "Über Tchebychefsche Annäherungsmethoden", 1903).
struct Separability {
  bool isSeparable = false;

  std::vector<float> weights; ///< the largest of them ±1; empty where no floats separate
  float bias = 0.0F;
  float margin = 0.0F; ///< the smallest distance of a point from the boundary, in double, rounded

  std::vector<Share> shares;        ///< of points of both classes
  std::vector<double> meetingPoint; ///< Σ coefficient · point, for either class
};

/// Decides it, in exact arithmetic: no two points are too close or too nearly in line. Each point
/// has `inputCount` numbers, and a class 0 or 1. With points of one class only, weights are zero
/// and the bias ±1. The weights are those of the widest margin, to rounding, and are verified: a
/// Neuron with them and a step puts every point on its side. Errors: badShape (inputCount from 1 to
/// maxSeparabilityInputs), lengthMismatch, badCount (1 to maxSeparabilityPoints), notFinite,
/// badValue (classes).
Result<Separability> separability(std::size_t inputCount, std::span<const float> points,
                                  std::span<const float> classes);

} // namespace neuron
