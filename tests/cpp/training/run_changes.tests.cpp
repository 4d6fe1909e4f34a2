// Manual changes, which are part of a run's history.

#include "catch.hpp"
#include "timeline.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using neuron::ErrorCode;
using neuron::Optimizer;
using neuron::OptimizerSettings;
using neuron::Run;
using neuron::RunConfig;
using timeline::drawnConfig;
using timeline::State;
using timeline::stateOf;
using training::Bits;
using training::configOf;
using training::Floats;
using training::parameterBits;
using training::runOf;

TEST_CASE("a refused change changes nothing: not the run, nor what can be gone to") {
  Run run = runOf(drawnConfig(1), training::drawnData(drawnConfig(1).architecture, 5, 1));
  run.trainSteps(12);
  REQUIRE_FALSE(run.goTo(4).has_value());
  const State before = stateOf(run);
  OptimizerSettings wrong = run.optimizerSettings();
  wrong.learningRate = -1.0;
  REQUIRE(run.setOptimizerSettings(wrong)->code == ErrorCode::badValue);
  OptimizerSettings other = run.optimizerSettings();
  other.optimizer = Optimizer::adam;
  REQUIRE(run.setOptimizerSettings(other)->message ==
          "A run keeps the optimizer that it began with, since each remembers other things; begin "
          "a new run with these parameters.");
  REQUIRE(run.setParameters(Floats{1.0F}).has_value());
  REQUIRE(run.setParameter(1000, 1.0F).has_value());
  REQUIRE(run.setParameter(0, std::numeric_limits<float>::infinity()).has_value());
  REQUIRE(stateOf(run) == before);
  REQUIRE(run.latestStep() == 12);
  REQUIRE_FALSE(run.goTo(12).has_value());
}

TEST_CASE("many changes at one step are one change") {
  Run run = runOf(drawnConfig(1), training::drawnData(drawnConfig(1).architecture, 5, 1));
  run.trainSteps(5);
  for (int i = 0; i < 10000; ++i) { // a slider being dragged
    REQUIRE_FALSE(run.setParameter(0, 0.0001F * static_cast<float>(i)).has_value());
  }
  run.trainSteps(5);
  REQUIRE(run.earliestStep() == 0);
  REQUIRE_FALSE(run.goTo(5).has_value());
  REQUIRE(run.network().parameters()[0] == 0.0001F * 9999.0F);
}

TEST_CASE("after thousands of changes the far past is forgotten, and the rest is still exact") {
  RunConfig config = drawnConfig(6); // Adam
  Run run = runOf(config, training::drawnData(config.architecture, 5, 6));
  std::vector<State> states{stateOf(run)};
  for (std::uint32_t step = 1; step <= 10000; ++step) {
    OptimizerSettings settings = run.optimizerSettings();
    settings.learningRate = 0.002 * (1 + step % 20);
    REQUIRE_FALSE(run.setOptimizerSettings(settings).has_value());
    states.back() = stateOf(run);
    run.trainSteps(1);
    states.push_back(stateOf(run));
  }
  const std::uint32_t earliest = run.earliestStep();
  REQUIRE(earliest > 0);
  REQUIRE(earliest < 10000);
  const std::string message = run.goTo(earliest - 1)->message;
  REQUIRE(message.find("the steps " + std::to_string(earliest) + " to 10000.") !=
          std::string::npos);
  for (const std::uint32_t step : {earliest, earliest + 1, earliest + 777, 9999U, 10000U}) {
    REQUIRE_FALSE(run.goTo(step).has_value());
    REQUIRE(stateOf(run) == states[step]);
  }
}

TEST_CASE("changes of many parameters are forgotten before they fill the memory") {
  RunConfig config = configOf(training::architecture({4, 1000, 1}, {"relu", "identity"}));
  config.optimizer.learningRate = 1e-3;
  Run run = runOf(config, training::drawnData(config.architecture, 2, 6));
  std::vector<Bits> last;
  for (std::uint32_t step = 0; step < 900; ++step) {
    REQUIRE_FALSE(run.setParameter(step, 0.25F).has_value());
    last.push_back(parameterBits(run));
    run.trainSteps(1);
  }
  const std::uint32_t earliest = run.earliestStep();
  REQUIRE(earliest > 0);
  for (const std::uint32_t step : {earliest, earliest + 30, 899U}) {
    REQUIRE_FALSE(run.goTo(step).has_value());
    REQUIRE(parameterBits(run) == last[step]);
  }
}
