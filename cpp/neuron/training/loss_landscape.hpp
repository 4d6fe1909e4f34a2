#pragma once

#include "neuron/support/result.hpp"
#include "neuron/training/field.hpp"
#include "neuron/training/run.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace neuron {

inline constexpr std::size_t maxLandscapeCells = 65'536;

/// A run's mean loss over all data, on a plane through its current parameters p: at
/// p + a · xDirection + b · yDirection for a on the axis x and b on the axis y (H. Li et al.,
/// "Visualizing the Loss Landscape of Neural Nets", 2018). For a plane of two single parameters,
/// each direction is 1 for one parameter and 0 for all others.
struct LandscapeRequest {
  Axis x;
  Axis y;
  std::span<const float> xDirection; ///< a number for each of the network's parameters
  std::span<const float> yDirection; ///< a number for each of the network's parameters
};

/// Fills `losses` with the loss in the middle of each cell, row by row from the top, where b is
/// high. If it has fewer numbers than there are cells, they are those of as many cells from `first`
/// on. A loss that isn't finite becomes the largest float. The run isn't changed. Errors: those of
/// axisMisfit, tooLarge (maxLandscapeCells), lengthMismatch, notFinite.
std::optional<Error> lossLandscape(Run& run, const LandscapeRequest& request,
                                   std::span<float> losses, std::size_t first = 0);

/// Fills `losses` with a run's mean loss over all data, on the straight line through its current
/// parameters p and the parameters q = `towards`: at p + t · (q − p), where t is the middle of each
/// cell, from `first` on. This shows, for example, what a single large step jumps over. A loss that
/// isn't finite becomes the largest float. Errors: those of axisMisfit, lengthMismatch, notFinite.
std::optional<Error> lossAlongLine(Run& run, std::span<const float> towards, const Axis& axis,
                                   std::span<float> losses, std::size_t first = 0);

} // namespace neuron
