#pragma once

#include "neuron/data/gate_data.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace neuron {

/// One row of a gate's truth table, with the neuron's answer to it.
struct GateRow {
  std::vector<float> inputs; ///< each 0 or 1
  float productSum = 0.0F;   ///< w·x, before the bias is added
  float weightedSum = 0.0F;  ///< z
  float output = 0.0F;       ///< f(z)
  bool isWanted = false;     ///< whether the gate's output is 1
  bool fires = false;        ///< whether z > 0, the side of the boundary that means 1

  [[nodiscard]] bool isRight() const { return fires == isWanted; }
};

/// The biases b with which a neuron's current weights make the gate: above < b ≤ upTo.
struct BiasRange {
  float above = 0.0F;
  float upTo = 0.0F;
};

/// Which rows of a gate's truth table a neuron gets right, and the biases that get all rows right.
struct GateCheck {
  std::vector<GateRow> rows; ///< in the order of truthTable

  /// Empty if no bias makes the gate with these weights. Then the product sum of row `weakest`,
  /// which must fire, isn't larger than that of row `strongest`, which must not fire.
  std::optional<BiasRange> biases;
  std::size_t weakest = 0;   ///< of the rows that must fire, the first with the smallest sum
  std::size_t strongest = 0; ///< of the rows that must not, the first with the largest sum

  [[nodiscard]] bool isSolved() const;
};

/// Compares a neuron with a gate, row by row. A neuron fires if its weighted sum z > 0, whatever
/// its activation: for step, sigmoid and tanh, the output passes its middle value at 0. The bounds
/// of the biases are exact: they are negated product sums, and the rounded sum of two floats has
/// the same sign as the exact sum.
/// Errors: lengthMismatch (the neuron must have as many inputs as the gate), overflow.
Result<GateCheck> checkGate(Gate gate, const Neuron& neuron);

} // namespace neuron
