#include "neuron/numbers/exact_decimal.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/exact_integer.hpp"

#include <algorithm>
#include <string_view>

namespace neuron {

namespace {

/// How many of the number's digits are below the place 10^lastPlace. This may be more digits than
/// the number has.
std::size_t digitsBelow(const ExactDecimal& number, int lastPlace) {
  return lastPlace > number.exponent ? static_cast<std::size_t>(lastPlace - number.exponent) : 0;
}

/// −1, 0 or 1 if 0.d₁d₂d₃… is below, at or above one half.
int comparedToHalf(std::string_view fraction) {
  if (fraction.front() != '5') {
    return fraction.front() < '5' ? -1 : 1;
  }
  return fraction.find_first_not_of('0', 1) == std::string_view::npos ? 0 : 1;
}

} // namespace

BinaryParts binaryParts(float magnitude) {
  const auto bits = bitCast<std::uint32_t>(magnitude);
  const std::uint32_t biased = bits >> 23U;
  const std::uint32_t fraction = bits & 0x007f'ffffU;
  if (biased == 0) {
    return {fraction, -149};
  }
  return {fraction | 0x0080'0000U, static_cast<int>(biased) - 150};
}

ExactDecimal exactDecimal(float magnitude) {
  const BinaryParts parts = binaryParts(magnitude);
  ExactInteger whole(parts.mantissa);
  ExactDecimal number;
  if (parts.exponent >= 0) {
    whole.shiftLeft(static_cast<unsigned>(parts.exponent));
  } else {
    // m / 2^n = m · 5^n / 10^n, and the division by 10^n only moves the decimal point.
    whole.multiplyByPower(5, static_cast<unsigned>(-parts.exponent));
    number.exponent = parts.exponent;
  }
  while (!whole.isZero()) {
    constexpr int digitsAtOnce = 9;
    std::uint32_t group = whole.divideBy(1'000'000'000U);
    for (int i = 0; i < digitsAtOnce; ++i) {
      number.digits += static_cast<char>('0' + group % 10);
      group /= 10;
    }
  }
  number.digits.erase(number.digits.find_last_not_of('0') + 1); // leading zeros, still at the end
  std::reverse(number.digits.begin(), number.digits.end());
  return number;
}

ExactDecimal truncated(const ExactDecimal& number, int lastPlace) {
  const std::size_t dropped = digitsBelow(number, lastPlace);
  if (dropped == 0) {
    return number;
  }
  const std::size_t kept = dropped < number.digits.size() ? number.digits.size() - dropped : 0;
  return {number.digits.substr(0, kept), lastPlace};
}

ExactDecimal rounded(const ExactDecimal& number, int lastPlace) {
  const std::size_t dropped = digitsBelow(number, lastPlace);
  ExactDecimal result = truncated(number, lastPlace);
  // If more digits are dropped than the number has, the first dropped digit is a 0.
  if (dropped == 0 || dropped > number.digits.size()) {
    return result;
  }
  const int half = comparedToHalf(std::string_view(number.digits).substr(result.digits.size()));
  const bool odd = !result.isZero() && (result.digits.back() - '0') % 2 != 0;
  return half > 0 || (half == 0 && odd) ? incremented(result) : result;
}

ExactDecimal incremented(ExactDecimal number) {
  std::size_t place = number.digits.size();
  while (place > 0 && number.digits[place - 1] == '9') {
    number.digits[--place] = '0';
  }
  if (place == 0) {
    number.digits.insert(number.digits.begin(), '1');
  } else {
    ++number.digits[place - 1];
  }
  return number;
}

} // namespace neuron
