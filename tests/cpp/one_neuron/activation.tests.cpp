#include "catch.hpp"
#include "float_comparison.hpp"
#include "reference_activation.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/activation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

using neuron::activate;
using neuron::Activation;
using neuron::derivative;
using special::largest;

namespace {

/// The largest error of a neuron's outputs for the floats with bit patterns first, first + stride,
/// … below end, in ulp of the output or of the sum, as reference_activation.hpp says.
double largestError(Activation activation, std::uint64_t first, std::uint64_t end,
                    std::uint64_t stride) {
  const reference::ActivationFunction& function = reference::functionOf(activation);
  const bool isOfSum = function.place == reference::Place::ofSum;
  double worst = 0.0;
  for (std::uint64_t bits = first; bits < end; bits += stride) {
    const auto z = neuron::bitCast<float>(static_cast<std::uint32_t>(bits));
    if (!neuron::isFinite(z)) {
      continue;
    }
    const double output = function.output(static_cast<double>(z));
    const double unit = isOfSum ? static_cast<double>(z) : output;
    const double error = std::fabs(static_cast<double>(activate(activation, z)) - output) *
                         comparison::floatsPerUnit(std::fabs(unit));
    worst = std::max(worst, error);
  }
  return worst;
}

void requireBound(Activation activation, double error) {
  CAPTURE(neuron::name(activation), error);
  REQUIRE(error <= reference::functionOf(activation).bound);
}

} // namespace

TEST_CASE("every activation is found again by its name") {
  std::size_t place = 0;
  for (const Activation activation : neuron::allActivations()) {
    const auto found = neuron::activationFromName(neuron::name(activation));
    REQUIRE(found.ok());
    REQUIRE(found.value() == activation);
    REQUIRE(neuron::traitsOf(activation).activation == activation);
    REQUIRE(activation == static_cast<Activation>(place++));
  }
  REQUIRE(place == neuron::allActivations().size());
}

TEST_CASE("an unknown activation is answered with the list of those that exist") {
  const auto found = neuron::activationFromName("relux");
  REQUIRE_FALSE(found.ok());
  REQUIRE(found.error().code == neuron::ErrorCode::unknownActivation);
  std::string list;
  const std::size_t count = neuron::allActivations().size();
  for (std::size_t i = 0; i < count; ++i) {
    list += i == 0 ? "" : (i + 1 < count ? ", " : " and ");
    list += neuron::name(neuron::allActivations()[i]);
  }
  REQUIRE(list.find("identity, step, relu, leaky_relu, sigmoid") == 0);
  REQUIRE(found.error().message ==
          "There is no activation called \"relux\"; the activations are " + list + ".");
  for (const char* wrong : {"", "ReLU", " relu", "leakyRelu"}) {
    REQUIRE_FALSE(neuron::activationFromName(wrong).ok());
  }
  REQUIRE(neuron::activationFromName(std::string(5000, 'x')).error().message.size() < 300);
}

TEST_CASE("the step fires only above zero") {
  REQUIRE(activate(Activation::step, 0.5F) == 1.0F);
  REQUIRE(activate(Activation::step, std::numeric_limits<float>::denorm_min()) == 1.0F);
  REQUIRE(activate(Activation::step, 0.0F) == 0.0F);
  REQUIRE(activate(Activation::step, -0.5F) == 0.0F);
}

TEST_CASE("relu passes positive sums and leaky relu a hundredth of negative ones") {
  REQUIRE(activate(Activation::relu, 0.9F) == 0.9F);
  REQUIRE(activate(Activation::relu, -0.9F) == 0.0F);
  REQUIRE(activate(Activation::leakyRelu, 0.9F) == 0.9F);
  REQUIRE(activate(Activation::leakyRelu, -2.0F) == -0.02F);
}

TEST_CASE("identity, relu, leaky relu and tanh keep the sign of zero, as PyTorch does") {
  for (const Activation activation :
       {Activation::identity, Activation::relu, Activation::leakyRelu, Activation::tanh}) {
    REQUIRE(neuron::bitCast<std::uint32_t>(activate(activation, -0.0F)) == 0x8000'0000U);
    REQUIRE(neuron::bitCast<std::uint32_t>(activate(activation, 0.0F)) == 0U);
  }
}

TEST_CASE("sigmoid and tanh have their values, limits and symmetries") {
  REQUIRE(activate(Activation::sigmoid, 0.0F) == 0.5F);
  REQUIRE(activate(Activation::sigmoid, 0.9F) == Approx(0.71094950));
  REQUIRE(activate(Activation::sigmoid, 200.0F) == 1.0F);
  REQUIRE(activate(Activation::sigmoid, -200.0F) == 0.0F);
  for (int i = 0; i < 54; ++i) {
    const float z = 0.37F * static_cast<float>(i);
    REQUIRE(activate(Activation::tanh, -z) == -activate(Activation::tanh, z));
    REQUIRE(activate(Activation::sigmoid, -z) ==
            Approx(1.0F - activate(Activation::sigmoid, z)).margin(1e-7));
  }
}

TEST_CASE("tanh is exactly one from where PyTorch's is, and prints as such") {
  REQUIRE(activate(Activation::tanh, 0x1.154248p+3F) == 1.0F);
  REQUIRE(activate(Activation::tanh, -0x1.154248p+3F) == -1.0F);
  REQUIRE(activate(Activation::tanh, 0x1.154246p+3F) < 1.0F);
  REQUIRE(derivative(Activation::tanh, -9.0F) == 0.0F);
}

TEST_CASE("a finite sum gives a finite output and slope, however large") {
  for (const Activation activation : neuron::allActivations()) {
    for (const float z : {largest, -largest, 88.8F, -88.8F, 104.0F, -104.0F, 0.0F}) {
      REQUIRE(neuron::isFinite(activate(activation, z)));
      REQUIRE(neuron::isFinite(derivative(activation, z)));
    }
  }
}

TEST_CASE("an activation's outputs go as far as its traits say, and no farther") {
  for (const Activation activation : neuron::allActivations()) {
    const neuron::ActivationTraits& traits = neuron::traitsOf(activation);
    float lowest = activate(activation, -largest);
    float highest = activate(activation, largest);
    for (int i = -20000; i <= 20000; ++i) {
      const float output = activate(activation, 0.005F * static_cast<float>(i));
      lowest = std::min(lowest, output);
      highest = std::max(highest, output);
    }
    const std::string found =
        neuron::pythonLiteral(lowest) + " to " + neuron::pythonLiteral(highest);
    CAPTURE(traits.name, found);
    REQUIRE(lowest >= traits.lowest);
    REQUIRE(highest <= traits.highest);
    REQUIRE((std::isinf(traits.lowest) ? lowest < -1e30F : lowest < traits.lowest + 1e-5F));
    REQUIRE((std::isinf(traits.highest) ? highest > 1e30F : highest > traits.highest - 1e-5F));
  }
}

TEST_CASE("gradient descent can follow what has a slope somewhere") {
  for (const Activation activation : neuron::allActivations()) {
    bool hasSlope = false;
    for (int i = -100; i <= 100; ++i) {
      hasSlope = hasSlope || derivative(activation, 0.1F * static_cast<float>(i)) != 0.0F;
    }
    CAPTURE(neuron::name(activation));
    REQUIRE(neuron::traitsOf(activation).canDescend == hasSlope);
  }
  REQUIRE_FALSE(neuron::traitsOf(Activation::step).canDescend);
}

TEST_CASE("steps rise from 2 % to 98 % over what their traits say") {
  for (const Activation activation : neuron::allActivations()) {
    const neuron::ActivationTraits& traits = neuron::traitsOf(activation);
    if (traits.placement != neuron::Placement::steps) {
      continue;
    }
    const float half = std::max(traits.rise / 2.0F, 1e-6F);
    const auto share = [&](float z) {
      return (activate(activation, z) - traits.lowest) / (traits.highest - traits.lowest);
    };
    CAPTURE(traits.name);
    REQUIRE(share(half) >= 0.98F);
    REQUIRE(share(-half) <= 0.02F);
    if (traits.rise > 0.0F) {
      REQUIRE(share(0.95F * half) < 0.98F);
    }
  }
}

TEST_CASE("a slope reads the weighted sum exactly where the traits say so") {
  for (const Activation activation : neuron::allActivations()) {
    bool readsSum = false;
    for (const float z : {-3.0F, -0.5F, 0.7F, 2.0F}) {
      const neuron::f32x4 output = neuron::splat(activate(activation, z));
      const neuron::f32x4 other = neuron::splat(special::notANumber);
      neuron::f32x4 gradient = neuron::splat(1.0F);
      neuron::multiplyBySlope(activation, &other, &output, {&gradient, 1});
      readsSum = readsSum || !(gradient[0] == derivative(activation, z));
    }
    CAPTURE(neuron::name(activation));
    REQUIRE(neuron::traitsOf(activation).slopeTakesSum == readsSum);
  }
}

TEST_CASE("outputs are those in double, within their bounds, on a dense sample of all floats") {
  for (const Activation activation : neuron::allActivations()) {
    requireBound(activation, largestError(activation, 0, comparison::allFloats, 10007));
  }
}

// All floats would take a quarter of an hour. Nearer to 0 and farther out, all activations are
// straight lines.
TEST_CASE("outputs are within their bounds for every float from 2^-14 to 128", "[.exhaustive]") {
  const std::uint64_t smallest = neuron::bitCast<std::uint32_t>(0x1p-14F);
  const std::uint64_t end = neuron::bitCast<std::uint32_t>(0x1p+7F);
  constexpr std::uint64_t negative = 0x8000'0000U;
  const comparison::Floats floats = comparison::chosenFloats();
  for (const Activation activation : neuron::allActivations()) {
    double worst = 0.0;
    for (const double part :
         comparison::sharedAmongThreads([&](std::uint64_t i, std::uint64_t count) {
           const std::uint64_t first = smallest + floats.first + i * floats.stride;
           const std::uint64_t stride = count * floats.stride;
           return std::max(largestError(activation, first, end, stride),
                           largestError(activation, negative + first, negative + end, stride));
         })) {
      worst = std::max(worst, part);
    }
    WARN(neuron::name(activation)
         << " of a neuron: largest error " << worst << " ulp"
         << (reference::functionOf(activation).place == reference::Place::ofSum ? " of z" : ""));
    requireBound(activation, worst);
  }
}

// The tolerance is a few ulp of 1, since slopes such as (1 + erf) / 2 and 1 − tanh² of floats
// aren't more exact.
TEST_CASE("slopes are those in double") {
  constexpr double h = 1e-4;
  for (const Activation activation : neuron::allActivations()) {
    for (int i = -3000; i <= 3000; ++i) {
      const float z = 0.01F * static_cast<float>(i);
      const auto middle = static_cast<double>(z);
      if (reference::distanceFromKink(activation, middle) < 0.002) {
        continue;
      }
      const double slope = (reference::activate(activation, middle + h) -
                            reference::activate(activation, middle - h)) /
                           (2.0 * h);
      CAPTURE(neuron::name(activation), z);
      REQUIRE(derivative(activation, z) == Approx(slope).epsilon(1e-6).margin(1.2e-6));
    }
  }
}

TEST_CASE("where there is no derivative it is the one that PyTorch uses") {
  REQUIRE(derivative(Activation::relu, 0.0F) == 0.0F);
  REQUIRE(derivative(Activation::leakyRelu, 0.0F) == 0.01F);
  REQUIRE(derivative(Activation::step, 0.0F) == 0.0F);
}

TEST_CASE("many sums at once are activated as each is alone, within training's bounds") {
  for (const Activation activation : neuron::allActivations()) {
    const bool isApproximated = activation == Activation::sigmoid || activation == Activation::tanh;
    for (int i = -400; i < 400; ++i) {
      const float first = 0.05F * static_cast<float>(i);
      std::array<neuron::f32x4, 2> lanes{neuron::f32x4{first, -0.0F, first + 0.01F, 0.0F},
                                         neuron::f32x4{-first, 1e30F, -1e30F, first * 3.0F}};
      const std::array<neuron::f32x4, 2> sums = lanes;
      activate(activation, lanes);
      for (std::size_t place = 0; place < 8; ++place) {
        const float z = sums[place / 4][place % 4];
        const float y = lanes[place / 4][place % 4];
        const float expected = activate(activation, z);
        CAPTURE(neuron::name(activation), z);
        if (isApproximated) {
          REQUIRE(y == Approx(expected).epsilon(4e-7).margin(0.0));
        } else {
          REQUIRE(neuron::bitCast<std::uint32_t>(y) == neuron::bitCast<std::uint32_t>(expected));
        }
      }
    }
  }
}

TEST_CASE("training's slopes are the derivatives") {
  for (const Activation activation : neuron::allActivations()) {
    for (int i = -100; i <= 100; ++i) {
      const float z = 0.1F * static_cast<float>(i);
      const neuron::f32x4 sum = neuron::splat(z);
      const neuron::f32x4 output = neuron::splat(activate(activation, z));
      neuron::f32x4 gradient{1.0F, -2.0F, 0.0F, 0.5F};
      neuron::multiplyBySlope(activation, &sum, &output, {&gradient, 1});
      const float slope = derivative(activation, z);
      CAPTURE(neuron::name(activation), z);
      REQUIRE(gradient[0] == slope);
      REQUIRE(gradient[1] == -2.0F * slope);
      REQUIRE(gradient[2] == 0.0F);
      REQUIRE(gradient[3] == 0.5F * slope);
    }
  }
}
