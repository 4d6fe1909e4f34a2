#pragma once

#include "neuron/lanes.hpp"

#include <cstdint>

// tanh and sigmoid for training and maps, where they are most of the work: in float32 throughout,
// two to three times as fast as the correctly rounded ones of elementary_lanes.hpp that a single
// Neuron uses, and off by at most 1.331 and 2.481 units in the last place (tests/cpp goes through
// all floats). The same bits everywhere, too: nothing but IEEE 754 operations in a fixed order.

namespace neuron::fast {

/// e^x in two factors, scale · (1 + rest), for −87 ≤ x ≤ 88.8; scale is halved, so that it stays a
/// float up to there.
struct HalvedExponential {
  f32x4 halfScale; ///< 2^(power − 1)
  f32x4 rest;      ///< e^r − 1 for |r| ≤ ln 2 / 2
};

inline HalvedExponential exponential(f32x4 x) {
  // Added to a smaller number, it leaves no fraction bits: the sum is rounded to a whole number,
  // which then stands in its low bits; with 126 more, as the exponent of 2^(power − 1).
  constexpr float rounder = 0x1.8p+23F + 126.0F;
  constexpr float log2e = 0x1.715476p+0F;
  // ln 2 in two parts (W. J. Cody and W. Waite, 1980): the first times any power here is exact.
  constexpr float ln2High = 0.693359375F;
  constexpr float ln2Low = -2.12194440e-4F;
  const f32x4 shifted = x * log2e + rounder;
  const f32x4 power = shifted - rounder;
  const f32x4 r = (x - power * ln2High) - power * ln2Low;
  const auto exponent = sameBits<i32x4>(shifted);
  // The Taylor series to r⁷/7!; what is cut off is under 5.2e-9, a twelfth of a unit in the last
  // place of 1 + rest.
  f32x4 series = splat(1.0F / 5040.0F);
  series = series * r + 1.0F / 720.0F;
  series = series * r + 1.0F / 120.0F;
  series = series * r + 1.0F / 24.0F;
  series = series * r + 1.0F / 6.0F;
  series = series * r + 0.5F;
  return {sameBits<f32x4>(exponent << 23), series * r * r + r};
}

/// 1 / (1 + e^−z); exactly 0 below −88.72, where e^−z overflows in PyTorch.
inline f32x4 sigmoid(f32x4 z) {
  constexpr float lowest = -0x1.62e42ep+6F;
  constexpr float highest = 87.0F; // 1 long before
  const HalvedExponential e = exponential(-atMost(atLeast(z, splat(lowest)), splat(highest)));
  // Numerator and denominator are halved.
  const f32x4 result = 0.5F / (0.5F + (e.halfScale + e.halfScale * e.rest));
  return select(z < lowest, splat(0.0F), result);
}

/// The hyperbolic tangent; exactly ±1 from 8.664341 on, as activation.cpp explains.
inline f32x4 tanh(f32x4 x) {
  constexpr float saturated = 0x1.154248p+3F;
  const f32x4 y = magnitude(x);
  // From there on as if it were 10, for which this calculation gives exactly 1.
  const f32x4 within = select(y >= saturated, splat(10.0F), y);
  // 1 − 2 / (e^2y + 1), numerator and denominator halved: where the quotient is less than the
  // result, its error is, too.
  const HalvedExponential e = exponential(within + within);
  const f32x4 large = 1.0F - 1.0F / (0.5F + (e.halfScale + e.halfScale * e.rest));
  // Below, y + y³ P(y²) with the polynomial of S. L. Moshier's Cephes library (tanhf, 1989).
  constexpr float border = 0.625F;
  const f32x4 square = y * y;
  f32x4 series = splat(-5.70498872745e-3F);
  series = series * square + 2.06390887954e-2F;
  series = series * square - 5.37397155531e-2F;
  series = series * square + 1.33314422036e-1F;
  series = series * square - 3.33332819422e-1F;
  const f32x4 small = series * square * y + y;
  return withSignOf(select(y < border, small, large), x);
}

} // namespace neuron::fast
