#pragma once

#include "neuron/data/gate_data.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace neuron {

/// One row of a gate's truth table, as a neuron answers it.
struct GateRow {
  std::vector<float> inputs; ///< each 0 or 1
  float productSum = 0.0F;   ///< w·x, which the bias is added to
  float weightedSum = 0.0F;  ///< z
  float output = 0.0F;       ///< f(z)
  bool isWanted = false;     ///< whether the gate's output is 1
  bool fires = false;        ///< whether z > 0: the side of the boundary that stands for 1

  [[nodiscard]] bool isRight() const { return fires == isWanted; }
};

/// The biases with which a neuron's present weights make the gate: above < b ≤ upTo.
struct BiasRange {
  float above = 0.0F;
  float upTo = 0.0F;
};

/// How far a neuron is a gate, and what stands in the way.
struct GateCheck {
  std::vector<GateRow> rows; ///< in the order of truthTable

  /// Nothing where no bias will do with these weights: then the weights' sum in the row `weakest`,
  /// which has to fire, isn't larger than in the row `strongest`, which must not.
  std::optional<BiasRange> biases;
  std::size_t weakest = 0;   ///< of the rows that have to fire, the first with the smallest sum
  std::size_t strongest = 0; ///< of those that must not, the first with the largest sum

  [[nodiscard]] bool isSolved() const;
};

/// Compares a neuron with a gate, row by row. The answer is taken from the weighted sum, whatever
/// the activation: for step, sigmoid and tanh, z > 0 is where the output passes its middle. The
/// bounds of the biases are exact: they are the negated sums of products, and a sum of two floats
/// has the sign of the exact one.
/// Errors: lengthMismatch (as many inputs as the gate), overflow.
Result<GateCheck> checkGate(Gate gate, const Neuron& neuron);

} // namespace neuron
