// Every worked example of the lesson, with the numbers in its text.

#include "catch.hpp"

#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/printing/printout.hpp"

#include <string>
#include <vector>

using neuron::Activation;
using neuron::compact;

namespace {

neuron::Trace trace(const std::vector<float>& inputs, const std::vector<float>& weights, float bias,
                    Activation activation) {
  return neuron::Neuron::create(weights, bias, activation).value().trace(inputs).value();
}

} // namespace

TEST_CASE("the example neuron multiplies, sums and activates as the lesson says") {
  const neuron::Trace example =
      trace({2.0F, 3.0F, 1.0F}, {0.5F, -0.3F, 0.8F}, 0.0F, Activation::relu);
  REQUIRE(compact(example.products[0]) == "1");
  REQUIRE(compact(example.products[1]) == "-0.9");
  REQUIRE(compact(example.products[2]) == "0.8");
  REQUIRE(compact(example.weightedSum) == "0.9");
  REQUIRE(compact(example.output) == "0.9");
  REQUIRE(neuron::printout(example) ==
          "tensor([ 1.0000, -0.9000,  0.8000])\ntensor(0.9000)\ntensor(0.9000)");
}

TEST_CASE("the example neuron gives 0.71 with a sigmoid") {
  const neuron::Trace example =
      trace({2.0F, 3.0F, 1.0F}, {0.5F, -0.3F, 0.8F}, 0.0F, Activation::sigmoid);
  REQUIRE(neuron::fixed(example.output, 2) == "0.71");
  REQUIRE(compact(example.output) == "0.7109");
}

TEST_CASE("the cat detector tells the cat from the dog") {
  const std::vector<float> weights{0.8F, 0.9F, 0.1F, -0.5F};
  const auto score = [&](const std::vector<float>& animal) {
    return compact(trace(animal, weights, 0.0F, Activation::identity).output);
  };
  REQUIRE(score({1.0F, 1.0F, 0.2F, 0.0F}) == "1.72");
  REQUIRE(score({0.0F, 0.0F, 0.3F, 1.0F}) == "-0.47");
}

TEST_CASE("AND, OR and NOT are neurons with a step") {
  const auto gate = [](const std::vector<float>& inputs, const std::vector<float>& weights,
                       float bias) { return trace(inputs, weights, bias, Activation::step); };
  REQUIRE(gate({1.0F, 1.0F}, {1.0F, 1.0F}, -1.5F).weightedSum == 0.5F);
  REQUIRE(gate({0.0F, 1.0F}, {1.0F, 1.0F}, -1.5F).weightedSum == -0.5F);
  REQUIRE(gate({0.0F, 0.0F}, {1.0F, 1.0F}, -1.5F).weightedSum == -1.5F);
  for (const float left : {0.0F, 1.0F}) {
    for (const float right : {0.0F, 1.0F}) {
      const float sum = left + right;
      REQUIRE(gate({left, right}, {1.0F, 1.0F}, -1.5F).output == (sum == 2.0F ? 1.0F : 0.0F));
      REQUIRE(gate({left, right}, {1.0F, 1.0F}, -0.5F).output == (sum >= 1.0F ? 1.0F : 0.0F));
    }
    REQUIRE(gate({left}, {-1.0F}, 0.5F).output == 1.0F - left);
  }
}
