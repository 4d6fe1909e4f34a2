#include "neuron/numbers/exact_integer.hpp"

#include "neuron/numbers/bits.hpp"

#include <cmath>
#include <limits>

namespace neuron {

namespace {

constexpr unsigned limbBits = 32;

constexpr std::uint32_t low(std::uint64_t value) {
  return static_cast<std::uint32_t>(value);
}

constexpr std::uint32_t high(std::uint64_t value) {
  return static_cast<std::uint32_t>(value >> limbBits);
}

} // namespace

ExactInteger::ExactInteger(std::uint64_t value) {
  for (; value != 0; value >>= limbBits) {
    limbs_[size_++] = low(value);
  }
}

ExactInteger::ExactInteger(float value, int shift) : isNegative_(neuron::isNegative(value)) {
  const auto bits = bitCast<std::uint32_t>(value);
  const std::uint32_t exponent = bits >> 23U & 0xffU;
  const std::uint64_t mantissa = (bits & 0x7f'ffffU) | (exponent == 0 ? 0U : 0x80'0000U);
  // value = mantissa · 2^(exponent − 150), with the exponent of denormals counting as 1.
  int places = static_cast<int>(exponent == 0 ? 1 : exponent) - 150 + shift;
  std::uint64_t digits = mantissa;
  if (mantissa == 0) {
    return;
  }
  for (; places < 0; ++places) {
    digits >>= 1U; // drops only zeros, since the product is whole
  }
  const auto first = static_cast<std::size_t>(places / 32);
  digits <<= static_cast<unsigned>(places % 32);
  for (; size_ < first; ++size_) {
    limbs_[size_] = 0;
  }
  limbs_[size_++] = low(digits);
  limbs_[size_++] = high(digits);
  trim();
}

void ExactInteger::trim() {
  while (size_ > 0 && limbs_[size_ - 1] == 0) {
    --size_;
  }
}

int ExactInteger::bitLength() const {
  if (size_ == 0) {
    return 0;
  }
  int bits = static_cast<int>(size_ - 1) * 32;
  for (std::uint32_t top = limbs_[size_ - 1]; top != 0; top >>= 1U) {
    ++bits;
  }
  return bits;
}

double ExactInteger::scaled(int shift) const {
  double value = 0.0;
  // The three highest limbs have at least 65 bits, more than the 53 bits of a double.
  const std::size_t last = size_ > 3 ? size_ - 3 : 0;
  for (std::size_t i = size_; i-- > last;) {
    value += std::ldexp(static_cast<double>(limbs_[i]), static_cast<int>(i) * 32 - shift);
  }
  return isNegative_ ? -value : value;
}

void ExactInteger::multiplyBy(std::uint32_t factor) {
  std::uint32_t carry = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint64_t product = std::uint64_t{limbs_[i]} * factor + carry;
    limbs_[i] = low(product);
    carry = high(product);
  }
  if (carry != 0) {
    limbs_[size_++] = carry;
  }
  trim();
}

void ExactInteger::multiplyByPower(std::uint32_t base, unsigned exponent) {
  // Multiplies by as many factors at once as fit into a limb.
  while (exponent > 0) {
    std::uint32_t factor = 1;
    for (; exponent > 0 && factor <= std::numeric_limits<std::uint32_t>::max() / base; --exponent) {
      factor *= base;
    }
    multiplyBy(factor);
  }
}

void ExactInteger::shiftLeft(unsigned bits) {
  multiplyBy(std::uint32_t{1} << bits % limbBits);
  const std::size_t whole = bits / limbBits;
  if (whole == 0 || isZero()) {
    return;
  }
  for (std::size_t i = size_; i-- > 0;) {
    limbs_[i + whole] = limbs_[i];
  }
  for (std::size_t i = 0; i < whole; ++i) {
    limbs_[i] = 0;
  }
  size_ += whole;
}

std::uint32_t ExactInteger::divideBy(std::uint32_t divisor) {
  std::uint64_t remainder = 0;
  for (std::size_t i = size_; i-- > 0;) {
    const std::uint64_t dividend = (remainder << limbBits) | limbs_[i];
    limbs_[i] = low(dividend / divisor);
    remainder = dividend % divisor;
  }
  trim();
  return low(remainder);
}

ExactInteger ExactInteger::operator-() const {
  ExactInteger negated = *this;
  negated.isNegative_ = !isNegative_;
  return negated;
}

int ExactInteger::compareMagnitudes(const ExactInteger& a, const ExactInteger& b) {
  if (a.size_ != b.size_) {
    return a.size_ < b.size_ ? -1 : 1;
  }
  for (std::size_t i = a.size_; i-- > 0;) {
    if (a.limbs_[i] != b.limbs_[i]) {
      return a.limbs_[i] < b.limbs_[i] ? -1 : 1;
    }
  }
  return 0;
}

ExactInteger operator+(const ExactInteger& a, const ExactInteger& b) {
  const bool isAFirst = ExactInteger::compareMagnitudes(a, b) >= 0;
  const ExactInteger& large = isAFirst ? a : b;
  const ExactInteger& small = isAFirst ? b : a;
  const bool adds = a.isNegative_ == b.isNegative_;
  ExactInteger sum;
  sum.isNegative_ = large.isNegative_;
  std::int64_t carry = 0;
  for (; sum.size_ < large.size_; ++sum.size_) {
    const std::size_t i = sum.size_;
    const std::int64_t limb = i < small.size_ ? small.limbs_[i] : 0;
    const std::int64_t total = large.limbs_[i] + (adds ? limb : -limb) + carry;
    sum.limbs_[i] = static_cast<std::uint32_t>(total);
    carry = total >> 32; // −1 for a borrow
  }
  if (carry > 0) {
    sum.limbs_[sum.size_++] = 1;
  }
  sum.trim();
  return sum;
}

ExactInteger operator*(const ExactInteger& a, const ExactInteger& b) {
  ExactInteger product;
  product.isNegative_ = a.isNegative_ != b.isNegative_;
  product.size_ = a.size_ + b.size_;
  for (std::size_t i = 0; i < product.size_; ++i) {
    product.limbs_[i] = 0;
  }
  for (std::size_t i = 0; i < a.size_; ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.size_; ++j) {
      carry += static_cast<std::uint64_t>(a.limbs_[i]) * b.limbs_[j] + product.limbs_[i + j];
      product.limbs_[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    product.limbs_[i + b.size_] = static_cast<std::uint32_t>(carry);
  }
  product.trim();
  return product;
}

} // namespace neuron
