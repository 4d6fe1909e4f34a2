#pragma once

#include "neuron/lanes.hpp"

#include <cstdint>

// tanh and sigmoid for training and maps, where they are most of the work: in float32 throughout,
// three to four times as fast as the correctly rounded ones of elementary_lanes.hpp that a single
// Neuron uses, and off by at most 2.527 and 2.444 units in the last place (tests/cpp goes through
// all floats). The same bits everywhere, too: nothing but IEEE 754 operations in a fixed order.

namespace neuron::fast {

/// scale · (1 + rest)
struct Exponential {
  f32x4 scale; ///< a power of two
  f32x4 rest;  ///< e^r − 1 for |r| ≤ ln 2 / 2
};

// What is waited for is the longest chain of operations, not their number. So the series is added
// in pairs (G. Estrin, 1960); and constants are multiplied by `factor`, exactly, rather than x.

/// 2^shift · e^(factor · x), as long as its scale is a float: with the shift −1 for
/// −87 ≤ factor · x ≤ 88.8. The factor is a power of two.
template <unsigned factor, int shift> Exponential exponential(f32x4 x) {
  constexpr auto k = static_cast<float>(factor);
  // Added to a smaller number, it leaves no fraction bits: the sum is rounded to a whole number,
  // which then stands in its low bits; with 127 more, as the exponent of 2^power.
  constexpr float rounder = 0x1.8p+23F + 127.0F + static_cast<float>(shift);
  constexpr float log2e = 0x1.715476p+0F;
  // ln 2 in two parts (W. J. Cody and W. Waite, 1980): the first times any power here is exact.
  constexpr float ln2High = 0.693359375F;
  constexpr float ln2Low = -2.12194440e-4F;
  const f32x4 shifted = x * (k * log2e) + rounder;
  const f32x4 power = shifted - rounder;
  const f32x4 r = (x - power * (ln2High / k)) - power * (ln2Low / k); // of the exponent, a k-th
  const auto exponent = sameBits<i32x4>(shifted);
  // The Taylor series to r⁷/7!; what is cut off is under 5.2e-9, a twelfth of a unit in the last
  // place of 1 + rest.
  const f32x4 square = r * r;
  const f32x4 first = k * k * k / 6.0F * r + k * k / 2.0F;
  const f32x4 second = k * k * k * k * k / 120.0F * r + k * k * k * k / 24.0F;
  const f32x4 third = k * k * k * k * k * k * k / 5040.0F * r + k * k * k * k * k * k / 720.0F;
  const f32x4 series = (first + square * second) + square * square * third;
  return {sameBits<f32x4>(exponent << 23), square * series + k * r};
}

/// 1 / (1 + e^−z); exactly 0 below −88.72, where e^−z overflows in PyTorch.
inline f32x4 sigmoid(f32x4 z) {
  constexpr float lowest = -0x1.62e42ep+6F;
  constexpr float highest = 87.0F; // 1 long before
  const Exponential e = exponential<1, -1>(-atMost(atLeast(z, splat(lowest)), splat(highest)));
  // Numerator and denominator are halved.
  const f32x4 result = 0.5F / ((0.5F + e.scale) + e.scale * e.rest);
  return select(z < lowest, splat(0.0F), result);
}

/// The hyperbolic tangent, (e^2y − 1) / (e^2y + 1); exactly ±1 from 8.664341 on, as activation.cpp
/// explains.
inline f32x4 tanh(f32x4 x) {
  constexpr float saturated = 0x1.154248p+3F;
  const f32x4 y = magnitude(x);
  // Beyond 8.664, tanh is 1 − 2⁻²⁴, which comes out as long as e^2y is below 2²⁵ and has its last
  // digit.
  const Exponential e = exponential<2, 0>(atMost(y, splat(8.664F)));
  // Where e^2y is near 1, the scale is 1, and nothing is lost.
  const f32x4 numerator = (e.scale - 1.0F) + e.scale * e.rest;
  const f32x4 denominator = numerator + onlyWhere(y < saturated, splat(2.0F));
  return withSignOf(numerator / denominator, x);
}

} // namespace neuron::fast
