#include "catch.hpp"

#include "neuron/gates/gate_check.hpp"
#include "neuron/gates/gate_solutions.hpp"
#include "neuron/numbers/random.hpp"

#include <cstddef>
#include <limits>
#include <vector>

using neuron::Gate;
using neuron::gateSolutions;

namespace {

std::vector<float> solutions(Gate gate, float bias) {
  return gateSolutions(gate, bias, -4, 4).value();
}

bool isMade(Gate gate, const std::vector<float>& weights, float bias) {
  const auto neuron = neuron::Neuron::create(weights, bias, neuron::Activation::step);
  return neuron::checkGate(gate, neuron.value()).value().isSolved();
}

/// How deep the weights lie inside a counter-clockwise polygon; negative if they lie outside.
double depthIn(const std::vector<float>& corners, float w1, float w2) {
  double depth = std::numeric_limits<double>::infinity();
  const std::size_t count = corners.size() / 2;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t next = (i + 1) % count;
    const double x = corners[2 * i];
    const double y = corners[2 * i + 1];
    const double side = (corners[2 * next] - x) * (w2 - y) - (corners[2 * next + 1] - y) * (w1 - x);
    depth = side < depth ? side : depth;
  }
  return count == 0 ? -depth : depth;
}

} // namespace

TEST_CASE("the weights that make AND at a bias fill a triangle, those of OR a square to the edge") {
  REQUIRE(solutions(Gate::andGate, -1.5F) == std::vector<float>{1.5F, 0, 1.5F, 1.5F, 0, 1.5F});
  REQUIRE(solutions(Gate::orGate, -0.5F) == std::vector<float>{4, 0.5F, 4, 4, 0.5F, 4, 0.5F, 0.5F});
}

TEST_CASE("the weights of NOT are an interval") {
  REQUIRE(solutions(Gate::notGate, 0.5F) == std::vector<float>{-4, -0.5F});
  REQUIRE(solutions(Gate::notGate, 0).empty());
}

TEST_CASE(
    "there are none where the bias alone decides a row wrongly, nor where only a line is left") {
  REQUIRE(solutions(Gate::andGate, 0.5F).empty());
  REQUIRE(solutions(Gate::andGate, 0).empty());
  REQUIRE(solutions(Gate::nandGate, -1).empty());
}

TEST_CASE("no bias has weights that make XOR") {
  for (int i = -40; i <= 40; ++i) {
    REQUIRE(solutions(Gate::xorGate, static_cast<float>(i) / 10.0F).empty());
  }
}

TEST_CASE("weights are inside exactly where the neuron makes the gate") {
  neuron::Random random(11);
  const auto drawn = [&] { return random.uniform(-4, 4); };
  const std::vector<Gate> gates{Gate::andGate, Gate::orGate, Gate::nandGate, Gate::norGate};
  int made = 0;
  for (int i = 0; i < 4000; ++i) {
    const Gate gate = gates[static_cast<std::size_t>(i) % gates.size()];
    const float bias = drawn();
    const float w1 = drawn();
    const float w2 = drawn();
    const double depth = depthIn(solutions(gate, bias), w1, w2);
    if (depth > 1e-5 || depth < -1e-5) { // corners are rounded to floats
      REQUIRE(isMade(gate, {w1, w2}, bias) == (depth > 0.0));
      made += depth > 0.0 ? 1 : 0;
    }
  }
  REQUIRE(made > 100);
}

TEST_CASE("a range that is none, and numbers that are none, are refused") {
  REQUIRE(gateSolutions(Gate::andGate, 0, 1, 1).error().code == neuron::ErrorCode::badRange);
  const float nan = std::numeric_limits<float>::quiet_NaN();
  REQUIRE(gateSolutions(Gate::andGate, nan, -1, 1).error().code == neuron::ErrorCode::notFinite);
}
