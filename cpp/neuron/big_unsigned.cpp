#include "neuron/big_unsigned.hpp"

#include <cstddef>

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
    limbs_.push_back(low(value));
  }
}

void BigUnsigned::multiplyBy(std::uint32_t factor) {
  std::uint32_t carry = 0;
  for (std::uint32_t& limb : limbs_) {
    const std::uint64_t product = std::uint64_t{limb} * factor + carry;
    limb = low(product);
    carry = high(product);
  }
  if (carry != 0) {
    limbs_.push_back(carry);
  }
}

void BigUnsigned::multiplyByPower(std::uint32_t base, unsigned exponent) {
  for (unsigned i = 0; i < exponent; ++i) {
    multiplyBy(base);
  }
}

void BigUnsigned::shiftLeft(unsigned bits) {
  if (isZero()) {
    return;
  }
  multiplyBy(std::uint32_t{1} << bits % limbBits);
  limbs_.insert(limbs_.begin(), bits / limbBits, 0U);
}

std::uint32_t BigUnsigned::divideBy(std::uint32_t divisor) {
  std::uint64_t remainder = 0;
  for (std::size_t i = limbs_.size(); i-- > 0;) {
    const std::uint64_t dividend = (remainder << limbBits) | limbs_[i];
    limbs_[i] = low(dividend / divisor);
    remainder = dividend % divisor;
  }
  while (!limbs_.empty() && limbs_.back() == 0) {
    limbs_.pop_back();
  }
  return low(remainder);
}

int BigUnsigned::compare(const BigUnsigned& left, const BigUnsigned& right) {
  if (left.limbs_.size() != right.limbs_.size()) {
    return left.limbs_.size() < right.limbs_.size() ? -1 : 1;
  }
  for (std::size_t i = left.limbs_.size(); i-- > 0;) {
    if (left.limbs_[i] != right.limbs_[i]) {
      return left.limbs_[i] < right.limbs_[i] ? -1 : 1;
    }
  }
  return 0;
}

} // namespace neuron
