#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace neuron {

/// A signed whole number, exact up to 4,064 bits. That is enough for separability, which adds up
/// products of six floats with any exponents, and for a float's decimal digits, which take less
/// than 400 bits for the smallest denormal. Results aren't checked for overflow.
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

  /// The number times 2^−shift, rounded to double; for results within double's range.
  [[nodiscard]] double scaled(int shift) const;

  /// The number of bits of the magnitude; 0 for zero.
  [[nodiscard]] int bitLength() const;

  void multiplyBy(std::uint32_t factor);
  /// Multiplies by base^exponent.
  void multiplyByPower(std::uint32_t base, unsigned exponent);
  /// Multiplies by 2^bits.
  void shiftLeft(unsigned bits);
  /// Divides in place, towards zero, and returns the remainder of the magnitude.
  std::uint32_t divideBy(std::uint32_t divisor);

  /// −1, 0 or 1 if |a| is less than, equal to or greater than |b|.
  static int compareMagnitudes(const ExactInteger& a, const ExactInteger& b);

  ExactInteger operator-() const;
  friend ExactInteger operator+(const ExactInteger& a, const ExactInteger& b);
  friend ExactInteger operator-(const ExactInteger& a, const ExactInteger& b) { return a + -b; }
  friend ExactInteger operator*(const ExactInteger& a, const ExactInteger& b);

private:
  void trim();

  static constexpr std::size_t capacity = 127;
  std::array<std::uint32_t, capacity>
      limbs_{}; ///< lowest limb first; those from size_ on are undefined
  std::size_t size_ = 0;
  bool isNegative_ = false;
};

} // namespace neuron
