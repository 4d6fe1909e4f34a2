#pragma once

#include "neuron/numbers/notation.hpp"

#include <cstddef>
#include <string>

namespace neuron {

// Decimal text of 32-bit floats, by exact integer arithmetic. The standard library's formatting
// functions would be a large part of the WebAssembly file.

/// The decimal digits of a count.
std::string digits(std::size_t count);

/// Python's `'{:.4f}'.format(value)` for decimals = 4, and so on. Correctly rounded from the exact
/// value, ties to even; "-0.0000" for tiny negative numbers. "inf", "-inf" and "nan" as in Python.
std::string fixed(float value, int decimals);

/// Python's `'{:.4e}'.format(value)` for decimals = 4, and so on: "1.5000e-05". The exponent has at
/// least two digits.
std::string scientific(float value, int decimals);

/// `value` as PyTorch writes it in a tensor with this notation, without padding: "2.", "0.9000",
/// "1.5000e-05".
std::string inNotation(float value, Notation notation);

/// The shortest Python float literal that `torch.tensor(…)` reads as exactly this float, written as
/// Python's repr would: "2.0", "0.5", "-0.3", "1e-05", "1e+16". Reading rounds twice, from decimal
/// to double and from double to float; both are taken into account. For a value without a literal,
/// this is an expression: float("inf"), float("-inf"), float("nan").
std::string pythonLiteral(float value);

/// The number as a learner reads it: what PyTorch prints for this number alone, but without
/// trailing zeros. "0.9", "-0.47", "2", "0.7109", "1e-05", "1.5e+10", and "0" for both zeros.
std::string compact(float value);

} // namespace neuron
