// Going back to any step, and branching.

#include "catch.hpp"
#include "timeline.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <algorithm>
#include <limits>
#include <string>

using neuron::ErrorCode;
using neuron::OptimizerSettings;
using neuron::Run;
using neuron::RunConfig;
using timeline::drawnConfig;
using timeline::State;
using timeline::stateOf;
using training::Floats;
using training::runOf;

namespace {

/// An action on a run.
struct Action {
  enum class Kind : std::uint8_t {
    steps,
    samples,
    epoch,
    settings,
    parameter,
    parameters,
    batchSize
  };
  Kind kind;
  std::uint32_t amount;

  [[nodiscard]] bool trains() const { return kind <= Kind::epoch; }
};

std::vector<Action> drawnActions(std::uint64_t seed, std::size_t count) {
  neuron::Random random(seed, 31);
  std::vector<Action> actions;
  while (actions.size() < count) {
    const auto kind = static_cast<Action::Kind>(random.below(7));
    actions.push_back({kind, 1 + random.below(25)});
  }
  return actions;
}

void change(Run& run, const Action& action) {
  const Floats numbers = training::drawn(run.network().parameters().size(), action.amount);
  OptimizerSettings settings = run.optimizerSettings();
  switch (action.kind) {
  case Action::Kind::settings:
    settings.learningRate = 0.002 * action.amount;
    settings.beta1 = 0.7 + 0.01 * action.amount;
    settings.l2 = 0.001 * action.amount;
    REQUIRE_FALSE(run.setOptimizerSettings(settings).has_value());
    return;
  case Action::Kind::parameter:
    REQUIRE_FALSE(run.setParameter(action.amount % numbers.size(), numbers[0]).has_value());
    return;
  case Action::Kind::parameters:
    REQUIRE_FALSE(run.setParameters(numbers).has_value());
    return;
  default:
    run.setBatchSize(action.amount % 8); // including 0, which means all
    return;
  }
}

void apply(Run& run, const Action& action) {
  switch (action.kind) {
  case Action::Kind::steps:
    run.trainSteps(action.amount);
    return;
  case Action::Kind::samples:
    run.trainSamples(action.amount);
    return;
  case Action::Kind::epoch:
    run.trainEpochs(1);
    return;
  default:
    change(run, action);
  }
}

/// Applies the actions one step at a time, until the run is at `step` and the changes at that step
/// are made. Passes each state to `see`.
template <class See>
void applyFinely(Run& run, const std::vector<Action>& actions, std::uint32_t step, See see) {
  for (const Action& action : actions) {
    if (!action.trains()) {
      change(run, action);
      see(run);
      continue;
    }
    const std::uint32_t epoch = run.position().epoch;
    const bool isEpoch = action.kind == Action::Kind::epoch;
    for (std::uint32_t i = 0; isEpoch ? run.position().epoch == epoch : i < action.amount; ++i) {
      if (run.position().step == step) {
        return;
      }
      if (action.kind == Action::Kind::samples) {
        run.trainSamples(1);
      } else {
        run.trainSteps(1);
      }
      see(run);
    }
  }
}

constexpr std::uint32_t noStep = std::numeric_limits<std::uint32_t>::max();

} // namespace

TEST_CASE("a run goes to any of its steps, to the bit, and forward again") {
  for (std::uint64_t seed = 0; seed < 96; ++seed) {
    const RunConfig config = drawnConfig(seed);
    const neuron::DataSet data = training::drawnData(config.architecture, 13, seed);
    const std::vector<Action> actions = drawnActions(seed, 60);

    Run fine = runOf(config, data);
    std::vector<State> states{stateOf(fine)};
    applyFinely(fine, actions, noStep, [&](const Run& run) {
      states.resize(run.position().step + 1);
      states.back() = stateOf(run);
    });

    Run run = runOf(config, data);
    for (const Action& action : actions) {
      apply(run, action);
    }
    CAPTURE(seed, run.latestStep());
    REQUIRE(stateOf(run) == states.back());
    const auto latest = static_cast<std::uint32_t>(states.size() - 1);
    REQUIRE(run.latestStep() == latest);
    neuron::Random random(seed);
    for (int i = 0; i < 40; ++i) {
      const std::uint32_t step = i == 0 ? 0 : random.below(latest + 1);
      CAPTURE(step);
      REQUIRE_FALSE(run.goTo(step).has_value());
      REQUIRE(stateOf(run) == states[step]);
      REQUIRE(run.latestStep() == latest);
    }
    REQUIRE_FALSE(run.goTo(latest).has_value());
    REQUIRE(stateOf(run) == states.back());
    run.trainSteps(30);
    fine.trainSteps(30);
    REQUIRE(stateOf(run) == stateOf(fine));
  }
}

TEST_CASE("a run goes towards a step in parts, to the bits of going there at once") {
  for (std::uint64_t seed = 200; seed < 232; ++seed) {
    const RunConfig config = drawnConfig(seed);
    Run run = runOf(config, training::drawnData(config.architecture, 13, seed));
    for (const Action& action : drawnActions(seed, 60)) {
      apply(run, action);
    }
    run.trainSteps(2000); // so that checkpoints are some steps apart
    const std::uint32_t latest = run.latestStep();
    Run other = run;
    neuron::Random random(seed);
    std::uint32_t partsInAll = 0;
    for (int i = 0; i < 20; ++i) {
      // Mostly among the manual changes.
      const std::uint32_t step = random.below((i % 4 == 0 ? latest : latest - 2000) + 1);
      const std::uint32_t most = 1 + random.below(5);
      CAPTURE(seed, step, most);
      REQUIRE_FALSE(run.goTowards(step, 0).has_value());
      std::uint32_t parts = 0;
      while (run.position().step != step) {
        const std::uint32_t before = run.position().step;
        REQUIRE(before < step);
        REQUIRE_FALSE(run.goTowards(step, most).has_value());
        REQUIRE(run.position().step == std::min(step, before + most));
        REQUIRE_FALSE(other.goTo(run.position().step).has_value());
        REQUIRE(stateOf(run) == stateOf(other));
        ++parts;
      }
      REQUIRE(parts <= latest / 64 + 1);
      partsInAll += parts;
      REQUIRE_FALSE(other.goTo(step).has_value());
      REQUIRE(stateOf(run) == stateOf(other));
      REQUIRE(run.latestStep() == latest);
    }
    REQUIRE(partsInAll > 20);
    // Training from a step on the way branches there.
    REQUIRE_FALSE(run.goTowards(latest - 1, 1).has_value());
    REQUIRE_FALSE(other.goTo(run.position().step).has_value());
    run.trainSteps(5);
    other.trainSteps(5);
    REQUIRE(stateOf(run) == stateOf(other));
    REQUIRE(run.latestStep() == other.latestStep());
  }
}

TEST_CASE("a branch is what a new run would have come to, and forgets the other future") {
  for (std::uint64_t seed = 100; seed < 196; ++seed) {
    const RunConfig config = drawnConfig(seed);
    const neuron::DataSet data = training::drawnData(config.architecture, 13, seed);
    const std::vector<Action> actions = drawnActions(seed, 50);
    const std::vector<Action> others = drawnActions(seed + 1000, 30);
    Run run = runOf(config, data);
    for (const Action& action : actions) {
      apply(run, action);
    }
    neuron::Random random(seed);
    const std::uint32_t step = random.below(run.latestStep() + 1);
    REQUIRE_FALSE(run.goTo(step).has_value());
    Run fresh = runOf(config, data);
    applyFinely(fresh, actions, step, [](const Run&) {});
    CAPTURE(seed, step);
    REQUIRE(stateOf(run) == stateOf(fresh));
    // The size of new batches isn't part of the history.
    run.setBatchSize(3);
    fresh.setBatchSize(3);
    for (const Action& action : others) {
      apply(run, action);
      apply(fresh, action);
      REQUIRE(stateOf(run) == stateOf(fresh));
    }
    REQUIRE(run.latestStep() == fresh.latestStep());
    for (int i = 0; i < 20; ++i) {
      const std::uint32_t back = random.below(run.latestStep() + 1);
      REQUIRE_FALSE(run.goTo(back).has_value());
      REQUIRE_FALSE(fresh.goTo(back).has_value());
      REQUIRE(stateOf(run) == stateOf(fresh));
    }
  }
}

TEST_CASE("long runs go back as exactly as short ones") {
  RunConfig config = drawnConfig(2); // Adam
  const neuron::DataSet data = training::drawnData(config.architecture, 13, 2);
  Run run = runOf(config, data);
  run.trainSteps(20000);
  for (const std::uint32_t step : {0U, 1U, 127U, 128U, 129U, 9999U, 19999U, 20000U}) {
    Run fresh = runOf(config, data);
    fresh.trainSteps(step);
    REQUIRE_FALSE(run.goTo(step).has_value());
    REQUIRE(stateOf(run) == stateOf(fresh));
  }
}

TEST_CASE("a step that wasn't reached can't be gone to, and the run stays where it is") {
  Run run = runOf(drawnConfig(1), training::drawnData(drawnConfig(1).architecture, 5, 1));
  run.trainSteps(12);
  REQUIRE_FALSE(run.goTo(4).has_value());
  const State before = stateOf(run);
  const auto error = run.goTo(13);
  REQUIRE(error->code == ErrorCode::badRange);
  REQUIRE(error->message == "There is no step 13 in this run; it can go to the steps 0 to 12.");
  REQUIRE(stateOf(run) == before);
  REQUIRE(run.goTowards(13, 1)->code == ErrorCode::badRange);
  REQUIRE(stateOf(run) == before);
  REQUIRE_FALSE(run.goTo(12).has_value());
}

TEST_CASE("going back keeps the curves, and training from there cuts them") {
  RunConfig config = drawnConfig(1);
  config.batchSize = 2;
  Run run = runOf(config, training::drawnData(config.architecture, 10, 1));
  run.trainSteps(23);
  REQUIRE_FALSE(run.goTo(7).has_value());
  REQUIRE(run.stepHistory().back().index == 23);
  REQUIRE(run.epochHistory().back().index == 4);
  run.trainSteps(1);
  REQUIRE(run.latestStep() == 8);
  REQUIRE(run.stepHistory().size() == 8);
  REQUIRE(run.stepHistory().back().index == 8);
  REQUIRE(run.epochHistory().size() == 1);
  REQUIRE(run.goTo(9).has_value());
}

TEST_CASE("a branch's curves end where it begins, thinned out or not") {
  RunConfig config = drawnConfig(1);
  Run run = runOf(config, training::drawnData(config.architecture, 3, 1));
  run.trainSteps(3000);
  const float loss = [&] {
    Run copy(run);
    REQUIRE_FALSE(copy.goTo(1501).has_value());
    return copy.position().lastBatchLoss;
  }();
  REQUIRE_FALSE(run.goTo(1501).has_value());
  REQUIRE_FALSE(run.setParameter(0, 0.5F).has_value());
  REQUIRE(run.stepHistory().back().index == 1501);
  REQUIRE(run.stepHistory().back().loss == loss);
  REQUIRE(run.epochHistory().back().index == run.position().epoch);
  REQUIRE_FALSE(run.goTo(0).has_value());
  REQUIRE_FALSE(run.setParameter(0, 0.25F).has_value());
  REQUIRE(run.stepHistory().empty());
  REQUIRE(run.epochHistory().empty());
}
