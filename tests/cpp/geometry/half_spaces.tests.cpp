#include "catch.hpp"

#include "neuron/geometry/half_spaces.hpp"

#include <cmath>
#include <vector>

using neuron::Activation;
using neuron::biasThrough;
using neuron::HalfSpaces;
using neuron::halfSpaces;
using neuron::Neuron;
using neuron::turnedWeights;

namespace {

using Numbers = std::vector<float>;

Neuron stepNeuron(const Numbers& weights, float bias) {
  return Neuron::create(weights, bias, Activation::step).value();
}

const Numbers low{-0.5F, -0.5F};
const Numbers high{1.5F, 1.5F};
const Numbers corners{0, 0, 0, 1, 1, 0, 1, 1};

} // namespace

TEST_CASE("AND divides the corners of the square without an error, and XOR's with one") {
  const HalfSpaces both =
      halfSpaces(stepNeuron({1, 1}, -1.5F), low, high, corners, Numbers{0, 0, 0, 1}).value();
  REQUIRE(both.errors == 0);
  REQUIRE(both.points[3].fires);
  REQUIRE(both.points[1].weightedSum == -0.5F);
  REQUIRE(both.crossings[0] == 1.5F);
  REQUIRE(both.crossings[1] == 1.5F);
  REQUIRE(both.distance.value() == Approx(1.5 / std::sqrt(2.0)));
  REQUIRE(both.lowest == -2.5F);
  REQUIRE(both.highest == 1.5F);
  // The shade goes from (−0.5, −0.5), where z = −2.5, to (1.5, 1.5), where z = 1.5.
  REQUIRE(both.shadeFrom[0] == -0.5F);
  REQUIRE(both.shadeTo[1] == 1.5F);
  REQUIRE(both.boundary == Numbers{0, 1.5F, 1.5F, 0});
  const HalfSpaces either =
      halfSpaces(stepNeuron({1, 1}, -0.5F), low, high, corners, Numbers{0, 1, 1, 0}).value();
  REQUIRE(either.errors == 1);
  REQUIRE_FALSE(either.points[3].isRight);
}

TEST_CASE(
    "an axis that the boundary is parallel to isn't crossed, and without weights there is none") {
  const HalfSpaces found = halfSpaces(stepNeuron({2, 0}, -1), low, high, {}, {}).value();
  REQUIRE(found.crossings[0] == 0.5F);
  REQUIRE_FALSE(found.crossings[1].has_value());
  const HalfSpaces none = halfSpaces(stepNeuron({0, 0}, 1), low, high, {}, {}).value();
  REQUIRE_FALSE(none.distance.has_value());
  REQUIRE(none.boundary.empty());
}

TEST_CASE("a boundary through the origin crosses at 0, not at −0") {
  const HalfSpaces found = halfSpaces(stepNeuron({1, -1}, 0), low, high, {}, {}).value();
  REQUIRE_FALSE(std::signbit(found.crossings[0].value()));
  REQUIRE_FALSE(std::signbit(found.distance.value()));
}

TEST_CASE("points and classes that don't fit are refused") {
  const Neuron neuron = stepNeuron({1, 1}, 0);
  REQUIRE(halfSpaces(neuron, low, high, Numbers{0, 0, 1}, Numbers{0, 1}).error().code ==
          neuron::ErrorCode::lengthMismatch);
  REQUIRE(halfSpaces(neuron, low, high, Numbers{0, 0}, Numbers{2}).error().message ==
          "Point 1 has the class 2; classes are 0 and 1.");
}

TEST_CASE("the bias moves the boundary through a point, on round numbers") {
  REQUIRE(biasThrough(Numbers{1, 1}, Numbers{0.75F, 0.75F}, 0) == -1.5F);
  REQUIRE(biasThrough(Numbers{1, 1}, Numbers{0.7F, 0.71F}, 0.05F) == -1.4F);
  REQUIRE(biasThrough(Numbers{2, 0, 1}, Numbers{1, 5, 1}, 0.5F) == -3.0F);
  REQUIRE_FALSE(std::signbit(biasThrough(Numbers{1, 1}, Numbers{0, 0}, 0.05F)));
}

TEST_CASE("turned weights keep their length and stand at right angles to the line") {
  const Numbers turned = turnedWeights(Numbers{1, 0}, Numbers{0, 0}, Numbers{-1, 1}, 0);
  REQUIRE(turned[0] == Approx(std::sqrt(0.5)));
  REQUIRE(turned[1] == Approx(std::sqrt(0.5)));
  // The side on which the neuron fires doesn't flip.
  REQUIRE(turnedWeights(Numbers{1, 0}, Numbers{0, 0}, Numbers{1, -1}, 0) == turned);
  REQUIRE(turnedWeights(Numbers{1, 1}, Numbers{0, 0}, Numbers{0, 0}, 0) == Numbers{1, 1});
  REQUIRE(turnedWeights(Numbers{0.01F, 0}, Numbers{0, 0}, Numbers{1, 1}, 0.5F) ==
          Numbers{0.01F, 0});
}
