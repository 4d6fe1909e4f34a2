#include "catch.hpp"
#include "float_comparison.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/elementary.hpp"
#include "neuron/numbers/elementary_lanes.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

using comparison::allFloats;
using comparison::chosenFloats;
using comparison::compareAround;
using comparison::compareEverywhere;
using comparison::compareRange;
using comparison::Comparison;
using comparison::positiveFloats;
using comparison::referenceExp;
using comparison::referenceTanh;
using comparison::sameBits;
using special::infinity;
using special::notANumber;

namespace {

// Each function has an overload for four numbers at once, so these select the one for floats.
constexpr comparison::FloatFunction ourErf = neuron::erf;
constexpr comparison::FloatFunction ourExp = neuron::exp;
constexpr comparison::FloatFunction ourLog = neuron::log;
constexpr comparison::FloatFunction ourSoftplus = neuron::softplus;
constexpr comparison::FloatFunction ourTanh = neuron::tanh;

// A single number is computed as four equal ones. Calls with four different numbers take a third of
// the time, which matters for 2^32 numbers.
constexpr comparison::LaneFunction erfLanes = neuron::erf;
constexpr comparison::LaneFunction expLanes = neuron::exp;
constexpr comparison::LaneFunction logLanes = neuron::log;
constexpr comparison::LaneFunction softplusLanes = neuron::softplus;
constexpr comparison::LaneFunction tanhLanes = neuron::tanh;

void requireCorrectlyRounded(const Comparison& comparison) {
  CAPTURE(comparison.count, comparison.wronglyRounded, comparison.maxUlp);
  REQUIRE(comparison.brokenNan == 0);
  REQUIRE(comparison.wronglyRounded == 0);
  REQUIRE(comparison.maxUlp <= 0.5 + 0x1p-27);
}

double referenceErf(double x) {
  const double size = std::fabs(x);
  if (size < 0x1p-14) {
    return x * (1.0 - x * x / 3.0) * 1.12837916709551257390; // 2/√π; the next term is below 2^-59
  }
  return size > 6.0 ? std::copysign(1.0, x) : std::erf(x);
}

double referenceLog(double x) {
  return std::log(x);
}

double referenceSoftplus(double x) {
  if (x > 40.0) {
    return x; // e^−x is below 2^-57 of x
  }
  return x < -110.0 ? 0.0 : std::log1p(std::exp(x));
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
  requireCorrectlyRounded(compareRange(ourExp, referenceExp, 0, allFloats, 1021));
}

TEST_CASE("exp is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0x1.62e42ep+6F, -0x1.9fe368p+6F, -0x1.5d589ep+6F,
                           0x1.62e430p-2F, -0x1.62e430p-2F, 1.0F, -1.0F, infinity, -infinity}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(ourExp, referenceExp, edge, 20000));
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
  requireCorrectlyRounded(compareRange(ourTanh, referenceTanh, 0, allFloats, 1021));
}

TEST_CASE("tanh is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0x1.205968p+3F, -0x1.205968p+3F, 0x1.62e430p-3F, 0x1p-12F,
                           -0x1p-12F, 1.0F, -1.0F, infinity, -infinity}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(ourTanh, referenceTanh, edge, 20000));
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
  requireCorrectlyRounded(compareRange(ourLog, referenceLog, 0, positiveFloats, 509));
}

TEST_CASE("log is correctly rounded around its edges") {
  for (const float edge : {1.0F, 0x1.6a09e6p-1F, 0x1.6a09e6p+0F, 2.0F, 0x1p-126F}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(ourLog, referenceLog, edge, 20000));
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
    const neuron::f32x4 softened = neuron::softplus(lanes);
    const neuron::f32x4 errors = neuron::erf(lanes);
    const neuron::f32x4 tangents = neuron::tanh(lanes);
    for (std::size_t lane = 0; lane < 4; ++lane) {
      const float x = lanes[lane];
      CAPTURE(x);
      REQUIRE(sameBits(exponentials[lane], neuron::exp(x)));
      REQUIRE(sameBits(logarithms[lane], neuron::log(x)));
      REQUIRE(sameBits(softened[lane], neuron::softplus(x)));
      REQUIRE(sameBits(errors[lane], neuron::erf(x)));
      REQUIRE(sameBits(tangents[lane], neuron::tanh(x)));
    }
  }
}

TEST_CASE("softplus has its limits, and is exact where the mathematics is") {
  REQUIRE(neuron::softplus(0.0F) == 0.693147180559945309417F);
  REQUIRE(neuron::softplus(-0.0F) == neuron::softplus(0.0F));
  REQUIRE(neuron::softplus(0x1.d1cb8p+3F) == 0x1.d1cb8p+3F);
  REQUIRE(neuron::softplus(0x1.d1cb7ep+3F) > 0x1.d1cb7ep+3F);
  REQUIRE(neuron::softplus(20.0F) == 20.0F);
  REQUIRE(neuron::softplus(-0x1.9fe368p+6F) == std::numeric_limits<float>::denorm_min());
  REQUIRE(sameBits(neuron::softplus(-0x1.9fe36ap+6F), 0.0F));
  REQUIRE(neuron::softplus(infinity) == infinity);
  REQUIRE(sameBits(neuron::softplus(-infinity), 0.0F));
  REQUIRE(neuron::isNan(neuron::softplus(notANumber)));
}

TEST_CASE("softplus is correctly rounded on a dense sample of all floats") {
  requireCorrectlyRounded(compareRange(ourSoftplus, referenceSoftplus, 0, allFloats, 1021));
}

TEST_CASE("softplus is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0x1.d1cb8p+3F, 20.0F, -0x1.d1cb8p+3F, -0x1.9fe368p+6F,
                           -0x1.5d589ep+6F, 104.0F, 0x1p-24F, -0x1p-24F, 1.0F, -1.0F}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(ourSoftplus, referenceSoftplus, edge, 20000));
  }
}

TEST_CASE("erf is odd, keeps the sign of zero and saturates at one") {
  REQUIRE(sameBits(neuron::erf(0.0F), 0.0F));
  REQUIRE(sameBits(neuron::erf(-0.0F), -0.0F));
  REQUIRE(neuron::erf(1.0F) == 0.84270079294971486934F);
  REQUIRE(neuron::erf(-1.0F) == -0.84270079294971486934F);
  REQUIRE(neuron::erf(0x1.f5a88ap+1F) == 1.0F);
  REQUIRE(neuron::erf(0x1.f5a888p+1F) < 1.0F);
  REQUIRE(neuron::erf(infinity) == 1.0F);
  REQUIRE(neuron::erf(-infinity) == -1.0F);
  REQUIRE(neuron::isNan(neuron::erf(notANumber)));
}

TEST_CASE("erf is correctly rounded on a dense sample of all floats") {
  requireCorrectlyRounded(compareRange(ourErf, referenceErf, 0, allFloats, 1021));
}

TEST_CASE("erf is correctly rounded around its edges") {
  for (const float edge : {0.0F, -0.0F, 0.46875F, -0.46875F, 0.4769363F, 0x1.f5a88ap+1F,
                           -0x1.f5a88ap+1F, 4.0F, 0x1p-12F, 0x1p-126F, 1.0F, infinity, -infinity}) {
    CAPTURE(edge);
    requireCorrectlyRounded(compareAround(ourErf, referenceErf, edge, 20000));
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
  const Comparison comparison = compareEverywhere(expLanes, referenceExp);
  WARN("exp: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
               << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireCorrectlyRounded(comparison);
}

TEST_CASE("erf is correctly rounded for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(erfLanes, referenceErf);
  WARN("erf: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
               << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireCorrectlyRounded(comparison);
}

TEST_CASE("log is correctly rounded for every positive float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(logLanes, referenceLog, positiveFloats);
  WARN("log: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
               << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == chosenFloats().countBelow(positiveFloats));
  requireCorrectlyRounded(comparison);
}

TEST_CASE("softplus is correctly rounded for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(softplusLanes, referenceSoftplus);
  WARN("softplus: " << comparison.count << " floats, largest error " << comparison.maxUlp
                    << " ulp, " << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireCorrectlyRounded(comparison);
}

TEST_CASE("tanh is correctly rounded for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(tanhLanes, referenceTanh);
  WARN("tanh: " << comparison.count << " floats, largest error " << comparison.maxUlp << " ulp, "
                << comparison.wronglyRounded << " not correctly rounded");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireCorrectlyRounded(comparison);
}
