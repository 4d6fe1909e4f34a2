#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/support/result.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace neuron {

enum class Gate : std::uint8_t { andGate, orGate, notGate, nandGate, norGate, xorGate };

/// The names of the gates in the order of Gate: and, or, not, nand, nor, xor.
std::span<const std::string_view> gateNames();

/// The gate with this exact name, or unknownName.
Result<Gate> gateFromName(std::string_view wanted);

/// The gate's truth table with targets 0 and 1. Its inputs are (0, 0), (0, 1), (1, 0), (1, 1), in
/// this order; for NOT 0, 1.
DataSet truthTable(Gate gate);

} // namespace neuron
