#pragma once

#include <cstdint>
#include <span>

namespace neuron {

/// The three ways in which PyTorch writes the numbers of a tensor.
enum class Notation : std::uint8_t {
  integer,    ///< "2."
  fixed,      ///< "0.9000"
  scientific, ///< "1.5000e-05"
};

/// The notation that PyTorch's default print options choose for all of these numbers together.
///
/// Zeros, infinities and NaN don't count; if there are no other numbers, the notation is integer.
/// It is scientific if the largest magnitude is over 1000 times the smallest, or over 1e8, or if
/// the smallest is under 1e-4 and not all numbers are whole. Otherwise it is integer if all numbers
/// are whole, else fixed. Source: `_Formatter.__init__` of torch/_tensor_str.py, PyTorch 1.13,
/// which compares in double.
Notation chooseNotation(std::span<const float> values);

} // namespace neuron
