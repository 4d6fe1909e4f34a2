#pragma once

#include "neuron/data/gate_data.hpp"
#include "neuron/support/result.hpp"

#include <vector>

namespace neuron {

/// All weights from `low` to `high` with which one neuron makes a gate at this bias, as the corners
/// of the area that they fill: w1, w2 of each, counter-clockwise; for NOT, the two ends of an
/// interval. Empty if there are no such weights, or they form only a line or a point. Each row of
/// the truth table allows a half-plane of weights, w·x + b > 0 or ≤ 0, and the area is the
/// intersection of these. Edges that come from rows which must fire don't belong to the area.
/// Clipping after Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17 (1974).
/// Errors: notFinite, badRange (low must be below high).
Result<std::vector<float>> gateSolutions(Gate gate, float bias, float low, float high);

} // namespace neuron
