#pragma once

#include "neuron/support/result.hpp"
#include "neuron/training/field.hpp"
#include "neuron/training/run.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace neuron {

inline constexpr std::size_t maxLandscapeCells = 65'536;

/// The mean loss over all data of a run on a plane through its present parameters p: at
/// p + a · xDirection + b · yDirection for a on the axis x and b on the axis y (H. Li et al.,
/// "Visualizing the Loss Landscape of Neural Nets", 2018). Two single parameters are the directions
/// that are 1 there and 0 elsewhere.
struct LandscapeRequest {
  Axis x;
  Axis y;
  std::span<const float> xDirection; ///< as many as the network has parameters
  std::span<const float> yDirection;
};

/// Fills `losses` (x.cells · y.cells) with the loss in the middle of each cell, row by row from the
/// top, where b is high. A loss that leaves the finite floats is given as the largest of them. The
/// run isn't changed. Errors: those of axisMisfit, tooLarge (maxLandscapeCells), lengthMismatch,
/// notFinite.
std::optional<Error> lossLandscape(Run& run, const LandscapeRequest& request,
                                   std::span<float> losses);

/// The mean loss over all data on the straight line through a run's present parameters p and others
/// q: at p + t · (q − p) for the middles t of the axis. What a single large step jumps over is seen
/// on the line from before it to after it. Losses as above. Errors: those of axisMisfit,
/// lengthMismatch, notFinite.
std::optional<Error> lossAlongLine(Run& run, std::span<const float> towards, const Axis& axis,
                                   std::span<float> losses);

} // namespace neuron
