#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/support/result.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace neuron {

enum class Gate : std::uint8_t { andGate, orGate, notGate, nandGate, norGate, xorGate };

/// The gates' names in the order of the enumeration: and, or, not, nand, nor, xor.
std::span<const std::string_view> gateNames();

/// The gate by its exact name, or unknownName.
Result<Gate> gateFromName(std::string_view wanted);

/// The gate's truth table with targets 0 and 1: (0, 0), (0, 1), (1, 0), (1, 1); for NOT 0, 1.
DataSet truthTable(Gate gate);

} // namespace neuron
