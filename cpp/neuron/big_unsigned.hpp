#pragma once

#include <cstdint>
#include <vector>

namespace neuron {

/// A whole number ≥ 0 of any size: just enough arithmetic to write floats in decimal exactly. The
/// largest that occurs, for the smallest denormal, has under 400 bits, so simple loops are enough.
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

  [[nodiscard]] bool isZero() const { return limbs_.empty(); }
  /// −1, 0 or 1 as left is less than, equal to or greater than right.
  static int compare(const BigUnsigned& left, const BigUnsigned& right);

private:
  std::vector<std::uint32_t> limbs_; // least significant first, no leading zeros
};

} // namespace neuron
