#pragma once

#include "neuron/network/network.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace neuron {

inline constexpr std::size_t maxFieldSide = 1024; ///< cells

/// One side of a map: the numbers from low to high, divided into cells.
struct Axis {
  float low;
  float high;
  std::size_t cells;

  /// The middle of cell i.
  [[nodiscard]] float middle(std::size_t i) const;
};

/// Why an axis can't be used: badCount (1 to maxFieldSide cells), notFinite, badRange.
std::optional<Error> axisMisfit(const Axis& axis);

/// A neuron's output as a map over two of the network's inputs.
struct FieldRequest {
  Axis x;
  Axis y;
  std::size_t xInput = 0; ///< the input on the x axis
  std::size_t yInput = 1; ///< the input on the y axis; with one input, all rows are equal
  std::size_t layer = 0;  ///< the neuron's layer, counted from 1; 0 is the last one
  std::size_t neuron = 0; ///< the neuron's index in the layer, counted from 0
  /// The values of the inputs that are on no axis: one number for each of the network's inputs, or
  /// empty for zeros.
  std::span<const float> others;
};

/// Fills `values` (x.cells · y.cells) with the output in the middle of each cell, in the order of
/// an image's pixels: row by row from the top, where y is high. Errors: those of axisMisfit,
/// badRange, lengthMismatch, notFinite, overflow.
std::optional<Error> field(Network& network, const FieldRequest& request, std::span<float> values);

/// The maps of all neurons in one pass: layer by layer, neuron by neuron, each in the order of
/// field(). `values` has x.cells · y.cells numbers for each neuron of the network. Errors: those of
/// field(); badShape for a network with more than two inputs.
std::optional<Error> allFields(Network& network, const Axis& x, const Axis& y,
                               std::span<float> values);

} // namespace neuron
