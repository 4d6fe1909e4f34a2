#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace neuron {

/// A whole number of either sign, exact up to 4,064 bits: enough for the products of six
/// differences' worth of floats that separability needs, whatever their exponents, and for a
/// float's decimal digits, of which the smallest denormal has under 400 bits. Results are not
/// checked for size.
class ExactInteger {
public:
  ExactInteger() = default;

  explicit ExactInteger(std::uint64_t value);

  /// value · 2^shift, for a finite float; the product must be whole.
  ExactInteger(float value, int shift);

  [[nodiscard]] bool isZero() const { return size_ == 0; }

  [[nodiscard]] int sign() const {
    if (isZero()) {
      return 0;
    }
    return isNegative_ ? -1 : 1;
  }

  /// The number times 2^−shift as a double, rounded; for results within double's range.
  [[nodiscard]] double scaled(int shift) const;

  /// Bits up to the highest one; 0 for zero.
  [[nodiscard]] int bitLength() const;

  void multiplyBy(std::uint32_t factor);
  /// Times base^exponent.
  void multiplyByPower(std::uint32_t base, unsigned exponent);
  /// Times 2^bits.
  void shiftLeft(unsigned bits);
  /// Divides in place, towards zero, and returns the remainder of the magnitude.
  std::uint32_t divideBy(std::uint32_t divisor);

  /// −1, 0 or 1 as |a| is less than, equal to or greater than |b|.
  static int compareMagnitudes(const ExactInteger& a, const ExactInteger& b);

  ExactInteger operator-() const;
  friend ExactInteger operator+(const ExactInteger& a, const ExactInteger& b);
  friend ExactInteger operator-(const ExactInteger& a, const ExactInteger& b) { return a + -b; }
  friend ExactInteger operator*(const ExactInteger& a, const ExactInteger& b);

private:
  void trim();

  static constexpr std::size_t capacity = 127;
  std::array<std::uint32_t, capacity>
      limbs_{}; ///< from the lowest; those from size_ on mean nothing
  std::size_t size_ = 0;
  bool isNegative_ = false;
};

} // namespace neuron
