#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// The decision boundary w·x + b = 0 within a box, as its corners, inputCount numbers each:
///
/// - one input: the threshold −b/w, if the box has it;
/// - two: the ends of a segment, the one with the smaller x₁ first (of equals, the smaller x₂);
/// - three: the 3 to 6 corners of a polygon, counter-clockwise seen from where w points to.
///
/// Empty where the boundary passes the box by or only touches its corner or edge, and where all
/// weights are 0 (then there is no boundary). `low` and `high` are the box's opposite corners.
/// Errors: badShape (1 to 3 weights), lengthMismatch, notFinite, badRange (low < high).
Result<std::vector<float>> boundaryInBox(std::span<const float> weights, float bias,
                                         std::span<const float> low, std::span<const float> high);

/// How far a point lies from the boundary, in double: (w·x + b) / |w|, above 0 on the side that w
/// points to. With all weights 0 there is no boundary: 0. The origin's distance is that of x = 0;
/// the boundary's nearest place to a point is x − distance · w / |w|.
double signedDistance(std::span<const float> weights, float bias, std::span<const float> point);

} // namespace neuron
