#include "catch.hpp"

#include "neuron/bits.hpp"
#include "neuron/elementary.hpp"
#include "neuron/elementary_lanes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#ifndef __EMSCRIPTEN__
#include <thread>
#endif

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// The distance of neighbouring floats at a positive result, denormals included.
double floatUlp(double result) {
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
Comparison compareRange(FloatFunction function, DoubleFunction reference, std::uint64_t first,
                        std::uint64_t end, std::uint64_t stride) {
  Comparison comparison;
  for (std::uint64_t bits = first; bits < end; bits += stride) {
    const auto x = neuron::bitCast<float>(static_cast<std::uint32_t>(bits));
    comparison.add(function(x), reference(static_cast<double>(x)), neuron::isNan(x));
  }
  return comparison;
}

constexpr std::uint64_t allFloats = std::uint64_t{1} << 32U;
constexpr std::uint64_t positiveFloats = 0x7f80'0000U; ///< the bits of infinity

bool sameBits(float a, float b) {
  return neuron::bitCast<std::uint32_t>(a) == neuron::bitCast<std::uint32_t>(b) ||
         (neuron::isNan(a) && neuron::isNan(b));
}

/// Compares for the floats of all bit patterns below end.
Comparison compareEverywhere(FloatFunction function, DoubleFunction reference,
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
Comparison compareAround(FloatFunction function, DoubleFunction reference, float x,
                         std::uint32_t reach) {
  const std::uint64_t bits = neuron::bitCast<std::uint32_t>(x);
  const std::uint64_t first = bits < reach ? 0 : bits - reach;
  return compareRange(function, reference, first, std::min(bits + reach + 1, allFloats), 1);
}

void requireCorrectlyRounded(const Comparison& comparison) {
  CAPTURE(comparison.count, comparison.wronglyRounded, comparison.maxUlp);
  REQUIRE(comparison.brokenNan == 0);
  REQUIRE(comparison.wronglyRounded == 0);
  REQUIRE(comparison.maxUlp <= 0.5 + 0x1p-27);
}

double referenceExp(double x) {
  return std::exp(x);
}

double referenceLog(double x) {
  return std::log(x);
}

double referenceTanh(double x) {
  return std::tanh(x);
}

} // namespace

TEST_CASE("exp is exact where the mathematics is") {
  REQUIRE(neuron::exp(0.0F) == 1.0F);
  REQUIRE(neuron::exp(-0.0F) == 1.0F);
  REQUIRE(neuron::exp(1.0F) == 2.71828182845904523536F);
  REQUIRE(neuron::exp(-1.0F) == 0.36787944117144232160F);
}

TEST_CASE("exp reaches the ends of the floats without a surprise") {
  REQUIRE(neuron::exp(infinity) == infinity);
  REQUIRE(neuron::exp(-infinity) == 0.0F);
  REQUIRE(neuron::exp(0x1.62e42ep+6F) < infinity);
  REQUIRE(neuron::exp(0x1.62e430p+6F) == infinity);
  REQUIRE(neuron::exp(-0x1.9fe368p+6F) == std::numeric_limits<float>::denorm_min());
  REQUIRE(neuron::exp(-0x1.9fe36ap+6F) == 0.0F);
  REQUIRE(neuron::isNan(neuron::exp(notANumber)));
  REQUIRE(neuron::isNan(neuron::exp(-notANumber)));
}

TEST_CASE("exp never falls where it should rise") {
  float before = 0.0F;
  for (int i = -104000; i < 89000; ++i) {
    const float here = neuron::exp(static_cast<float>(i) / 1000.0F);
    REQUIRE(here >= before);
    before = here;
  }
}

TEST_CASE("exp is correctly rounded on a dense sample of all floats") {
  requireCorrectlyRounded(compareRange(neuron::exp, referenceExp, 0, allFloats, 1021));
}

TEST_CASE("exp is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0x1.62e42ep+6F, -0x1.9fe368p+6F, -0x1.5d589ep+6F,
                           0x1.62e430p-2F, -0x1.62e430p-2F, 1.0F, -1.0F, infinity, -infinity}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(neuron::exp, referenceExp, edge, 20000));
  }
}

TEST_CASE("tanh is odd, keeps the sign of zero and saturates at one") {
  REQUIRE(neuron::bitCast<std::uint32_t>(neuron::tanh(0.0F)) == 0U);
  REQUIRE(neuron::bitCast<std::uint32_t>(neuron::tanh(-0.0F)) == 0x8000'0000U);
  REQUIRE(neuron::tanh(1.0F) == 0.76159415595576488812F);
  REQUIRE(neuron::tanh(-1.0F) == -0.76159415595576488812F);
  REQUIRE(neuron::tanh(0x1.205968p+3F) == 1.0F);
  REQUIRE(neuron::tanh(0x1.205966p+3F) < 1.0F);
  REQUIRE(neuron::tanh(infinity) == 1.0F);
  REQUIRE(neuron::tanh(-infinity) == -1.0F);
  REQUIRE(neuron::isNan(neuron::tanh(notANumber)));
}

TEST_CASE("tanh is correctly rounded on a dense sample of all floats") {
  requireCorrectlyRounded(compareRange(neuron::tanh, referenceTanh, 0, allFloats, 1021));
}

TEST_CASE("tanh is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0x1.205968p+3F, -0x1.205968p+3F, 0x1.62e430p-3F, 0x1p-12F,
                           -0x1p-12F, 1.0F, -1.0F, infinity, -infinity}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(neuron::tanh, referenceTanh, edge, 20000));
  }
}

TEST_CASE("log is exact where the mathematics is, and says what is none") {
  REQUIRE(neuron::bitCast<std::uint32_t>(neuron::log(1.0F)) == 0U);
  REQUIRE(neuron::log(2.71828182845904523536F) == 0.99999996963214F);
  REQUIRE(neuron::log(0.0F) == -infinity);
  REQUIRE(neuron::log(-0.0F) == -infinity);
  REQUIRE(neuron::log(infinity) == infinity);
  REQUIRE(neuron::log(std::numeric_limits<float>::denorm_min()) == -103.278929903431851103F);
  REQUIRE(neuron::isNan(neuron::log(-1.0F)));
  REQUIRE(neuron::isNan(neuron::log(-infinity)));
  REQUIRE(neuron::isNan(neuron::log(notANumber)));
}

TEST_CASE("log is correctly rounded on a dense sample of all positive floats") {
  requireCorrectlyRounded(compareRange(neuron::log, referenceLog, 0, positiveFloats, 509));
}

TEST_CASE("log is correctly rounded around its edges") {
  for (const float edge : {1.0F, 0x1.6a09e6p-1F, 0x1.6a09e6p+0F, 2.0F, 0x1p-126F}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(neuron::log, referenceLog, edge, 20000));
  }
}

TEST_CASE("four numbers at once are the four numbers one by one, special ones among them") {
  const std::vector<float> numbers{0.0F,  -0.0F, 1.0F,       -1.0F,     0x1p-149F, 88.8F,
                                   0.3F,  9.1F,  -104.0F,    2.5e-5F,   infinity,  -infinity,
                                   1e30F, -7.5F, notANumber, -0x1p-126F};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    neuron::f32x4 lanes = neuron::splat(0.0F);
    for (std::size_t lane = 0; lane < 4; ++lane) {
      lanes[lane] = numbers[(i * (lane + 1) + lane) % numbers.size()];
    }
    const neuron::f32x4 exponentials = neuron::exp(lanes);
    const neuron::f32x4 logarithms = neuron::log(lanes);
    const neuron::f32x4 tangents = neuron::tanh(lanes);
    for (std::size_t lane = 0; lane < 4; ++lane) {
      const float x = lanes[lane];
      CAPTURE(x);
      REQUIRE(sameBits(exponentials[lane], neuron::exp(x)));
      REQUIRE(sameBits(logarithms[lane], neuron::log(x)));
      REQUIRE(sameBits(tangents[lane], neuron::tanh(x)));
    }
  }
}

TEST_CASE("sine and cosine are right to the last digits over many turns") {
  for (int i = -20000; i <= 20000; ++i) {
    const double x = i * 0.0137;
    CAPTURE(x);
    REQUIRE(std::fabs(neuron::sine(x) - std::sin(x)) <= 0x1p-52);
    REQUIRE(std::fabs(neuron::cosine(x) - std::cos(x)) <= 0x1p-52);
  }
  REQUIRE(neuron::sine(0.0) == 0.0);
  REQUIRE(neuron::cosine(0.0) == 1.0);
  REQUIRE(std::fabs(neuron::sine(1e5) - std::sin(1e5)) <= 0x1p-52);
  REQUIRE(std::fabs(neuron::cosine(-1e5) - std::cos(1e5)) <= 0x1p-52);
}

TEST_CASE("exp is correctly rounded for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(neuron::exp, referenceExp);
  WARN("exp: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
               << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == allFloats);
  requireCorrectlyRounded(comparison);
}

TEST_CASE("log is correctly rounded for every positive float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(neuron::log, referenceLog, positiveFloats);
  WARN("log: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
               << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == positiveFloats);
  requireCorrectlyRounded(comparison);
}

TEST_CASE("tanh is correctly rounded for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(neuron::tanh, referenceTanh);
  WARN("tanh: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
                << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == allFloats);
  requireCorrectlyRounded(comparison);
}
