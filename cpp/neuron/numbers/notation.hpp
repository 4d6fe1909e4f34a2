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
/// Zeros, infinities and NaN don't count; with nothing else the notation is integer. It is
/// scientific when the largest magnitude is over 1000 times the smallest, or over 1e8, or, unless
/// all are whole numbers, when the smallest is under 1e-4. Else it is integer for whole numbers and
/// fixed for others. Source: `_Formatter.__init__` of torch/_tensor_str.py, PyTorch 1.13, which
/// compares in double.
Notation chooseNotation(std::span<const float> values);

} // namespace neuron
