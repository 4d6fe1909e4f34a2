#include "catch.hpp"

#include "neuron/data/generated_data.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using neuron::DataSet;
using neuron::generate;

namespace {

DataSet points(std::string_view kind, std::size_t count, float noise = 0.0F) {
  return generate(kind, {count, noise, 7}).value();
}

double radius(const DataSet& data, std::size_t i) {
  return std::hypot(static_cast<double>(data.inputs[2 * i]),
                    static_cast<double>(data.inputs[2 * i + 1]));
}

} // namespace

TEST_CASE("points are finite, balanced and in random order, whatever the noise") {
  for (const std::string_view kind : {"gaussians", "circle", "moons", "spiral", "quadrants"}) {
    for (const float noise : {0.0F, 0.5F, 1.0F}) {
      CAPTURE(std::string(kind), noise);
      const DataSet data = points(kind, 201, noise);
      REQUIRE(data.sampleCount() == 201);
      REQUIRE(std::count(data.targets.begin(), data.targets.end(), 1.0F) == 100);
      REQUIRE(std::all_of(data.inputs.begin(), data.inputs.end(),
                          [](float x) { return std::fabs(x) < 12.0F; }));
      const auto firstHalf = std::count(data.targets.begin(), data.targets.begin() + 100, 1.0F);
      REQUIRE(firstHalf > 30);
      REQUIRE(firstHalf < 70);
    }
  }
}

TEST_CASE("without noise the shapes are exact") {
  const DataSet circle = points("circle", 400);
  const DataSet moons = points("moons", 400);
  const DataSet quadrants = points("quadrants", 400);
  for (std::size_t i = 0; i < 400; ++i) {
    const double distance = radius(circle, i);
    REQUIRE((circle.targets[i] == 1.0F ? distance <= 2.5001
                                       : distance >= 3.4999 && distance <= 5.0001));
    const bool isLower = moons.targets[i] == 1.0F;
    const double x = static_cast<double>(moons.inputs[2 * i]) + (isLower ? -1.5 : 1.5);
    const double y = static_cast<double>(moons.inputs[2 * i + 1]) + (isLower ? -0.75 : 0.75);
    REQUIRE(std::hypot(x, y) == Approx(3.0).margin(1e-5));
    const float product = quadrants.inputs[2 * i] * quadrants.inputs[2 * i + 1];
    REQUIRE((product < 0.0F) == (quadrants.targets[i] == 1.0F));
  }
}

TEST_CASE("the two arms of a spiral are half a turn apart, evenly filled from near the middle") {
  const DataSet spiral = points("spiral", 400);
  std::array<std::vector<double>, 2> radii;
  for (std::size_t i = 0; i < 400; ++i) {
    const double r = radius(spiral, i);
    radii[spiral.targets[i] == 1.0F ? 1 : 0].push_back(r);
    // 1.75 turns to radius 5, the second arm half a turn ahead.
    const double angle = 3.5 * 3.14159265358979 * r / 5.0;
    const double side = spiral.targets[i] == 1.0F ? -1.0 : 1.0;
    REQUIRE(static_cast<double>(spiral.inputs[2 * i]) ==
            Approx(side * r * std::cos(angle)).margin(1e-5));
    REQUIRE(static_cast<double>(spiral.inputs[2 * i + 1]) ==
            Approx(side * r * std::sin(angle)).margin(1e-5));
  }
  for (std::vector<double>& arm : radii) {
    std::sort(arm.begin(), arm.end());
    for (std::size_t i = 0; i < arm.size(); ++i) {
      REQUIRE(arm[i] == Approx(5.0 * static_cast<double>(i + 1) / 200.0).margin(1e-5));
    }
  }
}

TEST_CASE("each class of the quadrants fills both of its quadrants") {
  const DataSet data = points("quadrants", 400);
  std::array<int, 4> counts{};
  for (std::size_t i = 0; i < 400; ++i) {
    counts.at((data.inputs[2 * i] > 0.0F ? 1U : 0U) + (data.inputs[2 * i + 1] > 0.0F ? 2U : 0U)) +=
        1;
    for (const float x : {data.inputs[2 * i], data.inputs[2 * i + 1]}) {
      REQUIRE(std::fabs(x) >= 0.3F);
      REQUIRE(std::fabs(x) <= 5.0F);
    }
  }
  for (const int count : counts) {
    REQUIRE(std::abs(count - 100) < 35); // 5 standard deviations
  }
}

TEST_CASE("the standard deviation of Gaussians is as documented") {
  for (const float noise : {0.0F, 0.5F, 1.0F}) {
    const DataSet data = points("gaussians", 10'000, noise);
    double squares = 0.0;
    for (std::size_t i = 0; i < 20'000; ++i) {
      const double centre = data.targets[i / 2] == 1.0F ? 2.0 : -2.0;
      const double away = static_cast<double>(data.inputs[i]) - centre;
      squares += away * away;
    }
    const double expected = 0.5 + 1.5 * static_cast<double>(noise);
    REQUIRE(std::sqrt(squares / 20'000.0) == Approx(expected).epsilon(0.025)); // 5 / sqrt(40,000)
  }
}

TEST_CASE("a learner who turns up the noise sees the same points move farther out") {
  for (const std::string_view kind : {"circle", "moons", "spiral", "quadrants"}) {
    CAPTURE(std::string(kind));
    const DataSet clean = points(kind, 100, 0.0F);
    const DataSet some = points(kind, 100, 0.25F);
    const DataSet more = points(kind, 100, 0.5F);
    REQUIRE(some.targets == clean.targets);
    REQUIRE(more.targets == clean.targets);
    for (std::size_t i = 0; i < 200; ++i) {
      const float moved = some.inputs[i] - clean.inputs[i];
      REQUIRE(more.inputs[i] - clean.inputs[i] == Approx(2.0F * moved).margin(1e-5));
    }
  }
}
