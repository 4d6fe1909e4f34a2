#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace neuron {

/// A whole number from 0 to 2^512 − 1: just enough arithmetic to write floats in decimal exactly.
/// The largest that occurs, for the smallest denormal, has under 400 bits; results are not checked
/// for size.
class BigUnsigned {
public:
  explicit BigUnsigned(std::uint64_t value);

  void multiplyBy(std::uint32_t factor);
  /// Times base^exponent.
  void multiplyByPower(std::uint32_t base, unsigned exponent);
  /// Times 2^bits.
  void shiftLeft(unsigned bits);
  /// Divides in place and returns the remainder.
  std::uint32_t divideBy(std::uint32_t divisor);

  [[nodiscard]] bool isZero() const { return count_ == 0; }
  /// −1, 0 or 1 as left is less than, equal to or greater than right.
  static int compare(const BigUnsigned& left, const BigUnsigned& right);

private:
  std::array<std::uint32_t, 16> limbs_{}; // least significant first
  std::size_t count_ = 0;                 // of limbs in use, no leading zeros; those behind are 0
};

} // namespace neuron
