#include "neuron/numbers/elementary.hpp"

#include "neuron/numbers/elementary_lanes.hpp"

#include <cstdint>

namespace neuron {

namespace {

/// sin(x + quarters · π/2).
///
/// Writes x as turns · π/2 + r with |r| ≤ π/4. Here π/2 is split into three parts after Cody and
/// Waite, the first two of 33 bits each, so that r keeps its digits. Then sums the Taylor series of
/// sine or cosine, whose truncation error is below (π/4)^17/17! < 5e-17.
double sineOf(double x, std::int64_t quarters) {
  constexpr double piHalfHigh = 0x1.921fb544p+0;
  constexpr double piHalfMiddle = 0x1.0b4611a6p-34;
  constexpr double piHalfLow = 0x1.3198a2e037073p-69;
  const double places = x * 0.63661977236758134308; // 2/π
  const auto turns = static_cast<std::int64_t>(places < 0 ? places - 0.5 : places + 0.5);
  const auto whole = static_cast<double>(turns);
  const double r = ((x - whole * piHalfHigh) - whole * piHalfMiddle) - whole * piHalfLow;
  const double square = r * r;
  const std::int64_t quadrant = turns + quarters;
  double result = 0.0;
  if (quadrant % 2 == 0) {
    double series = -1.0 / 1307674368000.0; // 1/15!
    series = series * square + 1.0 / 6227020800.0;
    series = series * square - 1.0 / 39916800.0;
    series = series * square + 1.0 / 362880.0;
    series = series * square - 1.0 / 5040.0;
    series = series * square + 1.0 / 120.0;
    series = series * square - 1.0 / 6.0;
    result = r + r * square * series;
  } else {
    double series = 1.0 / 20922789888000.0; // 1/16!
    series = series * square - 1.0 / 87178291200.0;
    series = series * square + 1.0 / 479001600.0;
    series = series * square - 1.0 / 3628800.0;
    series = series * square + 1.0 / 40320.0;
    series = series * square - 1.0 / 720.0;
    series = series * square + 1.0 / 24.0;
    result = 1.0 + square * (square * series - 0.5);
  }
  return (static_cast<std::uint64_t>(quadrant) & 2U) == 0 ? result : -result;
}

} // namespace

// These compute four equal numbers, so that a number alone gives the same bits as among others.

float exp(float x) {
  return exp(splat(x))[0];
}

float log(float x) {
  return log(splat(x))[0];
}

float softplus(float x) {
  return softplus(splat(x))[0];
}

float tanh(float x) {
  return tanh(splat(x))[0];
}

float erf(float x) {
  return erf(splat(x))[0];
}

double sine(double x) {
  return sineOf(x, 0);
}

double cosine(double x) {
  return sineOf(x, 1);
}

} // namespace neuron
