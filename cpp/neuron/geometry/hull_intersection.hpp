#pragma once

#include "neuron/geometry/separability.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// Whether the convex hulls of two classes meet, as found by exact linear programming.
struct HullIntersection {
  bool meets = false;
  std::vector<Share> shares;     ///< if they meet, a common point as a mean of either class
  std::vector<double> direction; ///< else w, b of a separating neuron, scaled to at most 1
};

/// Looks for λ ≥ 0 with Σ λᵢxᵢ over class 1 = Σ λⱼxⱼ over class 0, where the λ of each class sum to
/// 1. This is phase one of the simplex method with R. G. Bland's rule ("New finite pivoting rules
/// for the simplex method", 1977), which terminates on any input. Coordinates are scaled to
/// integers by a power of two, and every decision depends on the sign of a determinant of these, so
/// nothing is rounded. If there is no solution, the dual solution separates the classes (Farkas'
/// lemma). Both classes must have points.
HullIntersection intersectHulls(std::size_t inputCount, std::span<const float> points,
                                std::span<const float> classes);

} // namespace neuron
