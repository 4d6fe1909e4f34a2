#include "catch.hpp"

#include "neuron/geometry/boundary.hpp"
#include "neuron/numbers/random.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

using neuron::boundaryInBox;
using Numbers = std::vector<float>;

namespace {

Numbers clipped(const Numbers& weights, float bias, float low, float high) {
  const auto result =
      boundaryInBox(weights, bias, Numbers(weights.size(), low), Numbers(weights.size(), high));
  REQUIRE(result.ok());
  return result.value();
}

} // namespace

TEST_CASE("with one input the boundary is a threshold") {
  REQUIRE(clipped({2.0F}, -1.0F, 0.0F, 1.0F) == Numbers{0.5F});
  REQUIRE(clipped({-1.0F}, 0.5F, 0.0F, 1.0F) == Numbers{0.5F}); // NOT
  REQUIRE(clipped({1.0F}, -1.0F, 0.0F, 1.0F) == Numbers{1.0F});
  REQUIRE(clipped({1.0F}, -3.0F, 0.0F, 1.0F).empty());
}

TEST_CASE("with two inputs it is a segment, AND's from (0.5, 1) to (1, 0.5)") {
  REQUIRE(clipped({1.0F, 1.0F}, -1.5F, 0.0F, 1.0F) == Numbers{0.5F, 1.0F, 1.0F, 0.5F});
  REQUIRE(clipped({1.0F, 1.0F}, -1.5F, -1.0F, 2.0F) == Numbers{-0.5F, 2.0F, 2.0F, -0.5F});
  REQUIRE(clipped({1.0F, 0.0F}, -0.5F, 0.0F, 1.0F) == Numbers{0.5F, 0.0F, 0.5F, 1.0F});
}

TEST_CASE("a boundary along a side or through corners is the whole side or diagonal") {
  REQUIRE(clipped({1.0F, 0.0F}, 0.0F, 0.0F, 1.0F) == Numbers{0.0F, 0.0F, 0.0F, 1.0F});
  REQUIRE(clipped({-1.0F, 0.0F}, 0.0F, 0.0F, 1.0F) == Numbers{0.0F, 0.0F, 0.0F, 1.0F});
  REQUIRE(clipped({1.0F, -1.0F}, 0.0F, 0.0F, 1.0F) == Numbers{0.0F, 0.0F, 1.0F, 1.0F});
}

TEST_CASE("a boundary that only touches a corner, passes by or isn't there gives nothing") {
  REQUIRE(clipped({1.0F, 1.0F}, 0.0F, 0.0F, 1.0F).empty());
  REQUIRE(clipped({1.0F, 1.0F}, -2.0F, 0.0F, 1.0F).empty());
  REQUIRE(clipped({1.0F, 1.0F}, -5.0F, 0.0F, 1.0F).empty());
  REQUIRE(clipped({0.0F, 0.0F}, 0.0F, 0.0F, 1.0F).empty());
  REQUIRE(clipped({0.0F, 0.0F, 0.0F}, 1.0F, 0.0F, 1.0F).empty());
}

TEST_CASE("with three inputs it is a polygon of three to six corners") {
  REQUIRE(clipped({1.0F, 1.0F, 1.0F}, -0.5F, 0.0F, 1.0F).size() == 9);
  REQUIRE(clipped({1.0F, 1.0F, 1.0F}, -1.5F, 0.0F, 1.0F).size() == 18);
  REQUIRE(clipped({0.0F, 0.0F, 1.0F}, -0.5F, 0.0F, 1.0F).size() == 12);
  REQUIRE(clipped({0.0F, 0.0F, 1.0F}, 0.0F, 0.0F, 1.0F).size() == 12); // a face
  REQUIRE(clipped({1.0F, 1.0F, 1.0F}, 0.0F, 0.0F, 1.0F).empty());      // a corner
  REQUIRE(clipped({1.0F, 1.0F, 0.0F}, 0.0F, 0.0F, 1.0F).empty());      // an edge
}

TEST_CASE("the polygon's corners go around counter-clockwise, seen from where w points to") {
  neuron::Random random(3);
  for (int round = 0; round < 500; ++round) {
    Numbers weights;
    for (int i = 0; i < 3; ++i) {
      weights.push_back(random.uniform(-2.0F, 2.0F));
    }
    const Numbers polygon = clipped(weights, random.uniform(-1.0F, 1.0F), -1.0F, 1.0F);
    const std::size_t corners = polygon.size() / 3;
    for (std::size_t c = 0; c < corners; ++c) {
      const auto at = [&](std::size_t corner, std::size_t i) {
        return static_cast<double>(polygon[(c + corner) % corners * 3 + i]);
      };
      double turn = 0.0;
      for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t j = (i + 1) % 3;
        const std::size_t k = (i + 2) % 3;
        turn += static_cast<double>(weights[i]) * ((at(1, j) - at(0, j)) * (at(2, k) - at(1, k)) -
                                                   (at(1, k) - at(0, k)) * (at(2, j) - at(1, j)));
      }
      REQUIRE(turn > -1e-6);
    }
  }
}

TEST_CASE("every corner lies on the boundary and in the box") {
  neuron::Random random(4);
  for (int round = 0; round < 500; ++round) {
    const std::size_t inputs = 1 + random.below(3);
    Numbers weights;
    for (std::size_t i = 0; i < inputs; ++i) {
      weights.push_back(random.uniform(-3.0F, 3.0F));
    }
    const float bias = random.uniform(-3.0F, 3.0F);
    const Numbers numbers = clipped(weights, bias, -1.0F, 2.0F);
    for (std::size_t first = 0; first < numbers.size(); first += inputs) {
      const Numbers corner(&numbers[first], &numbers[first] + inputs);
      REQUIRE(std::fabs(neuron::signedDistance(weights, bias, corner)) < 1e-6);
      for (const float x : corner) {
        REQUIRE(x >= -1.0F);
        REQUIRE(x <= 2.0F);
      }
    }
  }
}

TEST_CASE("distances are signed by the side and finite for any weights") {
  REQUIRE(neuron::signedDistance(Numbers{3, 4}, -5.0F, Numbers{0, 0}) == -1.0);
  REQUIRE(neuron::signedDistance(Numbers{3, 4}, -5.0F, Numbers{3, 4}) == 4.0);
  REQUIRE(neuron::signedDistance(Numbers{0, 0}, 1.0F, Numbers{3, 4}) == 0.0);
  const float huge = std::numeric_limits<float>::max();
  REQUIRE(std::isfinite(neuron::signedDistance(Numbers{huge, huge}, huge, Numbers{huge, huge})));
  const float tiny = std::numeric_limits<float>::denorm_min();
  REQUIRE(neuron::signedDistance(Numbers{tiny, 0}, -tiny, Numbers{3, 0}) == 2.0);
}

TEST_CASE("boxes and weights that make no sense are refused with what is accepted") {
  const auto messageOf = [](const Numbers& weights, const Numbers& low, const Numbers& high) {
    const auto result = boundaryInBox(weights, 0.0F, low, high);
    REQUIRE_FALSE(result.ok());
    return result.error().message;
  };
  REQUIRE(messageOf({1, 2, 3, 4}, {0}, {1}).find("4 inputs") != std::string::npos);
  REQUIRE(messageOf({1, 2}, {0}, {1, 1}).find("takes 2") != std::string::npos);
  REQUIRE(messageOf({1, 2}, {0, 1}, {1, 1}).find("from 1 to 1") != std::string::npos);
  REQUIRE(messageOf({1, std::nanf("")}, {0, 0}, {1, 1}).find("ordinary") != std::string::npos);
}
