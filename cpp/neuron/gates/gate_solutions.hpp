#pragma once

#include "neuron/data/gate_data.hpp"
#include "neuron/support/result.hpp"

#include <vector>

namespace neuron {

/// All weights within low..high with which one neuron makes a gate at this bias, as the corners of
/// the area that they fill: w1, w2 of each, counter-clockwise; for NOT the two ends of an interval.
/// Nothing where no weights do, or none but those of a line or a point. A row of the truth table is
/// a half-plane of weights, w·x + b > 0 or ≤ 0, and the area is what all four have in common; edges
/// of rows that have to fire don't belong to it.
/// Clipping after Sutherland and Hodgman, "Reentrant polygon clipping", CACM 17 (1974).
/// Errors: notFinite, badRange (low has to be below high).
Result<std::vector<float>> gateSolutions(Gate gate, float bias, float low, float high);

} // namespace neuron
