#include "catch.hpp"

#include "neuron/network/target_function.hpp"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

using neuron::TargetFunction;

namespace {

float at(std::string_view name, float x) {
  return TargetFunction::named(name).value()(x);
}

} // namespace

TEST_CASE("the functions are what they are called") {
  REQUIRE(at("sine", 0.5F) == 1.0F);
  REQUIRE(at("sine", -0.5F) == -1.0F);
  for (const float x : {-1.0F, 0.0F, 1.0F}) {
    REQUIRE(at("sine", x) == 0.0F);
    REQUIRE_FALSE(std::signbit(at("sine", x)));
  }
  REQUIRE(at("step", 0.0F) == 1.0F);
  REQUIRE(at("step", -1e-30F) == 0.0F);
  REQUIRE(at("bump", 0.0F) == 1.0F);
  REQUIRE(at("bump", 1.0F) == 0.0F);
  REQUIRE(at("sawtooth", -1.0F) == -1.0F);
  REQUIRE(at("sawtooth", -0.5F) == 0.0F);
  REQUIRE(at("sawtooth", 0.0F) == -1.0F);
  REQUIRE(at("sawtooth", 1.0F) == 1.0F);
}

TEST_CASE("samples are joined by straight lines, and hold beyond the ends") {
  const TargetFunction line = TargetFunction::through(std::vector<float>{1, 3, -1}).value();
  REQUIRE(line(-1.0F) == 1.0F);
  REQUIRE(line(-0.5F) == 2.0F);
  REQUIRE(line(0.0F) == 3.0F);
  REQUIRE(line(0.75F) == 0.0F);
  REQUIRE(line(1.0F) == -1.0F);
  REQUIRE(line(9.0F) == -1.0F);
}

TEST_CASE("the curvatures are the largest ones there are") {
  for (const std::string_view name : {"sine", "bump"}) {
    const TargetFunction function = TargetFunction::named(name).value();
    double largest = 0.0;
    constexpr double h = 1e-2;
    for (int i = -396; i <= 396; ++i) {
      const double x = i * h / 4;
      const auto value = [&](double place) {
        return static_cast<double>(function(static_cast<float>(place)));
      };
      largest = std::max(largest, std::fabs(value(x - h) - 2 * value(x) + value(x + h)) / (h * h));
    }
    REQUIRE(largest == Approx(*function.largestCurvature()).epsilon(0.05));
  }
  REQUIRE_FALSE(TargetFunction::named("step").value().largestCurvature());
}

TEST_CASE("a function is sampled evenly, with both ends") {
  const neuron::DataSet data =
      neuron::sampleFunction(TargetFunction::named("bump").value(), 5).value();
  REQUIRE(data.inputs == std::vector<float>{-1.0F, -0.5F, 0.0F, 0.5F, 1.0F});
  REQUIRE(data.targets == std::vector<float>{0.0F, 0.5625F, 1.0F, 0.5625F, 0.0F});
}

TEST_CASE("functions that aren't there or can't be are refused with what is accepted") {
  REQUIRE(
      TargetFunction::named("cosine").error().message ==
      "There is no function called \"cosine\"; the functions are sine, step, bump and sawtooth.");
  REQUIRE(TargetFunction::through(std::vector<float>{1}).error().message ==
          "A function of 1 sample was given; it takes 2 to 1024.");
  REQUIRE_FALSE(TargetFunction::through(std::vector<float>{1, std::nanf("")}).ok());
  REQUIRE_FALSE(neuron::sampleFunction(TargetFunction::named("sine").value(), 1).ok());
}
