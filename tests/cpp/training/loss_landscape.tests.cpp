#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/loss_landscape.hpp"

#include <array>
#include <limits>

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
