#pragma once

#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// The decision boundary w·x + b = 0 within a box, as its corners, inputCount numbers each:
///
/// - one input: the threshold −b/w, if it lies in the box;
/// - two: the ends of a segment, the one with the smaller x₁ first (if equal, the smaller x₂);
/// - three: the 3 to 6 corners of a polygon, counter-clockwise as seen from where w points to.
///
/// Empty if the boundary misses the box, or only touches a corner (two or three inputs) or an edge
/// (three inputs), and if all weights are 0, since there is no boundary then. `low` and `high` are
/// opposite corners of the box.
/// Errors: badShape (1 to 3 weights), lengthMismatch, notFinite, badRange (low < high).
Result<std::vector<float>> boundaryInBox(std::span<const float> weights, float bias,
                                         std::span<const float> low, std::span<const float> high);

/// The signed distance of a point from the boundary, in double: (w·x + b) / |w|, positive on the
/// side that w points to. 0 if all weights are 0, since there is no boundary then. The place on the
/// boundary that is nearest to the point is x − distance · w / |w|.
double signedDistance(std::span<const float> weights, float bias, std::span<const float> point);

} // namespace neuron
