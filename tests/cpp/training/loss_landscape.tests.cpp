#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/loss_landscape.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

using neuron::Axis;
using neuron::lossAlongLine;
using neuron::lossLandscape;
using neuron::Run;
using neuron::RunConfig;
using training::bits;
using training::configOf;
using training::Floats;
using training::runOf;

namespace {

Run smallRun() {
  RunConfig config = configOf(training::architecture({2, 3, 1}, {"tanh", "sigmoid"}));
  return runOf(config, training::drawnData(config.architecture, 9, 3));
}

float lossWith(Run run, const Floats& parameters) {
  REQUIRE_FALSE(run.setParameters(parameters).has_value());
  return run.evaluate().meanLoss();
}

} // namespace

TEST_CASE("a landscape has the loss with two parameters changed, seen from above") {
  Run run = smallRun();
  const Floats here = training::floats(run.network().parameters());
  Floats right(here.size());
  Floats up(here.size());
  right[1] = 1;
  up[9] = 1;
  std::array<float, 4> losses{};
  REQUIRE_FALSE(lossLandscape(run, {{-2, 2, 2}, {-2, 2, 2}, right, up}, losses).has_value());
  std::size_t cell = 0;
  for (const float b : {1.0F, -1.0F}) {
    for (const float a : {-1.0F, 1.0F}) {
      Floats there = here;
      there[1] += a;
      there[9] += b;
      REQUIRE(losses.at(cell++) == lossWith(run, there));
    }
  }
}

TEST_CASE("a landscape and a line can be had in parts, to the bit") {
  Run run = smallRun();
  const Floats right = training::drawn(run.network().parameters().size(), 1);
  const Floats up = training::drawn(right.size(), 2);
  const neuron::LandscapeRequest request{{-1, 2, 5}, {-3, 1, 7}, right, up};
  Floats whole(35);
  REQUIRE_FALSE(lossLandscape(run, request, whole).has_value());
  Floats line(5);
  REQUIRE_FALSE(lossAlongLine(run, right, request.x, line).has_value());
  for (std::size_t first = 0; first < whole.size(); ++first) {
    Floats part(std::min<std::size_t>(3, whole.size() - first));
    REQUIRE_FALSE(lossLandscape(run, request, part, first).has_value());
    REQUIRE(bits(part) == bits(std::span(whole).subspan(first, part.size())));
  }
  for (std::size_t first = 0; first < line.size(); ++first) {
    Floats part(std::min<std::size_t>(2, line.size() - first));
    REQUIRE_FALSE(lossAlongLine(run, right, request.x, part, first).has_value());
    REQUIRE(bits(part) == bits(std::span(line).subspan(first, part.size())));
  }
}

TEST_CASE("a line has the loss from the present parameters to others, and beyond") {
  Run run = smallRun();
  const Floats here = training::floats(run.network().parameters());
  Run later = run;
  later.trainSteps(3);
  const Floats there = training::floats(later.network().parameters());
  std::array<float, 3> losses{};
  // The cells' middles are 0, 1 and 2.
  REQUIRE_FALSE(lossAlongLine(run, there, {-0.5F, 2.5F, 3}, losses).has_value());
  REQUIRE(losses[0] == run.evaluate().meanLoss());
  Floats end = here;
  Floats beyond = here;
  for (std::size_t i = 0; i < here.size(); ++i) {
    end[i] += there[i] - here[i];
    beyond[i] += 2 * (there[i] - here[i]);
  }
  REQUIRE(losses[1] == lossWith(run, end));
  REQUIRE(losses[2] == lossWith(run, beyond));
  REQUIRE(bits(training::floats(run.network().parameters())) == bits(here));
}

TEST_CASE("a loss that is no number is the largest one") {
  Run run = smallRun();
  const Floats far(run.network().parameters().size(), std::numeric_limits<float>::max());
  std::array<float, 1> losses{};
  REQUIRE_FALSE(lossAlongLine(run, far, {0, 1e6F, 1}, losses).has_value());
  REQUIRE(losses[0] <= std::numeric_limits<float>::max());
}

TEST_CASE("a line to parameters that don't fit is refused") {
  Run run = smallRun();
  std::array<float, 2> losses{};
  const Floats few(3);
  REQUIRE(lossAlongLine(run, few, {0, 1, 2}, losses)->code == neuron::ErrorCode::lengthMismatch);
  Floats bad(run.network().parameters().size());
  bad[2] = std::numeric_limits<float>::infinity();
  REQUIRE(lossAlongLine(run, bad, {0, 1, 2}, losses)->code == neuron::ErrorCode::notFinite);
  const Floats fine(run.network().parameters().size());
  REQUIRE(lossAlongLine(run, fine, {1, 1, 2}, losses)->code == neuron::ErrorCode::badRange);
}
