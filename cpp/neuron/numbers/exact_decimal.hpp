#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace neuron {

/// A positive finite float as mantissa · 2^exponent, with a mantissa below 2^24.
struct BinaryParts {
  std::uint32_t mantissa;
  int exponent;
};

BinaryParts binaryParts(float magnitude);

/// A decimal number ≥ 0: the digits, read as a whole number without leading zeros, times
/// 10^exponent. Zero has no digits.
struct ExactDecimal {
  std::string digits;
  int exponent = 0;

  [[nodiscard]] bool isZero() const { return digits.empty(); }
  /// The exponent of the first digit's power of ten. The number must not be zero.
  [[nodiscard]] int leadingExponent() const {
    return exponent + static_cast<int>(digits.size()) - 1;
  }
};

/// The exact decimal value of a finite float ≥ 0, which has at most 112 significant digits.
ExactDecimal exactDecimal(float magnitude);

/// The number without its digits below the place 10^lastPlace; unchanged if it has none there.
ExactDecimal truncated(const ExactDecimal& number, int lastPlace);

/// The number rounded to a multiple of 10^lastPlace, ties to even; unchanged if it has no digits
/// below that place.
ExactDecimal rounded(const ExactDecimal& number, int lastPlace);

/// The number plus one unit of its last digit; zero becomes one such unit.
ExactDecimal incremented(ExactDecimal number);

} // namespace neuron
