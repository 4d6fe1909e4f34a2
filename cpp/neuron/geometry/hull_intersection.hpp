#pragma once

#include "neuron/geometry/separability.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// What exact linear programming says about two classes' convex hulls.
struct HullIntersection {
  bool meets = false;
  std::vector<Share> shares;     ///< where they meet
  std::vector<double> direction; ///< else w, b of a separating neuron, scaled to at most 1
};

/// Looks for λ ≥ 0 with Σ λᵢxᵢ over class 1 = Σ λⱼxⱼ over class 0 and each class's λ summing to 1:
/// phase one of the simplex method, with R. G. Bland's rule ("New finite pivoting rules for the
/// simplex method", 1977), which ends on any input. Every decision is the sign of a determinant of
/// whole numbers, the coordinates times a power of two, so none is ever rounded. Where there is no
/// solution, the dual one separates (Farkas' lemma). Both classes must have points.
HullIntersection intersectHulls(std::size_t inputCount, std::span<const float> points,
                                std::span<const float> classes);

} // namespace neuron
