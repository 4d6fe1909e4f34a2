#pragma once

#include "neuron/data_set.hpp"

#include <cstdint>

namespace neuron {

enum class Gate : std::uint8_t { andGate, orGate, notGate, nandGate, norGate, xorGate };

/// The gate's truth table with targets 0 and 1: (0, 0), (0, 1), (1, 0), (1, 1); for NOT 0, 1.
DataSet truthTable(Gate gate);

} // namespace neuron
