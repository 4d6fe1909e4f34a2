// Runs whose numbers stop being finite.

#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

using neuron::Loss;
using neuron::Optimizer;
using neuron::Run;
using neuron::RunConfig;
using training::Bits;
using training::configOf;
using training::Floats;
using training::parameterBits;
using training::runOf;

namespace {

constexpr std::uint32_t mostCount = std::numeric_limits<std::uint32_t>::max();

/// A linear neuron y = w x + b that is far from its data, with a learning rate at which each step
/// moves it farther away.
Run divergingRun() {
  RunConfig config = configOf(training::architecture({1, 1}, {"identity"}));
  config.optimizer.learningRate = 10.0;
  return runOf(config, training::dataSet(1, 1, {1.0F, 2.0F}, {3.0F, -3.0F}));
}

} // namespace

TEST_CASE("the greatest number of epochs is no fewer than one") {
  Run run = divergingRun();
  run.trainEpochs(2);
  run.trainEpochs(mostCount); // it diverges long before
  REQUIRE(run.divergence().has_value());
  REQUIRE(run.position().epoch > 2);
}

TEST_CASE("a run that diverges stands at the last finite step and says so") {
  Run run = divergingRun();
  run.trainSteps(10000);
  REQUIRE(run.divergence().has_value());
  const neuron::Divergence divergence = *run.divergence();
  REQUIRE(divergence.step == run.position().step);
  REQUIRE(divergence.step == run.latestStep());
  REQUIRE(divergence.step > 5);
  REQUIRE(divergence.step < 100);
  REQUIRE_FALSE(divergence.parameter.has_value());
  REQUIRE(divergence.reason == "Training stopped after step " + std::to_string(divergence.step) +
                                   ": the next batch's loss is too large for a 32-bit number; a "
                                   "smaller learning rate keeps it in range.");
  for (const float parameter : run.network().parameters()) {
    REQUIRE(neuron::isFinite(parameter));
  }
  REQUIRE(neuron::isFinite(run.position().lastBatchLoss));
  REQUIRE(run.stepHistory().back().index == divergence.step);

  // Trying again ends in the same way; going back or a smaller rate avoids it.
  const Bits stopped = parameterBits(run);
  run.trainSteps(10);
  REQUIRE(run.divergence().has_value());
  REQUIRE(parameterBits(run) == stopped);
  REQUIRE_FALSE(run.goTo(2).has_value());
  REQUIRE_FALSE(run.divergence().has_value());
  neuron::OptimizerSettings gentle = run.optimizerSettings();
  gentle.learningRate = 0.05;
  REQUIRE_FALSE(run.setOptimizerSettings(gentle).has_value());
  run.trainSteps(500);
  REQUIRE_FALSE(run.divergence().has_value());
  REQUIRE(run.position().step == 502);
  REQUIRE(run.evaluate().meanLoss() < 20.0F);
}

TEST_CASE("a step that would take a parameter out of the floats is not taken, and it is named") {
  for (const Optimizer optimizer : {Optimizer::sgd, Optimizer::momentum}) {
    RunConfig config = configOf(training::architecture({2, 1}, {"identity"}), Loss::hinge);
    config.initialization.scheme = neuron::Scheme::zeros;
    config.optimizer.optimizer = optimizer;
    config.optimizer.learningRate = 1e6;
    Run run = runOf(config, training::dataSet(2, 1, {1.0F, 1e35F}, {1.0F}));
    const Bits before = parameterBits(run);
    run.trainEpochs(7);
    REQUIRE(run.divergence().has_value());
    REQUIRE(run.divergence()->step == 0);
    REQUIRE(run.divergence()->parameter == std::optional<std::size_t>(1));
    REQUIRE(run.divergence()->gradient == -1e35F);
    REQUIRE(run.divergence()->reason ==
            "Training stopped after step 0: the next one would take weight 2 of neuron 1 in layer "
            "1 out of the range of 32-bit numbers (its gradient is -1e+35); a smaller learning "
            "rate keeps it in range.");
    REQUIRE(parameterBits(run) == before);
    REQUIRE(run.position().step == 0);
    REQUIRE(run.position().epoch == 0);
  }
}

TEST_CASE("a gradient that leaves the floats stops a run, too, and isn't shown") {
  RunConfig config = configOf(training::architecture({1, 1}, {"identity"}));
  config.initialization.scheme = neuron::Scheme::zeros;
  Run run = runOf(config, training::dataSet(1, 1, {1e30F}, {1e10F}));
  run.trainSteps(1);
  REQUIRE(run.divergence().has_value());
  REQUIRE(run.divergence()->parameter == std::optional<std::size_t>(0));
  REQUIRE(run.divergence()->gradient == 0.0F);
  REQUIRE(run.divergence()->reason.find("(its gradient is out of range, too)") !=
          std::string::npos);
}

TEST_CASE("after a divergence the optimiser remembers what it did before the step not taken") {
  for (const Optimizer optimizer : {Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    RunConfig config = configOf(training::architecture({1, 1}, {"identity"}), Loss::hinge);
    config.optimizer.optimizer = optimizer;
    config.optimizer.learningRate = 1e-3;
    // Far from the margin, so that the gradient doesn't change.
    const neuron::DataSet data = training::dataSet(1, 1, {1.0F}, {1.0F});
    Run run = runOf(config, data);
    Run untouched = runOf(config, data);
    run.trainSteps(3);
    untouched.trainSteps(3);
    neuron::OptimizerSettings wild = run.optimizerSettings();
    wild.l2 = 1e6; // with a large weight, out of range at once
    const Floats before = training::floats(run.network().parameters());
    REQUIRE_FALSE(run.setOptimizerSettings(wild).has_value());
    REQUIRE_FALSE(run.setParameter(0, -3e38F).has_value());
    run.trainSteps(1);
    REQUIRE(run.divergence().has_value());
    REQUIRE(run.position().step == 3);
    REQUIRE_FALSE(run.setParameters(before).has_value());
    REQUIRE_FALSE(run.setOptimizerSettings(untouched.optimizerSettings()).has_value());
    run.trainSteps(3);
    untouched.trainSteps(3);
    REQUIRE(parameterBits(run) == parameterBits(untouched));
  }
}

namespace {

/// The least time of a few tries at so many steps, each with a copy of the run.
std::chrono::nanoseconds timeOf(const Run& run, std::uint32_t steps) {
  std::chrono::nanoseconds least = std::chrono::nanoseconds::max();
  for (int i = 0; i < 5; ++i) {
    Run copy = run;
    const auto begin = std::chrono::steady_clock::now();
    copy.trainSteps(steps);
    least = std::min(least, std::chrono::nanoseconds(std::chrono::steady_clock::now() - begin));
  }
  return least;
}

/// So that the next step takes a weight out of the floats.
void makeWild(Run& run) {
  neuron::OptimizerSettings wild = run.optimizerSettings();
  wild.l2 = 1e6;
  REQUIRE_FALSE(run.setOptimizerSettings(wild).has_value());
  REQUIRE_FALSE(run.setParameter(0, -3e38F).has_value());
}

} // namespace

TEST_CASE("a late divergence takes about as long as a few steps, and not as a long replay") {
  RunConfig config =
      configOf(training::architecture({1, 32, 32, 1}, {"tanh", "tanh", "identity"}), Loss::hinge);
  config.optimizer.learningRate = 1e-4;
  Run run = runOf(config, training::dataSet(1, 1, {0.5F, -1.0F, 2.0F}, {1.0F, -1.0F, 1.0F}));
  // Late in the last stretch between two checkpoints.
  run.trainSteps(20'470);
  Run wild = run;
  makeWild(wild);
  REQUIRE(timeOf(wild, 1) < timeOf(run, 100));
  wild.trainSteps(1);
  REQUIRE(wild.divergence().has_value());
  REQUIRE(wild.divergence()->parameter == std::optional<std::size_t>(0));
  REQUIRE(wild.position().step == 20'470);
}

TEST_CASE("a divergence after going back, on a new branch, restores the state there") {
  for (const std::uint32_t step : {1U, 31U, 32U, 33U, 64U, 90U}) {
    CAPTURE(step);
    RunConfig config = configOf(training::architecture({1, 1}, {"identity"}), Loss::hinge);
    config.optimizer.optimizer = Optimizer::adam;
    config.optimizer.learningRate = 1e-3;
    Run run = runOf(config, training::dataSet(1, 1, {1.0F}, {1.0F}));
    run.trainSteps(100);
    REQUIRE_FALSE(run.goTo(step).has_value());
    REQUIRE_FALSE(run.setParameter(1, 0.125F).has_value());
    run.trainSteps(3);
    Run untouched = run;
    const Floats before = training::floats(run.network().parameters());
    makeWild(run);
    run.trainSteps(1);
    REQUIRE(run.divergence().has_value());
    REQUIRE(run.position().step == step + 3);
    REQUIRE_FALSE(run.setParameters(before).has_value());
    REQUIRE_FALSE(run.setOptimizerSettings(untouched.optimizerSettings()).has_value());
    run.trainSteps(40);
    untouched.trainSteps(40);
    REQUIRE(parameterBits(run) == parameterBits(untouched));
  }
}

TEST_CASE("outputs that are no numbers stop a run with every loss") {
  // Two hidden neurons have infinite outputs; one is added and one subtracted, which gives NaN.
  for (const Loss loss :
       {Loss::meanSquaredError, Loss::binaryCrossEntropyWithLogits, Loss::hinge}) {
    RunConfig config = configOf(training::architecture({1, 2, 1}, {"relu", "identity"}), loss);
    config.initialization.scheme = neuron::Scheme::zeros;
    Run run = runOf(config, training::dataSet(1, 1, {1e10F}, {1.0F}));
    REQUIRE_FALSE(
        run.setParameters(Floats{1e30F, 1e30F, 0.0F, 0.0F, 1.0F, -1.0F, 0.0F}).has_value());
    run.trainSteps(1);
    CAPTURE(static_cast<int>(loss));
    REQUIRE(run.divergence().has_value());
    REQUIRE(run.position().step == 0);
  }
}
