#include "neuron/numbers/shortest_decimal.hpp"

#include "neuron/numbers/exact_integer.hpp"

#include <cstdint>

namespace neuron {

namespace {

/// The number mantissa · 2^exponent, exactly.
struct Binary {
  std::uint64_t mantissa;
  int exponent;
};

/// Selects the point half a double ulp above or below a number of at most 26 bits. Decimals between
/// these two points become the number when they are read as a double. So do the points themselves,
/// since a tie goes to the even mantissa, and a number of 26 bits ends in zeros as a double.
enum class Side : std::uint8_t { below, above };

Binary halfDoubleUlp(Binary number, Side side) {
  constexpr std::uint64_t doubleTop = std::uint64_t{1} << 52U;
  while (number.mantissa < doubleTop) {
    number.mantissa <<= 1U;
    --number.exponent;
  }
  const std::uint64_t twice = 2 * number.mantissa;
  return {side == Side::above ? twice + 1 : twice - 1, number.exponent - 1};
}

int compare(const ExactDecimal& decimal, const Binary& binary) {
  // At most 9 digits, so they fit into 64 bits.
  std::uint64_t whole = 0;
  for (const char digit : decimal.digits) {
    whole = whole * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  ExactInteger left(whole);
  ExactInteger right(binary.mantissa);
  if (decimal.exponent >= 0) {
    left.multiplyByPower(10, static_cast<unsigned>(decimal.exponent));
  } else {
    right.multiplyByPower(10, static_cast<unsigned>(-decimal.exponent));
  }
  if (binary.exponent >= 0) {
    right.shiftLeft(static_cast<unsigned>(binary.exponent));
  } else {
    left.shiftLeft(static_cast<unsigned>(-binary.exponent));
  }
  return ExactInteger::compareMagnitudes(left, right);
}

/// The interval of the decimals that are read as a given float.
class ReadingInterval {
public:
  explicit ReadingInterval(BinaryParts parts)
      // Decimals that become a midpoint between floats as doubles are then rounded to the float
      // with an even mantissa.
      : closed_(parts.mantissa % 2 == 0),
        low_(halfDoubleUlp(midpointBelow(parts), closed_ ? Side::below : Side::above)),
        high_(halfDoubleUlp(midpointAbove(parts), closed_ ? Side::above : Side::below)) {}

  [[nodiscard]] bool contains(const ExactDecimal& decimal) const {
    const int low = compare(decimal, low_);
    const int high = compare(decimal, high_);
    return closed_ ? low >= 0 && high <= 0 : low > 0 && high < 0;
  }

private:
  static Binary midpointAbove(BinaryParts parts) {
    return {2 * std::uint64_t{parts.mantissa} + 1, parts.exponent - 1};
  }

  static Binary midpointBelow(BinaryParts parts) {
    // Below a power of two, floats are half as far apart, except among the denormals.
    constexpr std::uint32_t powerOfTwo = std::uint32_t{1} << 23U;
    if (parts.mantissa == powerOfTwo && parts.exponent > -149) {
      return {4 * std::uint64_t{parts.mantissa} - 1, parts.exponent - 2};
    }
    return {2 * std::uint64_t{parts.mantissa} - 1, parts.exponent - 1};
  }

  bool closed_;
  Binary low_;
  Binary high_;
};

ExactDecimal withoutTrailingZeros(ExactDecimal number) {
  while (!number.isZero() && number.digits.back() == '0') {
    number.digits.pop_back();
    ++number.exponent;
  }
  return number;
}

} // namespace

ExactDecimal shortestDecimal(float magnitude) {
  const ExactDecimal exact = exactDecimal(magnitude);
  if (exact.isZero()) {
    return {};
  }
  const ReadingInterval interval(binaryParts(magnitude));
  for (int lastPlace = exact.leadingExponent();; --lastPlace) {
    if (lastPlace <= exact.exponent) {
      return withoutTrailingZeros(exact);
    }
    const ExactDecimal down = truncated(exact, lastPlace);
    const ExactDecimal up = incremented(down);
    const bool upIsNearer = rounded(exact, lastPlace).digits == up.digits;
    const ExactDecimal& nearer = upIsNearer ? up : down;
    const ExactDecimal& farther = upIsNearer ? down : up;
    if (interval.contains(nearer)) {
      return withoutTrailingZeros(nearer);
    }
    if (interval.contains(farther)) {
      return withoutTrailingZeros(farther);
    }
  }
}

} // namespace neuron
