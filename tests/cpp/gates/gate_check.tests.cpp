#include "catch.hpp"
#include "special_floats.hpp"

#include "neuron/gates/gate_check.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

using neuron::Activation;
using neuron::checkGate;
using neuron::Gate;
using neuron::GateCheck;
using neuron::Neuron;
using special::largest;

namespace {

Neuron neuronOf(const std::vector<float>& weights, float bias) {
  return Neuron::create(weights, bias, Activation::step).value();
}

GateCheck check(Gate gate, const std::vector<float>& weights, float bias) {
  return checkGate(gate, neuronOf(weights, bias)).value();
}

} // namespace

TEST_CASE("the lesson's weights make AND, OR and NOT") {
  const GateCheck both = check(Gate::andGate, {1, 1}, -1.5F);
  REQUIRE(both.isSolved());
  const std::vector<float> sums{-1.5F, -0.5F, -0.5F, 0.5F};
  for (std::size_t i = 0; i < 4; ++i) {
    REQUIRE(both.rows[i].weightedSum == sums[i]);
    REQUIRE(both.rows[i].output == (i == 3 ? 1.0F : 0.0F));
  }
  REQUIRE(check(Gate::orGate, {1, 1}, -0.5F).isSolved());
  REQUIRE(check(Gate::notGate, {-1}, 0.5F).isSolved());
  REQUIRE(check(Gate::nandGate, {-1, -1}, 1.5F).isSolved());
  REQUIRE(check(Gate::norGate, {-1, -1}, 0.5F).isSolved());
}

TEST_CASE("a wrong row is told from the right ones") {
  const GateCheck found = check(Gate::andGate, {1, 1}, -0.5F);
  REQUIRE_FALSE(found.isSolved());
  REQUIRE(found.rows[0].isRight());
  REQUIRE_FALSE(found.rows[1].isRight());
  REQUIRE(found.rows[1].fires);
  REQUIRE_FALSE(found.rows[2].isRight());
  REQUIRE(found.rows[3].isRight());
}

TEST_CASE("the biases that make a gate with given weights are all and only those of the range") {
  const GateCheck found = check(Gate::andGate, {1, 1}, 0.0F);
  REQUIRE(found.biases.has_value());
  const auto [above, upTo] = found.biases.value();
  REQUIRE(above == -2.0F);
  REQUIRE(upTo == -1.0F);
  REQUIRE_FALSE(check(Gate::andGate, {1, 1}, above).isSolved());
  REQUIRE(check(Gate::andGate, {1, 1}, std::nextafter(above, 0.0F)).isSolved());
  REQUIRE(check(Gate::andGate, {1, 1}, upTo).isSolved());
  REQUIRE_FALSE(check(Gate::andGate, {1, 1}, std::nextafter(upTo, 0.0F)).isSolved());
}

TEST_CASE("weights that no bias makes a gate of say which two rows are in each other's way") {
  const GateCheck found = check(Gate::andGate, {1, -1}, 0.0F);
  REQUIRE_FALSE(found.biases.has_value());
  REQUIRE(found.weakest == 3);   // (1, 1) with the sum 0
  REQUIRE(found.strongest == 2); // (1, 0) with the sum 1
}

TEST_CASE("no bias makes XOR with any weights") {
  for (int i = -20; i <= 20; ++i) {
    for (int j = -20; j <= 20; ++j) {
      const std::vector<float> weights{0.25F * static_cast<float>(i),
                                       0.25F * static_cast<float>(j)};
      CAPTURE(weights[0], weights[1]);
      REQUIRE_FALSE(check(Gate::xorGate, weights, 0.0F).biases.has_value());
    }
  }
}

TEST_CASE("a neuron with another number of inputs, or too large ones, is no gate") {
  REQUIRE(checkGate(Gate::notGate, neuronOf({1, 1}, 0)).error().message ==
          "This gate has 1 input, and the neuron 2.");
  REQUIRE(checkGate(Gate::andGate, neuronOf({largest, largest}, 0)).error().code ==
          neuron::ErrorCode::overflow);
}
