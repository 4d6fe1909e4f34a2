#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/numbers/bits.hpp"
#include "neuron/one_neuron/neuron.hpp"

#include <string>
#include <vector>

using neuron::Activation;
using neuron::ErrorCode;
using neuron::Neuron;
using special::infinity;
using special::largest;
using special::notANumber;

namespace {

using Floats = std::vector<float>;

Neuron make(const Floats& weights, float bias = 0.0F, Activation activation = Activation::relu) {
  return Neuron::create(weights, bias, activation).value();
}

} // namespace

TEST_CASE("a neuron keeps what it was made of") {
  const Neuron neuron = make({0.5F, -0.3F}, 0.25F, Activation::tanh);
  REQUIRE(Floats(neuron.weights().begin(), neuron.weights().end()) == Floats{0.5F, -0.3F});
  REQUIRE(neuron.bias() == 0.25F);
  REQUIRE(neuron.activation() == Activation::tanh);
  REQUIRE(neuron.inputCount() == 2);
}

TEST_CASE("a trace holds every step of the computation") {
  const auto traced = make({0.5F, -0.25F}, 1.0F, Activation::leakyRelu).trace(Floats{2.0F, 16.0F});
  REQUIRE(traced.ok());
  REQUIRE(traced.value().products == Floats{1.0F, -4.0F});
  REQUIRE(traced.value().productSum == -3.0F);
  REQUIRE(traced.value().weightedSum == -2.0F);
  REQUIRE(traced.value().output == -0.02F);
  REQUIRE(traced.value().slope == 0.01F);
}

TEST_CASE("products are added from left to right") {
  // Adding 1e8 to 1 loses the 1. If the 1 comes last, 1e8 has already cancelled out.
  REQUIRE(make({1.0F, 1.0F, 1.0F}).trace(Floats{1.0F, 1e8F, -1e8F}).value().productSum == 0.0F);
  REQUIRE(make({1.0F, 1.0F, 1.0F}).trace(Floats{1e8F, -1e8F, 1.0F}).value().productSum == 1.0F);
}

TEST_CASE("a sum of negative zeros is zero, as in PyTorch") {
  const auto traced = make({1.0F}, -0.0F, Activation::identity).trace(Floats{-0.0F});
  REQUIRE(neuron::isNegative(traced.value().products[0]));
  REQUIRE_FALSE(neuron::isNegative(traced.value().productSum));
  REQUIRE_FALSE(neuron::isNegative(traced.value().output));
}

TEST_CASE("as many inputs as can be shown are accepted, and no more") {
  const Floats most(neuron::maxInputs, 0.5F);
  REQUIRE(make(most).trace(most).value().weightedSum == 16.0F);
  const auto tooMany = Neuron::create(Floats(65, 0.5F), 0.0F, Activation::relu);
  REQUIRE(tooMany.error().code == ErrorCode::tooManyInputs);
  REQUIRE(tooMany.error().message == "This neuron has 65 weights; at most 64 are accepted.");
  const auto none = Neuron::create(Floats{}, 0.0F, Activation::relu);
  REQUIRE(none.error().code == ErrorCode::noInputs);
  REQUIRE(none.error().message ==
          "This neuron has no weights; it needs at least one input, and a weight for each input.");
}

TEST_CASE("weights, bias and inputs must be ordinary numbers") {
  const auto nan = Neuron::create(Floats{1.0F, notANumber}, 0.0F, Activation::relu);
  REQUIRE(nan.error().code == ErrorCode::notFinite);
  REQUIRE(nan.error().message ==
          "Weight 2 is not a finite number (it is NaN); weights must be ordinary numbers.");
  const auto bias = Neuron::create(Floats{1.0F}, -infinity, Activation::relu);
  REQUIRE(bias.error().code == ErrorCode::notFinite);
  REQUIRE(bias.error().message ==
          "The bias is not a finite number (it is minus infinity); it must be an ordinary number.");
  const auto input = make({1.0F, 1.0F}).trace(Floats{infinity, 0.0F});
  REQUIRE(input.error().code == ErrorCode::notFinite);
  REQUIRE(input.error().message ==
          "Input 1 is not a finite number (it is infinity); inputs must be ordinary numbers.");
}

TEST_CASE("a neuron wants one input for each weight") {
  const auto few = make({1.0F, 2.0F, 3.0F}).trace(Floats{1.0F, 2.0F});
  REQUIRE(few.error().code == ErrorCode::lengthMismatch);
  REQUIRE(few.error().message == "This neuron has 3 weights but was given 2 inputs; it needs one "
                                 "input for each weight.");
  REQUIRE(make({1.0F}).trace(Floats{}).error().message ==
          "This neuron has 1 weight but was given 0 inputs; it needs one input for each weight.");
}

TEST_CASE("a result too large for a float is named instead of shown as infinity") {
  const auto product = make({1.0F, 10.0F}).trace(Floats{1.0F, 3e38F});
  REQUIRE(product.error().code == ErrorCode::overflow);
  REQUIRE(product.error().message ==
          "Product 2 (3e+38 × 10) is too large for a 32-bit number, which ends at about 3.4e+38; "
          "smaller inputs, weights or bias keep it in range.");
  const auto sum = make({1.0F, 1.0F}).trace(Floats{largest, largest});
  REQUIRE(sum.error().code == ErrorCode::overflow);
  REQUIRE(sum.error().message.starts_with("The sum of the products"));
  const auto weighted = make({-1.0F}, -largest).trace(Floats{largest});
  REQUIRE(weighted.error().code == ErrorCode::overflow);
  REQUIRE(weighted.error().message.starts_with("The weighted sum"));
  REQUIRE(make({1.0F}, -1.0F).trace(Floats{largest}).ok());
}
