#include "neuron/data/gate_data.hpp"

#include "neuron/messages/name_table.hpp"

#include <array>
#include <cstddef>

namespace neuron {

std::span<const std::string_view> gateNames() {
  static constexpr std::array<std::string_view, 6> names{"and", "or", "not", "nand", "nor", "xor"};
  return names;
}

Result<Gate> gateFromName(std::string_view wanted) {
  return valueFromName<Gate>(wanted, "gate", "gates", gateNames());
}

DataSet truthTable(Gate gate) {
  // Bit i is the output for row i.
  constexpr std::array<unsigned, 6> outputs{0b1000, 0b1110, 0b01, 0b0111, 0b0001, 0b0110};
  const std::size_t inputs = gate == Gate::notGate ? 1 : 2;
  const std::size_t rows = std::size_t{1} << inputs;
  DataSet data{inputs, 1, {}, {}};
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t i = inputs; i-- > 0;) {
      data.inputs.push_back(static_cast<float>(row >> i & 1U));
    }
    data.targets.push_back(static_cast<float>(outputs[static_cast<std::size_t>(gate)] >> row & 1U));
  }
  return data;
}

} // namespace neuron
