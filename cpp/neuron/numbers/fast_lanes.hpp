#pragma once

#include "neuron/numbers/lanes.hpp"

#include <cstdint>

// tanh and sigmoid for training and maps, where they are most of the work. They use float32
// throughout, are several times as fast as the correctly rounded functions of elementary_lanes.hpp
// that a single Neuron uses, and are off by at most 3.549 and 2.444 units in the last place
// (tests/cpp goes through all floats). They also give the same bits everywhere, since they use only
// IEEE 754 operations in a fixed order.

namespace neuron::fast {

/// The number scale · (1 + rest).
struct Exponential {
  f32x4 scale; ///< a power of two
  f32x4 rest;  ///< e^r − 1 for |r| ≤ ln 2 / 2
};

struct ExponentialConstants {
  Constant log2e{0x1.715476p+0F};
  // Adding this to a smaller number rounds that to a whole number, `power`, in the sum's low bits.
  // The 126 turns power into the biased exponent of 2^(power − 1).
  Constant rounder{0x1.8p+23F + 126.0F};
  // ln 2 in two parts (W. J. Cody and W. Waite, 1980): the first times any power here is exact.
  Constant ln2High{0.693359375F};
  Constant ln2Low{-2.12194440e-4F};
  // The Taylor series to r⁷/7!. Its truncation error is below 5.2e-9, a twelfth of a unit in the
  // last place of 1 + rest.
  Constant second{1.0F / 2.0F};
  Constant third{1.0F / 6.0F};
  Constant fourth{1.0F / 24.0F};
  Constant fifth{1.0F / 120.0F};
  Constant sixth{1.0F / 720.0F};
  Constant seventh{1.0F / 5040.0F};
};
inline constexpr ExponentialConstants exponentialConstants;

/// e^x / 2, for −87 ≤ x ≤ 88.8, where the scale is a finite normal float.
inline Exponential halfExponential(f32x4 x) {
  const ExponentialConstants& c = exponentialConstants;
  const f32x4 shifted = x * c.log2e() + c.rounder();
  const f32x4 power = shifted - c.rounder();
  const f32x4 r = (x - power * c.ln2High()) - power * c.ln2Low();
  const auto exponent = sameBits<i32x4>(shifted);
  // The time depends on the longest chain of operations rather than their number, so the terms are
  // added in pairs (G. Estrin, 1960).
  const f32x4 square = r * r;
  const f32x4 low = c.third() * r + c.second();
  const f32x4 middle = c.fifth() * r + c.fourth();
  const f32x4 high = c.seventh() * r + c.sixth();
  const f32x4 series = (low + square * middle) + square * square * high;
  return {sameBits<f32x4>(exponent << 23), square * series + r};
}

struct SigmoidConstants {
  Constant lowest{-0x1.62e42ep+6F};
  Constant highest{87.0F}; // the result is 1 long before
  Constant half{0.5F};
};
inline constexpr SigmoidConstants sigmoidConstants;

/// 1 / (1 + e^−z); exactly 0 below −88.72, where e^−z overflows in PyTorch.
inline f32x4 sigmoid(f32x4 z) {
  const SigmoidConstants& c = sigmoidConstants;
  const f32x4 within = atMost(atLeast(z, c.lowest()), c.highest());
  const Exponential e = halfExponential(-within);
  // Numerator and denominator are halved, since e is e^−z / 2.
  const f32x4 result = c.half() / ((c.half() + e.scale) + e.scale * e.rest);
  return sameBits<f32x4>(~(z < c.lowest()) & sameBits<i32x4>(result));
}

struct TanhConstants {
  Constant lowest{-0x1.154248p+3F};
  Constant highest{0x1.154248p+3F};
  // From tests/golden/make_tanh_coefficients.py.
  Constant p0{0x1.dc28e8p-1F};
  Constant p1{0x1.c5fe34p-6F};
  Constant p2{0x1.bf7ddap-14F};
  Constant q0{0x1.dc28e8p+0F};
  Constant q1{0x1.aef024p-3F};
  Constant q2{0x1.26b256p-9F};
  Constant q3{0x1.354dd2p-19F};
};
inline constexpr TanhConstants tanhConstants;

/// The hyperbolic tangent. Exactly ±1 from 8.664341 on, as activation.cpp explains, and for some
/// numbers from 8.371259 on, where the last digit may be off by one.
///
/// Computes 2ab / (a² + b²) for a / b = tanh(x/2), the formula for the double angle. This takes
/// fewer operations than an exponential or a single fraction: the nearer tanh is to ±1, the less
/// the error of a / b matters, so a few coefficients are enough for all x.
inline f32x4 tanh(f32x4 x) {
  const TanhConstants& c = tanhConstants;
  const f32x4 within = atMost(atLeast(x, c.lowest()), c.highest());
  const f32x4 u = within * within;
  const f32x4 a = within * ((c.p2() * u + c.p1()) * u + c.p0());
  const f32x4 b = ((c.q3() * u + c.q2()) * u + c.q1()) * u + c.q0();
  const f32x4 product = a * b;
  return (product + product) / (b * b + a * a);
}

} // namespace neuron::fast
