#pragma once

#include "neuron/numbers/lanes.hpp"

#include <cstdint>
#include <limits>

// exp, tanh, log, softplus and erf of four floats at once, computed in double. elementary.hpp says
// what they guarantee. They are inline, since training calls them in its innermost loops.

namespace neuron {

namespace elementary {

// ln 2 in two parts after W. J. Cody and W. Waite, "Software Manual for the Elementary Functions"
// (1980), chapter 6: the first 33 fraction bits of ln 2, and the rest rounded to double. The first
// part times any whole number below 2^20 is exact, so x − power · ln 2 loses no digits.
inline constexpr double ln2High = 0x1.62e42fefp-1;
inline constexpr double ln2Low = 0x1.473de6af278edp-34;
inline constexpr double log2e = 0x1.71547652b82fep+0; // 1 / ln 2, rounded

/// x = power · ln 2 + rest, with |rest| ≤ ln 2 / 2 (or slightly more, since log2e is rounded).
struct Reduced {
  i64x2 power; ///< valid in the low 12 bits only
  f64x2 rest;
};

/// Reduces x, for |x| < 2^20.
inline Reduced reduce(f64x2 x) {
  // Adding this to a smaller number leaves no room for fraction bits: the number is rounded to a
  // whole number, which is then in the low bits of the sum.
  constexpr double rounder = 0x1.8p+52;
  const f64x2 shifted = x * log2e + rounder;
  const f64x2 whole = shifted - rounder;
  return {sameBits<i64x2>(shifted), (x - whole * ln2High) - whole * ln2Low};
}

/// e^r − 1 for |r| ≤ 0.3466, relative error under 2^-51.
///
/// The Taylor series Σ rⁿ/n!, n = 1 … 13, summed as sinh r (the odd terms) plus cosh r − 1 (the
/// even terms): two chains in r², which a processor computes in parallel. The truncation error is
/// less than r^14/14! · 1/(1 − r/15) < 4.3e-18 at the ends, or 1.4e-17 relative to the result, far
/// below double's 1.1e-16.
inline f64x2 exponentialMinusOne(f64x2 r) {
  const f64x2 square = r * r;
  f64x2 odd = splat(1.0 / 6227020800.0); // 1/13!
  odd = odd * square + 1.0 / 39916800.0;
  odd = odd * square + 1.0 / 362880.0;
  odd = odd * square + 1.0 / 5040.0;
  odd = odd * square + 1.0 / 120.0;
  odd = odd * square + 1.0 / 6.0;
  f64x2 even = splat(1.0 / 479001600.0); // 1/12!
  even = even * square + 1.0 / 3628800.0;
  even = even * square + 1.0 / 40320.0;
  even = even * square + 1.0 / 720.0;
  even = even * square + 1.0 / 24.0;
  even = even * square + 1.0 / 2.0;
  // Adds the largest term last, so that only the rounding of this addition matters.
  return r + (even * square + odd * square * r);
}

/// 2^power, for −1022 ≤ power ≤ 1023.
inline f64x2 twoToThe(i64x2 power) {
  return sameBits<f64x2>((power + 1023) << 52);
}

/// e^x for −700 ≤ x ≤ 700.
inline f64x2 exp(f64x2 x) {
  const Reduced reduced = reduce(x);
  return twoToThe(reduced.power) * (1.0 + exponentialMinusOne(reduced.rest));
}

/// tanh y for 0 ≤ y ≤ 300, as (e^2y − 1) / (e^2y + 1). Computes e^2y − 1 directly, so that small y
/// keep all their digits.
inline f64x2 tanh(f64x2 y) {
  const Reduced reduced = reduce(y + y);
  const f64x2 scale = twoToThe(reduced.power);
  const f64x2 above = scale * exponentialMinusOne(reduced.rest) + (scale - 1.0);
  return above / (above + 2.0);
}

/// The natural logarithm of a finite positive double that is not denormal.
///
/// x = 2^power · m with √½ ≤ m < √2, and ln m = 2 artanh s with s = (m − 1) / (m + 1), |s| ≤
/// 0.1716. Sums its Taylor series 2 (s + s³/3 + … + s²¹/21), with a relative truncation error below
/// s²²/23 < 7e-19.
inline f64x2 log(f64x2 x) {
  // Adding the difference between the bits of 1 and √½ makes the exponent change at √½, not at 1.
  constexpr std::int64_t one = 0x3ff0'0000'0000'0000;
  constexpr std::int64_t rootOfHalf = 0x3fe6'a09e'667f'3bcd;
  const i64x2 shifted = sameBits<i64x2>(x) + (one - rootOfHalf);
  const i64x2 biasedPower = shifted >> 52;
  const i64x2 fraction = (shifted & 0x000f'ffff'ffff'ffff) + rootOfHalf;
  const auto m = sameBits<f64x2>(fraction);
  // The bits of 2^52. With n in the low bits, they are those of 2^52 + n.
  constexpr std::int64_t rounder = 0x4330'0000'0000'0000;
  const f64x2 power = sameBits<f64x2>(biasedPower | rounder) - (0x1p+52 + 1023.0);
  const f64x2 s = (m - 1.0) / (m + 1.0);
  const f64x2 square = s * s;
  f64x2 series = splat(1.0 / 21.0);
  series = series * square + 1.0 / 19.0;
  series = series * square + 1.0 / 17.0;
  series = series * square + 1.0 / 15.0;
  series = series * square + 1.0 / 13.0;
  series = series * square + 1.0 / 11.0;
  series = series * square + 1.0 / 9.0;
  series = series * square + 1.0 / 7.0;
  series = series * square + 1.0 / 5.0;
  series = series * square + 1.0 / 3.0;
  const f64x2 twice = s + s;
  return power * ln2High + (twice + (twice * square * series + power * ln2Low));
}

/// ln(1 + e) for 0 ≤ e ≤ 1, with all digits of a small e. Rounding 1 + e loses digits of e; adding
/// the lost part times the logarithm's slope restores them (W. Kahan's method).
inline f64x2 logOnePlus(f64x2 e) {
  const f64x2 sum = 1.0 + e;
  return log(sum) + (e - (sum - 1.0)) / sum;
}

/// ln(1 + e^x) for −700 ≤ x ≤ 0.
inline f64x2 softplusOfNegative(f64x2 x) {
  return logOnePlus(exp(x));
}

/// erf y for 0 ≤ y ≤ 4, by the rational functions of W. J. Cody, "Rational Chebyshev approximations
/// for the error function", Mathematics of Computation 23 (1969), pages 631-637, with the
/// coefficients of his program CALERF: y P(y²) / Q(y²) up to 0.46875, else 1 − e^(−y²) R(y) / S(y).
/// The first is computed as y + y (P − Q) / Q, which loses less. That is needed, since at
/// y = 1.8398e-4, erf y is only 1.6e-10 float ulp from the middle between two floats.
inline f64x2 erf(f64x2 y) {
  const f64x2 square = y * y;
  f64x2 p = -8.14222293815396847e-1 * square - 2.04401672084735553e1;
  p = p * square - 1.30160483783394017e2;
  p = p * square - 9.05131288392070259e2;
  p = p * square + 3.6514075569929885e2;
  f64x2 q = square + 2.36012909523441209e1;
  q = q * square + 2.44024637934444173e2;
  q = q * square + 1.28261652607737228e3;
  q = q * square + 2.84423683343917062e3;
  f64x2 r = 2.15311535474403846e-8 * y + 5.64188496988670089e-1;
  r = r * y + 8.88314979438837594e0;
  r = r * y + 6.61191906371416295e1;
  r = r * y + 2.98635138197400131e2;
  r = r * y + 8.81952221241769090e2;
  r = r * y + 1.71204761263407058e3;
  r = r * y + 2.05107837782607147e3;
  r = r * y + 1.23033935479799725e3;
  f64x2 s = y + 1.57449261107098347e1;
  s = s * y + 1.17693950891312499e2;
  s = s * y + 5.37181101862009858e2;
  s = s * y + 1.62138957456669019e3;
  s = s * y + 3.29079923573345963e3;
  s = s * y + 4.36261909014324716e3;
  s = s * y + 3.43936767414372164e3;
  s = s * y + 1.23033935480374942e3;
  return select(y <= 0.46875, y + y * (p / q), 1.0 - exp(-square) * r / s);
}

} // namespace elementary

/// e to the power x, for each lane; see exp(float).
inline f32x4 exp(f32x4 x) {
  constexpr float largestArgument = 0x1.62e42ep+6F;   // the next float overflows
  constexpr float smallestArgument = -0x1.9fe36ap+6F; // from here down the result rounds to 0
  const f32x4 within =
      select(x > largestArgument, splat(0.0F), select(x < -104.0F, splat(0.0F), x));
  f32x4 result = joined(elementary::exp(lowHalf(within)), elementary::exp(highHalf(within)));
  result = select(x > largestArgument, splat(std::numeric_limits<float>::infinity()), result);
  return select(x <= smallestArgument, splat(0.0F), result);
}

/// The hyperbolic tangent of each lane; see tanh(float).
inline f32x4 tanh(f32x4 x) {
  // From y = 13 ln 2 on, 1 − tanh y ≈ 2 e^(−2y) is less than half an ulp of the floats below 1.
  constexpr float saturated = 0x1.205968p+3F;
  const f32x4 size = magnitude(x);
  const f32x4 within = select(size > saturated, splat(saturated), size);
  const f32x4 result =
      joined(elementary::tanh(lowHalf(within)), elementary::tanh(highHalf(within)));
  return withSignOf(result, x);
}

/// The natural logarithm of each lane; see log(float).
inline f32x4 log(f32x4 x) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  const i32x4 ordinary = (x > 0.0F) & (x < infinity);
  const f32x4 within = select(ordinary, x, splat(1.0F));
  const f32x4 result = joined(elementary::log(lowHalf(within)), elementary::log(highHalf(within)));
  // The other cases: 0 gives −infinity, infinity gives itself, negative numbers and NaN give NaN.
  const f32x4 nan = splat(std::numeric_limits<float>::quiet_NaN());
  const f32x4 special = select(x == 0.0F, splat(-infinity), select(x > 0.0F, x, nan));
  return select(ordinary, result, special);
}

/// ln(1 + e^x) of each lane; see softplus(float).
inline f32x4 softplus(f32x4 x) {
  // max(x, 0) + ln(1 + e^−|x|). For |x| above 104, e^−|x| is less than half the smallest float.
  const f32x4 size = magnitude(x);
  const f32x4 negative = -select(size > 104.0F, splat(104.0F), size);
  const f32x4 positive = positivePart(x);
  return joined(lowHalf(positive) + elementary::softplusOfNegative(lowHalf(negative)),
                highHalf(positive) + elementary::softplusOfNegative(highHalf(negative)));
}

/// The error function of each lane; see erf(float).
inline f32x4 erf(f32x4 x) {
  // From y = 3.919206 on, 1 − erf y is less than half an ulp of the floats below 1.
  const f32x4 size = magnitude(x);
  const f32x4 within = select(size > 4.0F, splat(4.0F), size);
  const f32x4 result = joined(elementary::erf(lowHalf(within)), elementary::erf(highHalf(within)));
  return withSignOf(result, x);
}

} // namespace neuron
