#pragma once

// Compares float functions with double references, over some or all of the 2^32 floats.

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/lanes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#ifndef __EMSCRIPTEN__
#include <thread>
#endif

namespace comparison {

/// 1 divided by the distance between neighbouring floats at a positive result, denormals included.
inline double floatsPerUnit(double result) {
  // Works on the exponent's bits, since std::ilogb and std::ldexp took longer than the functions
  // that are compared.
  constexpr std::uint64_t smallest = 1023 - 126;
  constexpr std::uint64_t largest = 1023 + 127;
  const std::uint64_t exponent = neuron::bitCast<std::uint64_t>(result) >> 52U;
  return neuron::bitCast<double>((2U * 1023U + 23U - std::clamp(exponent, smallest, largest))
                                 << 52U);
}

/// How the results of a float function compare with those of a double reference.
struct Comparison {
  std::uint64_t count = 0;
  std::uint64_t wronglyRounded = 0; ///< results that aren't the reference rounded to float
  std::uint64_t brokenNan = 0;
  double maxUlp = 0.0; ///< largest |result − reference| in float ulp

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
      maxUlp = std::max(maxUlp, error * floatsPerUnit(std::fabs(reference)));
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
using LaneFunction = neuron::f32x4 (*)(neuron::f32x4);
using DoubleFunction = double (*)(double);

/// Compares the functions at the floats with bit patterns first, first + stride, … below end.
inline Comparison compareRange(FloatFunction function, DoubleFunction reference,
                               std::uint64_t first, std::uint64_t end, std::uint64_t stride) {
  Comparison comparison;
  for (std::uint64_t bits = first; bits < end; bits += stride) {
    const auto x = neuron::bitCast<float>(static_cast<std::uint32_t>(bits));
    comparison.add(function(x), reference(static_cast<double>(x)), neuron::isNan(x));
  }
  return comparison;
}

// The references. They use the function's limit or the first terms of its series where these can't
// be told apart from the function in double. Most floats are tiny or huge, so this halves the time
// for all floats.

inline double referenceExp(double x) {
  if (std::fabs(x) < 0x1p-28) {
    return 1.0 + x; // the next term is below 2^-57
  }
  return x < -110.0 ? 0.0 : std::exp(x); // rounds to 0 in float below e^-104
}

inline double referenceTanh(double x) {
  const double size = std::fabs(x);
  if (size < 0x1p-14) {
    return x * (1.0 - x * x / 3.0); // the next term is below 2^-58 of x
  }
  return size > 20.0 ? std::copysign(1.0, x) : std::tanh(x);
}

inline Comparison compareRange(LaneFunction function, DoubleFunction reference, std::uint64_t first,
                               std::uint64_t end, std::uint64_t stride) {
  Comparison comparison;
  neuron::f32x4 x{};
  for (std::uint64_t bits = first; bits < end; bits += neuron::laneCount * stride) {
    for (std::size_t lane = 0; lane < neuron::laneCount; ++lane) {
      x[lane] = neuron::bitCast<float>(static_cast<std::uint32_t>(bits + lane * stride));
    }
    const neuron::f32x4 results = function(x);
    for (std::size_t lane = 0; lane < neuron::laneCount && bits + lane * stride < end; ++lane) {
      comparison.add(results[lane], reference(static_cast<double>(x[lane])),
                     neuron::isNan(x[lane]));
    }
  }
  return comparison;
}

inline constexpr std::uint64_t allFloats = std::uint64_t{1} << 32U;
inline constexpr std::uint64_t positiveFloats = 0x7f80'0000U; ///< the bits of infinity

inline bool sameBits(float a, float b) {
  return neuron::bitCast<std::uint32_t>(a) == neuron::bitCast<std::uint32_t>(b) ||
         (neuron::isNan(a) && neuron::isNan(b));
}

/// The results of part(i, count) for each i below count, computed in one thread each.
template <class Part> auto sharedAmongThreads(Part part) {
  using Result = decltype(part(std::uint64_t{0}, std::uint64_t{1}));
#ifdef __EMSCRIPTEN__
  return std::vector<Result>{part(std::uint64_t{0}, std::uint64_t{1})};
#else
  const std::uint64_t count = std::max(2U, std::thread::hardware_concurrency());
  std::vector<Result> results(count);
  std::vector<std::thread> threads;
  threads.reserve(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    threads.emplace_back([&, i] { results[i] = part(i, count); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  return results;
#endif
}

/// Which floats the exhaustive tests try: every stride-th bit pattern from first. By default all.
struct Floats {
  std::uint64_t stride = 1;
  std::uint64_t first = 0; ///< below stride

  /// The number of bit patterns below end.
  std::uint64_t countBelow(std::uint64_t end) const { return (end - first + stride - 1) / stride; }
};

/// As the environment has it: NEURON_EVERY_NTH_FLOAT, NEURON_FIRST_FLOAT.
inline Floats chosenFloats() {
  const auto number = [](const char* name, std::uint64_t otherwise) {
    const char* given = std::getenv(name);
    return given == nullptr ? otherwise : std::uint64_t{std::strtoull(given, nullptr, 10)};
  };
  const std::uint64_t stride = std::max(std::uint64_t{1}, number("NEURON_EVERY_NTH_FLOAT", 1));
  return {stride, number("NEURON_FIRST_FLOAT", 0) % stride};
}

/// Compares the functions at the chosen floats with bit patterns below end.
template <class Function>
Comparison compareEverywhere(Function function, DoubleFunction reference,
                             std::uint64_t end = allFloats) {
  const Floats floats = chosenFloats();
  Comparison all;
  for (const Comparison& part : sharedAmongThreads([&](std::uint64_t i, std::uint64_t count) {
         return compareRange(function, reference, floats.first + i * floats.stride, end,
                             count * floats.stride);
       })) {
    all.add(part);
  }
  return all;
}

/// Compares the functions at all floats within `reach` steps of x.
template <class Function>
Comparison compareAround(Function function, DoubleFunction reference, float x,
                         std::uint32_t reach) {
  const std::uint64_t bits = neuron::bitCast<std::uint32_t>(x);
  const std::uint64_t first = bits < reach ? 0 : bits - reach;
  return compareRange(function, reference, first, std::min(bits + reach + 1, allFloats), 1);
}

} // namespace comparison
