#pragma once

#include "neuron/network/network.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace neuron {

inline constexpr std::size_t maxFieldSide = 1024; ///< cells

/// The numbers from low to high along one side of a map, divided into cells.
struct Axis {
  float low;
  float high;
  std::size_t cells;

  /// The middle of cell i.
  [[nodiscard]] float middle(std::size_t i) const;
};

/// What keeps an axis from being used: badCount (1 to maxFieldSide cells), notFinite, badRange.
std::optional<Error> axisMisfit(const Axis& axis);

/// A neuron's output as a map over two of the network's inputs.
struct FieldRequest {
  Axis x;
  Axis y;
  std::size_t xInput = 0; ///< which input goes to the right
  std::size_t yInput = 1; ///< and which one up; with one input, all rows are equal
  std::size_t layer = 0;  ///< whose neuron: layers count from 1; 0 is the last one
  std::size_t neuron = 0; ///< which of its neurons, counted from 0
  /// The value of the inputs that are not on an axis: as many as the network has, or none for
  /// zeros.
  std::span<const float> others;
};

/// Fills `values` (x.cells · y.cells) with the output in the middle of each cell, as an image is
/// drawn: row by row from the top, where y is high. Errors: those of axisMisfit, badRange,
/// lengthMismatch, notFinite, overflow.
std::optional<Error> field(Network& network, const FieldRequest& request, std::span<float> values);

/// The maps of all neurons in one pass: layer by layer, neuron by neuron, each as field draws it.
/// `values` has as many numbers as the network has neurons, times x.cells · y.cells. Errors: those
/// of field; badShape for a network of more than two inputs.
std::optional<Error> allFields(Network& network, const Axis& x, const Axis& y,
                               std::span<float> values);

} // namespace neuron
