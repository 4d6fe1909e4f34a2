#pragma once

#include "neuron/numbers/notation.hpp"

#include <cstddef>
#include <string>

namespace neuron {

// Decimal text of 32-bit floats, from exact whole-number arithmetic: no formatting functions of the
// standard library, which would be a large part of the WebAssembly file.

/// A count in decimal digits.
std::string digits(std::size_t count);

/// Python's `'{:.4f}'.format(value)` for decimals = 4, and so on: rounded correctly, ties to even
/// on the exact value, so "-0.0000" for tiny negative numbers. "inf", "-inf" and "nan" where Python
/// says so.
std::string fixed(float value, int decimals);

/// Python's `'{:.4e}'.format(value)` for decimals = 4, and so on: "1.5000e-05"; at least two digits
/// of exponent.
std::string scientific(float value, int decimals);

/// `value` as PyTorch writes it in a tensor of that notation, without padding: "2.", "0.9000",
/// "1.5000e-05".
std::string inNotation(float value, Notation notation);

/// The shortest Python float literal that `torch.tensor(…)` reads as exactly this float, written as
/// Python's repr would: "2.0", "0.5", "-0.3", "1e-05", "1e+16". "Reads" is two roundings, decimal
/// to double and double to float, and both are taken into account. For a value that has no literal,
/// a valid expression: float("inf"), float("-inf"), float("nan").
std::string pythonLiteral(float value);

/// The number as a learner reads it: what PyTorch prints for this number alone, without trailing
/// zeros: "0.9", "-0.47", "2", "0.7109", "1e-05", "1.5e+10", and "0" for both zeros.
std::string compact(float value);

} // namespace neuron
