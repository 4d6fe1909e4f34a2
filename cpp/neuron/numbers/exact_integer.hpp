#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace neuron {

/// A whole number of either sign, exact up to 4,064 bits: enough for the products of six
/// differences' worth of floats that separability needs, whatever their exponents.
class ExactInteger {
public:
  ExactInteger() = default;

  /// value · 2^shift, for a finite float; the product must be whole.
  ExactInteger(float value, int shift);

  [[nodiscard]] int sign() const {
    if (size_ == 0) {
      return 0;
    }
    return isNegative_ ? -1 : 1;
  }

  /// The number times 2^−shift as a double, rounded; for results within double's range.
  [[nodiscard]] double scaled(int shift) const;

  /// Bits up to the highest one; 0 for zero.
  [[nodiscard]] int bitLength() const;

  ExactInteger operator-() const;
  friend ExactInteger operator+(const ExactInteger& a, const ExactInteger& b);
  friend ExactInteger operator-(const ExactInteger& a, const ExactInteger& b) { return a + -b; }
  friend ExactInteger operator*(const ExactInteger& a, const ExactInteger& b);

private:
  static int compareSizes(const ExactInteger& a, const ExactInteger& b);
  void trim();

  static constexpr std::size_t capacity = 127;
  std::array<std::uint32_t, capacity>
      limbs_{}; ///< from the lowest; those from size_ on mean nothing
  std::size_t size_ = 0;
  bool isNegative_ = false;
};

} // namespace neuron
