#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace neuron {

/// A positive finite float taken apart: mantissa · 2^exponent, the mantissa below 2^24.
struct BinaryParts {
  std::uint32_t mantissa;
  int exponent;
};

BinaryParts binaryParts(float magnitude);

/// A decimal number ≥ 0: the digits, read as a whole number without leading zeros, times
/// 10^exponent. No digits at all is zero.
struct ExactDecimal {
  std::string digits;
  int exponent = 0;

  [[nodiscard]] bool isZero() const { return digits.empty(); }
  /// The power of ten of the first digit; not for zero.
  [[nodiscard]] int leadingExponent() const {
    return exponent + static_cast<int>(digits.size()) - 1;
  }
};

/// Every digit of a finite float ≥ 0. Each has finitely many, at most 112 significant ones.
ExactDecimal exactDecimal(float magnitude);

/// The number cut off below the place 10^lastPlace; unchanged if it has no digits there.
ExactDecimal truncated(const ExactDecimal& number, int lastPlace);

/// The number rounded to a multiple of 10^lastPlace, ties to even; unchanged if it has no digits
/// there.
ExactDecimal rounded(const ExactDecimal& number, int lastPlace);

/// The number with its last digit made one larger, carries included; zero becomes one.
ExactDecimal incremented(ExactDecimal number);

} // namespace neuron
