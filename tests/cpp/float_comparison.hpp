#pragma once

// How a float function compares with a double one, over some or all of the 2^32 floats.

#include "neuron/bits.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#ifndef __EMSCRIPTEN__
#include <thread>
#endif

namespace comparison {

/// The distance of neighbouring floats at a positive result, denormals included.
inline double floatUlp(double result) {
  const auto largestFloat = static_cast<double>(std::numeric_limits<float>::max());
  const int exponent = std::ilogb(std::min(result, largestFloat));
  return std::ldexp(1.0, std::max(exponent, -126) - 23);
}

/// How a float function compares with a double one over many floats.
struct Comparison {
  std::uint64_t count = 0;
  std::uint64_t wronglyRounded = 0; ///< other than the double reference rounded to float
  std::uint64_t brokenNan = 0;
  double maxUlp = 0.0; ///< largest |result − reference| in units of the last place of a float

  void add(float result, double reference, bool isNanExpected) {
    ++count;
    if (isNanExpected) {
      brokenNan += neuron::isNan(result) ? 0 : 1;
      return;
    }
    const auto rounded = static_cast<float>(reference);
    if (neuron::bitCast<std::uint32_t>(result) != neuron::bitCast<std::uint32_t>(rounded)) {
      ++wronglyRounded;
    }
    if (std::isfinite(rounded) && std::isfinite(result) && reference != 0.0) {
      const double error = std::fabs(static_cast<double>(result) - reference);
      maxUlp = std::max(maxUlp, error / floatUlp(std::fabs(reference)));
    }
  }

  void add(const Comparison& other) {
    count += other.count;
    wronglyRounded += other.wronglyRounded;
    brokenNan += other.brokenNan;
    maxUlp = std::max(maxUlp, other.maxUlp);
  }
};

using FloatFunction = float (*)(float);
using DoubleFunction = double (*)(double);

/// Compares for the floats of the bit patterns first, first + stride, … below end.
inline Comparison compareRange(FloatFunction function, DoubleFunction reference,
                               std::uint64_t first, std::uint64_t end, std::uint64_t stride) {
  Comparison comparison;
  for (std::uint64_t bits = first; bits < end; bits += stride) {
    const auto x = neuron::bitCast<float>(static_cast<std::uint32_t>(bits));
    comparison.add(function(x), reference(static_cast<double>(x)), neuron::isNan(x));
  }
  return comparison;
}

inline constexpr std::uint64_t allFloats = std::uint64_t{1} << 32U;
inline constexpr std::uint64_t positiveFloats = 0x7f80'0000U; ///< the bits of infinity

inline bool sameBits(float a, float b) {
  return neuron::bitCast<std::uint32_t>(a) == neuron::bitCast<std::uint32_t>(b) ||
         (neuron::isNan(a) && neuron::isNan(b));
}

/// Compares for the floats of all bit patterns below end.
inline Comparison compareEverywhere(FloatFunction function, DoubleFunction reference,
                                    std::uint64_t end = allFloats) {
#ifdef __EMSCRIPTEN__
  return compareRange(function, reference, 0, end, 1);
#else
  const std::uint64_t threadCount = std::max(2U, std::thread::hardware_concurrency());
  std::vector<Comparison> parts(threadCount);
  std::vector<std::thread> threads;
  threads.reserve(threadCount);
  for (std::uint64_t i = 0; i < threadCount; ++i) {
    threads.emplace_back(
        [&, i] { parts[i] = compareRange(function, reference, i, end, threadCount); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  Comparison all;
  for (const Comparison& part : parts) {
    all.add(part);
  }
  return all;
#endif
}

/// All floats within `reach` steps of x.
inline Comparison compareAround(FloatFunction function, DoubleFunction reference, float x,
                                std::uint32_t reach) {
  const std::uint64_t bits = neuron::bitCast<std::uint32_t>(x);
  const std::uint64_t first = bits < reach ? 0 : bits - reach;
  return compareRange(function, reference, first, std::min(bits + reach + 1, allFloats), 1);
}

} // namespace comparison
