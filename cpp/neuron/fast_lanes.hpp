#pragma once

#include "neuron/lanes.hpp"

#include <cstdint>

// tanh and sigmoid for training and maps, where they are most of the work: in float32 throughout,
// several times as fast as the correctly rounded ones of elementary_lanes.hpp that a single
// Neuron uses, and off by at most 2.527 and 2.444 units in the last place (tests/cpp goes through
// all floats). The same bits everywhere, too: nothing but IEEE 754 operations in a fixed order.

namespace neuron::fast {

/// scale · (1 + rest)
struct Exponential {
  f32x4 scale; ///< a power of two
  f32x4 rest;  ///< e^r − 1 for |r| ≤ ln 2 / 2
};

/// Of 2^shift · e^(factor · x). The factor is a power of two, with which they are multiplied
/// exactly, rather than x.
template <unsigned factor, int shift> struct ExponentialConstants {
  static constexpr auto k = static_cast<float>(factor);
  Constant log2e{k * 0x1.715476p+0F};
  // Added to a smaller number, it leaves no fraction bits: the sum is rounded to a whole number,
  // which then stands in its low bits; with 127 more, as the exponent of 2^power.
  Constant rounder{0x1.8p+23F + 127.0F + static_cast<float>(shift)};
  // ln 2 in two parts (W. J. Cody and W. Waite, 1980): the first times any power here is exact.
  Constant ln2High{0.693359375F / k};
  Constant ln2Low{-2.12194440e-4F / k};
  // The Taylor series to r⁷/7!; what is cut off is under 5.2e-9, a twelfth of a unit in the last
  // place of 1 + rest.
  Constant second{k * k / 2.0F};
  Constant third{k * k * k / 6.0F};
  Constant fourth{k * k * k * k / 24.0F};
  Constant fifth{k * k * k * k * k / 120.0F};
  Constant sixth{k * k * k * k * k * k / 720.0F};
  Constant seventh{k * k * k * k * k * k * k / 5040.0F};
};
template <unsigned factor, int shift>
inline constexpr ExponentialConstants<factor, shift> exponentialConstants;

/// 2^shift · e^(factor · x), as long as its scale is a float: with the shift −1 for
/// −87 ≤ factor · x ≤ 88.8.
template <unsigned factor, int shift> Exponential exponential(f32x4 x) {
  const auto& c = exponentialConstants<factor, shift>;
  const f32x4 shifted = x * c.log2e() + c.rounder();
  const f32x4 power = shifted - c.rounder();
  const f32x4 r = (x - power * c.ln2High()) - power * c.ln2Low(); // of the exponent, a factor-th
  const auto exponent = sameBits<i32x4>(shifted);
  // What is waited for is the longest chain of operations, not their number. So the series is added
  // in pairs (G. Estrin, 1960).
  const f32x4 square = r * r;
  const f32x4 low = c.third() * r + c.second();
  const f32x4 middle = c.fifth() * r + c.fourth();
  const f32x4 high = c.seventh() * r + c.sixth();
  const f32x4 series = (low + square * middle) + square * square * high;
  return {sameBits<f32x4>(exponent << 23), square * series + static_cast<float>(factor) * r};
}

struct SigmoidConstants {
  Constant lowest{-0x1.62e42ep+6F};
  Constant highest{87.0F}; // 1 long before
  Constant half{0.5F};
};
inline constexpr SigmoidConstants sigmoidConstants;

/// 1 / (1 + e^−z); exactly 0 below −88.72, where e^−z overflows in PyTorch.
inline f32x4 sigmoid(f32x4 z) {
  const SigmoidConstants& c = sigmoidConstants;
  const f32x4 within = atMost(atLeast(z, c.lowest()), c.highest());
  const Exponential e = exponential<1, -1>(-within);
  // Numerator and denominator are halved.
  const f32x4 result = c.half() / ((c.half() + e.scale) + e.scale * e.rest);
  return sameBits<f32x4>(~(z < c.lowest()) & sameBits<i32x4>(result));
}

struct TanhConstants {
  Constant sign{-0.0F};
  // Beyond it, tanh is 1 − 2⁻²⁴, which comes out as long as e^2y is below 2²⁵ and has its last
  // digit.
  Constant highest{8.664F};
  Constant saturated{0x1.154248p+3F};
  Constant one{1.0F};
  Constant two{2.0F};
};
inline constexpr TanhConstants tanhConstants;

/// The hyperbolic tangent, (e^2y − 1) / (e^2y + 1) for y = |x|; exactly ±1 from 8.664341 on, as
/// activation.cpp explains.
inline f32x4 tanh(f32x4 x) {
  const TanhConstants& c = tanhConstants;
  const i32x4 sign = sameBits<i32x4>(x) & sameBits<i32x4>(c.sign());
  const auto y = sameBits<f32x4>(sameBits<i32x4>(x) ^ sign);
  const Exponential e = exponential<2, 0>(atMost(y, c.highest()));
  // Where e^2y is near 1, the scale is 1, and nothing is lost.
  const f32x4 numerator = (e.scale - c.one()) + e.scale * e.rest;
  const f32x4 denominator = numerator + onlyWhere(y < c.saturated(), c.two());
  return sameBits<f32x4>(sameBits<i32x4>(numerator / denominator) | sign);
}

} // namespace neuron::fast
