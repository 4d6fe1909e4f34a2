#include "catch.hpp"
#include "float_comparison.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/fast_lanes.hpp"
#include "neuron/one_neuron/activation.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

using comparison::allFloats;
using comparison::chosenFloats;
using comparison::compareAround;
using comparison::compareEverywhere;
using comparison::compareRange;
using comparison::Comparison;
using comparison::referenceTanh;
using comparison::sameBits;
using neuron::Activation;
using neuron::f32x4;
using neuron::splat;
using special::infinity;
using special::largest;
using special::notANumber;

namespace {

constexpr float saturated = 0x1.154248p+3F;  // tanh is 1 from here on
constexpr float vanishing = -0x1.62e42ep+6F; // sigmoid is 0 below this

f32x4 fastTanhLanes(f32x4 x) {
  return neuron::fast::tanh(x);
}

f32x4 fastSigmoidLanes(f32x4 z) {
  return neuron::fast::sigmoid(z);
}

float fastTanh(float x) {
  return fastTanhLanes(splat(x))[0];
}

float fastSigmoid(float z) {
  return fastSigmoidLanes(splat(z))[0];
}

double referenceSigmoid(double z) {
  if (z < static_cast<double>(vanishing)) {
    return 0.0;
  }
  return z > 40.0 ? 1.0 : 1.0 / (1.0 + comparison::referenceExp(-z));
}

// The bounds that fast_lanes.hpp documents.

void requireTanhBound(const Comparison& comparison) {
  CAPTURE(comparison.count, comparison.maxUlp);
  REQUIRE(comparison.brokenNan == 0);
  REQUIRE(comparison.maxUlp <= 3.549);
}

void requireSigmoidBound(const Comparison& comparison) {
  CAPTURE(comparison.count, comparison.maxUlp);
  REQUIRE(comparison.brokenNan == 0);
  REQUIRE(comparison.maxUlp <= 2.444);
}

} // namespace

TEST_CASE("training's tanh is within its bound on a dense sample of all floats") {
  requireTanhBound(compareRange(fastTanhLanes, referenceTanh, 0, allFloats, 1021));
}

TEST_CASE("training's sigmoid is within its bound on a dense sample of all floats") {
  requireSigmoidBound(compareRange(fastSigmoidLanes, referenceSigmoid, 0, allFloats, 1021));
}

TEST_CASE("training's tanh and sigmoid are within their bounds around their edges") {
  for (const float edge : {0.0F, -0.0F, 1.646F, -1.646F, 8.37F, saturated, -saturated, 0x1p-126F}) {
    CAPTURE(edge);
    requireTanhBound(compareAround(fastTanhLanes, referenceTanh, edge, 20000));
  }
  for (const float edge : {0.0F, -0.0F, vanishing, -vanishing, 87.0F, -87.0F, -87.33F, 17.0F}) {
    CAPTURE(edge);
    requireSigmoidBound(compareAround(fastSigmoidLanes, referenceSigmoid, edge, 20000));
  }
}

TEST_CASE("training's tanh is odd, keeps the sign of zero and is 1 wherever a neuron's is") {
  REQUIRE(sameBits(fastTanh(0.0F), 0.0F));
  REQUIRE(sameBits(fastTanh(-0.0F), -0.0F));
  REQUIRE(fastTanh(infinity) == 1.0F);
  REQUIRE(fastTanh(-infinity) == -1.0F);
  REQUIRE(neuron::isNan(fastTanh(notANumber)));
  for (std::uint64_t bits = 0; bits < 0x7f80'0000U; bits += 10007) {
    const auto x = neuron::bitCast<float>(static_cast<std::uint32_t>(bits));
    REQUIRE(fastTanh(-x) == -fastTanh(x));
  }
  for (const float x : {saturated, std::nextafter(saturated, 9.0F), 100.0F}) {
    CAPTURE(x);
    REQUIRE(fastTanh(x) == 1.0F);
    REQUIRE(neuron::activate(Activation::tanh, x) == 1.0F);
  }
  REQUIRE(fastTanh(8.37F) < 1.0F);
}

TEST_CASE("training's sigmoid has its middle and its ends where a neuron's has them") {
  REQUIRE(fastSigmoid(0.0F) == 0.5F);
  REQUIRE(fastSigmoid(-0.0F) == 0.5F);
  REQUIRE(fastSigmoid(infinity) == 1.0F);
  REQUIRE(sameBits(fastSigmoid(-infinity), 0.0F));
  REQUIRE(neuron::isNan(fastSigmoid(notANumber)));
  const float below = std::nextafter(vanishing, -infinity);
  REQUIRE(fastSigmoid(vanishing) > 0.0F);
  REQUIRE(neuron::activate(Activation::sigmoid, vanishing) > 0.0F);
  REQUIRE(sameBits(fastSigmoid(below), 0.0F));
  REQUIRE(sameBits(neuron::activate(Activation::sigmoid, below), 0.0F));
  for (const float z : {16.0F, 17.0F, 18.0F, 50.0F, 87.0F, 88.0F, 1000.0F, largest}) {
    CAPTURE(z);
    REQUIRE((fastSigmoid(z) == 1.0F) == (neuron::activate(Activation::sigmoid, z) == 1.0F));
  }
}

TEST_CASE("training's tanh and sigmoid hardly ever fall where they should rise") {
  // Where the curve is flat, neighbouring results may be off in different directions, so a result
  // may be less than the one before within the bounds, but not by more.
  float tanhBefore = -1.0F;
  float sigmoidBefore = 0.0F;
  for (int i = -95000; i <= 95000; ++i) {
    const float x = static_cast<float>(i) / 1000.0F;
    CAPTURE(x);
    const float tangent = fastTanh(x);
    const float probability = fastSigmoid(x);
    REQUIRE(tangent >= tanhBefore - 0x1p-22F);
    REQUIRE(probability >= sigmoidBefore - 0x1p-23F);
    REQUIRE(tangent >= -1.0F);
    REQUIRE(tangent <= 1.0F);
    REQUIRE(probability <= 1.0F);
    tanhBefore = tangent;
    sigmoidBefore = probability;
  }
}

TEST_CASE("each lane of training's tanh and sigmoid is by itself") {
  const std::vector<float> numbers{0.3F,      -0.7F, 9.0F,       -90.0F, infinity, 0.0F,
                                   0x1p-140F, 2.5F,  notANumber, -0.0F,  -infinity};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    f32x4 lanes = splat(0.0F);
    for (std::size_t lane = 0; lane < 4; ++lane) {
      lanes[lane] = numbers[(i * (lane + 1) + lane) % numbers.size()];
    }
    const f32x4 tangents = neuron::fast::tanh(lanes);
    const f32x4 probabilities = neuron::fast::sigmoid(lanes);
    for (std::size_t lane = 0; lane < 4; ++lane) {
      REQUIRE(sameBits(tangents[lane], fastTanh(lanes[lane])));
      REQUIRE(sameBits(probabilities[lane], fastSigmoid(lanes[lane])));
    }
  }
}

TEST_CASE("training's tanh is within its bound for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(fastTanhLanes, referenceTanh);
  WARN("tanh for training: " << comparison.count << " floats, largest error " << comparison.maxUlp
                             << " ulp");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireTanhBound(comparison);
}

TEST_CASE("training's sigmoid is within its bound for every float", "[.exhaustive]") {
  const Comparison comparison = compareEverywhere(fastSigmoidLanes, referenceSigmoid);
  WARN("sigmoid for training: " << comparison.count << " floats, largest error "
                                << comparison.maxUlp << " ulp");
  REQUIRE(comparison.count == chosenFloats().countBelow(allFloats));
  requireSigmoidBound(comparison);
}
