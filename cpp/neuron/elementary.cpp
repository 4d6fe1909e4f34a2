#include "neuron/elementary.hpp"

#include "neuron/bits.hpp"

#include <cstdint>
#include <limits>

namespace neuron {

namespace {

// ln 2 in two parts after W. J. Cody and W. Waite, "Software Manual for the Elementary Functions"
// (1980), chapter 6: the first 33 fraction bits of ln 2, and the rest rounded to double. The first
// part times any whole number below 2^20 is exact, so x − power·ln 2 loses nothing.
constexpr double ln2High = 0x1.62e42fefp-1;
constexpr double ln2Low = 0x1.473de6af278edp-34;
constexpr double log2e = 0x1.71547652b82fep+0; // 1 / ln 2, rounded

/// x = power · ln 2 + rest, with |rest| ≤ ln 2 / 2 (a hair more where log2e's rounding tips it).
struct Reduced {
  int power;
  double rest;
};

Reduced reduce(double x) {
  const double turns = x * log2e;
  const int power = static_cast<int>(turns < 0 ? turns - 0.5 : turns + 0.5);
  const double whole = power;
  return {power, (x - whole * ln2High) - whole * ln2Low};
}

/// e^r − 1 for |r| ≤ 0.3466, relative error under 2^-51.
///
/// Its Taylor series Σ rⁿ/n!, n = 1 … 13, summed as sinh r (the odd terms) plus cosh r − 1 (the
/// even ones): two chains that a processor works on side by side, each in r². What is cut off is
/// less than r^14/14! · 1/(1 − r/15) < 4.3e-18 at the ends, 1.4e-17 of the result: far under
/// double's 1.1e-16.
double exponentialMinusOne(double r) {
  const double square = r * r;
  double odd = 1.0 / 6227020800.0; // 1/13!
  odd = odd * square + 1.0 / 39916800.0;
  odd = odd * square + 1.0 / 362880.0;
  odd = odd * square + 1.0 / 5040.0;
  odd = odd * square + 1.0 / 120.0;
  odd = odd * square + 1.0 / 6.0;
  double even = 1.0 / 479001600.0; // 1/12!
  even = even * square + 1.0 / 3628800.0;
  even = even * square + 1.0 / 40320.0;
  even = even * square + 1.0 / 720.0;
  even = even * square + 1.0 / 24.0;
  even = even * square + 1.0 / 2.0;
  // The largest term last: its rounding is then the only one that counts.
  return r + (even * square + odd * square * r);
}

/// 2^power as a double, for −1022 ≤ power ≤ 1023.
double twoToThe(int power) {
  return bitCast<double>(static_cast<std::uint64_t>(power + 1023) << 52U);
}

} // namespace

float exp(float x) {
  // The conversion of an over-large double to float is undefined in C++, hence the explicit limits.
  constexpr float largestArgument = 0x1.62e42ep+6F;   // the next float overflows
  constexpr float smallestArgument = -0x1.9fe36ap+6F; // from here down the result rounds to 0
  if (isNan(x)) {
    return x;
  }
  if (x > largestArgument) {
    return std::numeric_limits<float>::infinity();
  }
  if (x <= smallestArgument) {
    return 0.0F;
  }
  const Reduced reduced = reduce(static_cast<double>(x));
  return static_cast<float>(twoToThe(reduced.power) * (1.0 + exponentialMinusOne(reduced.rest)));
}

float tanh(float x) {
  // 1 − tanh y ≈ 2 e^(−2y) is under half an ulp of the floats below 1 from y = 13 ln 2 on.
  constexpr float saturated = 0x1.205968p+3F;
  if (isNan(x)) {
    return x;
  }
  if (x >= saturated) {
    return 1.0F;
  }
  if (x <= -saturated) {
    return -1.0F;
  }
  if (x == 0.0F) {
    return x;
  }
  // tanh y = (e^2y − 1) / (e^2y + 1), from e^2y − 1 itself so that small y keep all their digits.
  const auto y = static_cast<double>(magnitude(x));
  const Reduced reduced = reduce(2.0 * y);
  const double scale = twoToThe(reduced.power);
  const double above = scale * exponentialMinusOne(reduced.rest) + (scale - 1.0);
  const double result = above / (above + 2.0);
  return static_cast<float>(isNegative(x) ? -result : result);
}

} // namespace neuron
