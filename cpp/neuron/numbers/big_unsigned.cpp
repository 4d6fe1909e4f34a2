#include "neuron/numbers/big_unsigned.hpp"

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

BigUnsigned::BigUnsigned(std::uint64_t value) {
  for (; value != 0; value >>= limbBits) {
    limbs_[count_++] = low(value);
  }
}

void BigUnsigned::multiplyBy(std::uint32_t factor) {
  std::uint32_t carry = 0;
  for (std::size_t i = 0; i < count_; ++i) {
    const std::uint64_t product = std::uint64_t{limbs_[i]} * factor + carry;
    limbs_[i] = low(product);
    carry = high(product);
  }
  if (carry != 0) {
    limbs_[count_++] = carry;
  }
}

void BigUnsigned::multiplyByPower(std::uint32_t base, unsigned exponent) {
  // As many factors at once as fit into a limb.
  while (exponent > 0) {
    std::uint32_t factor = 1;
    for (; exponent > 0 && factor <= std::numeric_limits<std::uint32_t>::max() / base; --exponent) {
      factor *= base;
    }
    multiplyBy(factor);
  }
}

void BigUnsigned::shiftLeft(unsigned bits) {
  if (isZero()) {
    return;
  }
  multiplyBy(std::uint32_t{1} << bits % limbBits);
  const std::size_t whole = bits / limbBits;
  if (whole == 0) {
    return;
  }
  for (std::size_t i = count_; i-- > 0;) {
    limbs_[i + whole] = limbs_[i];
  }
  for (std::size_t i = 0; i < whole; ++i) {
    limbs_[i] = 0;
  }
  count_ += whole;
}

std::uint32_t BigUnsigned::divideBy(std::uint32_t divisor) {
  std::uint64_t remainder = 0;
  for (std::size_t i = count_; i-- > 0;) {
    const std::uint64_t dividend = (remainder << limbBits) | limbs_[i];
    limbs_[i] = low(dividend / divisor);
    remainder = dividend % divisor;
  }
  while (count_ > 0 && limbs_[count_ - 1] == 0) {
    --count_;
  }
  return low(remainder);
}

int BigUnsigned::compare(const BigUnsigned& left, const BigUnsigned& right) {
  if (left.count_ != right.count_) {
    return left.count_ < right.count_ ? -1 : 1;
  }
  for (std::size_t i = left.count_; i-- > 0;) {
    if (left.limbs_[i] != right.limbs_[i]) {
      return left.limbs_[i] < right.limbs_[i] ? -1 : 1;
    }
  }
  return 0;
}

} // namespace neuron
