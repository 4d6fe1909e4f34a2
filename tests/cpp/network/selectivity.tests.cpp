#include "catch.hpp"

#include "neuron/network/selectivity.hpp"

#include <cmath>
#include <string>
#include <vector>

using Numbers = std::vector<float>;

namespace {

neuron::Selectivity of(std::size_t neurons, const Numbers& activations, std::size_t classes,
                       const Numbers& labels) {
  return neuron::selectivity(neurons, activations, classes, labels).value();
}

} // namespace

TEST_CASE(
    "a neuron that fires for one class only has the index 1, one that fires for all alike 0") {
  // Three neurons, four samples of the classes 0, 0, 1, 1.
  const neuron::Selectivity found = of(3, {2, 1, 0, 4, 1, 0, 0, 1, 0, 0, 1, 0}, 2, {0, 0, 1, 1});
  REQUIRE(found.indices == Numbers{1.0F, 0.0F, 0.0F}); // the third one is silent
  REQUIRE(found.means == Numbers{3, 0, 1, 1, 0, 0});
  REQUIRE(found.best[0] == 0);
}

TEST_CASE("the index compares the best class with all other samples") {
  // Means 4 for class 2, and (1 + 1 + 3) / 3 for the rest.
  const neuron::Selectivity found = of(1, {1, 1, 3, 4}, 3, {0, 0, 1, 2});
  REQUIRE(found.best[0] == 2);
  REQUIRE(found.indices[0] == Approx((4.0 - 5.0 / 3.0) / (4.0 + 5.0 / 3.0)));
}

TEST_CASE("negative activations are shifted, so that the index stays from 0 to 1") {
  const neuron::Selectivity found = of(1, {-1, -1, 1, 1}, 2, {0, 0, 1, 1});
  REQUIRE(found.indices[0] == 1.0F);
  REQUIRE(found.means == Numbers{-1, 1});
  REQUIRE(of(1, {-1, -0.5F, 0.2F, -0.8F}, 2, {0, 1, 0, 1}).indices[0] <= 1.0F);
}

TEST_CASE("rounding doesn't make the index of a neuron that fires for all alike negative") {
  // The sum of all, without the first class's, is a little larger than the second class's sum.
  REQUIRE(of(1, {1e12F, 0.1F, 1e12F, 0.1F}, 2, {0, 0, 1, 1}).indices[0] == 0.0F);
}

TEST_CASE("samples that can't be compared are refused with what is accepted") {
  const auto messageOf = [](std::size_t neurons, const Numbers& activations, std::size_t classes,
                            const Numbers& labels) {
    const auto result = neuron::selectivity(neurons, activations, classes, labels);
    REQUIRE_FALSE(result.ok());
    return result.error().message;
  };
  REQUIRE(messageOf(2, {1, 2, 3}, 2, {0, 1}).find("3 activations of 2 neurons and 2 samples") == 0);
  REQUIRE(messageOf(1, {1, std::nanf("")}, 2, {0, 1}).find("sample 2") != std::string::npos);
  REQUIRE(messageOf(1, {1, 2}, 2, {0, 2}) ==
          "Sample 2 has the class 2; with 2 classes they are 0 to 1.");
  REQUIRE(messageOf(1, {1, 2}, 2, {0, 0.5F}).find("class 0.5") != std::string::npos);
  REQUIRE(messageOf(1, {1, 2}, 3, {0, 1}).find("a sample of each") != std::string::npos);
}
