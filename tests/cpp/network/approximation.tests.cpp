#include "catch.hpp"

#include "neuron/network/approximation.hpp"

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using neuron::Activation;
using neuron::approximate;
using neuron::Approximation;
using neuron::TargetFunction;

namespace {

TargetFunction function(std::string_view name) {
  return TargetFunction::named(name).value();
}

Approximation placed(std::string_view name, Activation activation, std::size_t neurons) {
  return approximate(function(name), activation, neurons).value();
}

} // namespace

TEST_CASE("with more ReLU neurons the error falls, and stays under the classical bound") {
  for (const std::string_view name : {"sine", "bump"}) {
    float before = 1e9F;
    for (std::size_t n = 1; n <= 1024; n *= 2) {
      CAPTURE(std::string(name), n);
      const Approximation made = placed(name, Activation::relu, n);
      REQUIRE(made.bound);
      // Sums of n products of float32 lose some of the last bits.
      const float rounding = 2e-6F + 3e-7F * static_cast<float>(n) / 16.0F;
      REQUIRE(made.error.largest <= *made.bound + rounding);
      REQUIRE(made.error.mean <= made.error.largest);
      REQUIRE(made.error.largest <= before + rounding);
      before = made.error.largest;
    }
    REQUIRE(before < 1e-4F);
  }
}

TEST_CASE("n ReLU neurons make n straight pieces that meet the function at every knot") {
  const Approximation made = placed("sine", Activation::relu, 6);
  REQUIRE(made.parameters.size() == 19);
  for (int knot = 0; knot <= 6; ++knot) {
    const double x = knot / 3.0 - 1.0;
    auto y = static_cast<double>(made.parameters[18]);
    for (std::size_t i = 0; i < 6; ++i) {
      const double z = x + static_cast<double>(made.parameters[6 + i]);
      y += static_cast<double>(made.parameters[12 + i]) * std::max(z, 0.0);
    }
    REQUIRE(y == Approx(std::sin(3.14159265358979 * x)).margin(1e-5));
  }
}

TEST_CASE("a function of straight pieces is met exactly when the knots are its corners") {
  const TargetFunction roof = TargetFunction::through(std::vector<float>{0, 1, 0}).value();
  REQUIRE(approximate(roof, Activation::relu, 2).value().error.largest <= 2e-7F);
  REQUIRE(approximate(roof, Activation::relu, 1).value().error.largest == Approx(1.0F));
  REQUIRE_FALSE(approximate(roof, Activation::relu, 2).value().bound);
}

TEST_CASE("steps, and steep sigmoids and tanhs, come as close as one likes to what is continuous") {
  for (const Activation activation : {Activation::step, Activation::sigmoid, Activation::tanh}) {
    float before = 1e9F;
    for (std::size_t n = 4; n <= 256; n *= 4) {
      CAPTURE(n);
      const Approximation made = placed("sine", activation, n);
      REQUIRE(made.error.largest < before);
      before = made.error.largest;
    }
    REQUIRE(before < 0.03F);
  }
}

TEST_CASE("one step neuron is the step itself") {
  REQUIRE(placed("step", Activation::step, 1).error.mean < 1e-3F); // except at x = 0
  REQUIRE(placed("step", Activation::step, 1).parameters == std::vector<float>{1, 0, 1, 0});
}

TEST_CASE("a constant takes no neurons' help, and a jump can't be met everywhere") {
  const TargetFunction flat = TargetFunction::through(std::vector<float>{0.5F, 0.5F}).value();
  for (const Activation activation : {Activation::relu, Activation::step, Activation::tanh}) {
    REQUIRE(approximate(flat, activation, 3).value().error.largest <= 1e-7F);
  }
  const Approximation saw = placed("sawtooth", Activation::relu, 65);
  REQUIRE(saw.error.largest > 0.5F);
  REQUIRE(saw.error.mean < 0.05F);
  REQUIRE_FALSE(saw.bound);
}

TEST_CASE("what can't be placed is refused with what can") {
  const auto messageOf = [](Activation activation, std::size_t neurons) {
    const auto made = approximate(function("sine"), activation, neurons);
    REQUIRE_FALSE(made.ok());
    return made.error().message;
  };
  REQUIRE(messageOf(Activation::relu, 0) ==
          "0 hidden neurons were asked for; 1 to 1024 are accepted.");
  for (const Activation activation : neuron::allActivations()) {
    if (neuron::traitsOf(activation).placement == neuron::Placement::none) {
      REQUIRE(messageOf(activation, 4) ==
              "Neurons with the activation " + std::string(neuron::name(activation)) +
                  " can't be placed on a function; it takes step, relu, sigmoid or tanh.");
    } else {
      REQUIRE(placed("sine", activation, 256).error.largest < 0.03F);
    }
  }
  for (const Activation activation : {Activation::identity, Activation::leakyRelu}) {
    REQUIRE(neuron::traitsOf(activation).placement == neuron::Placement::none);
  }
  const auto wrong =
      neuron::approximationError(function("sine"), Activation::relu, std::vector<float>(5));
  REQUIRE_FALSE(wrong.ok());
}
