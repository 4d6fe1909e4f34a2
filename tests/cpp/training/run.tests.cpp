// How a run trains. Other files test what it refuses (run_creation), its history (run_timeline,
// run_changes), how it stops (run_divergence), and what always holds (run_properties).

#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <algorithm>
#include <limits>
#include <vector>

using neuron::Loss;
using neuron::Optimizer;
using neuron::Run;
using neuron::RunConfig;
using training::bits;
using training::Bits;
using training::configOf;
using training::Floats;
using training::gradientOf;
using training::parameterBits;
using training::runOf;
using training::smallConfig;

TEST_CASE("a run begins at step 0, with the loss of its first parameters over all data") {
  const RunConfig config = smallConfig();
  Run run = runOf(config, training::drawnData(config.architecture, 7, 1));
  REQUIRE(run.position().step == 0);
  REQUIRE(run.position().epoch == 0);
  REQUIRE(run.latestStep() == 0);
  REQUIRE(run.earliestStep() == 0);
  REQUIRE(run.stepHistory().empty());
  REQUIRE(run.epochHistory().empty());
  REQUIRE_FALSE(run.divergence().has_value());
  const float loss = run.evaluate().meanLoss();
  REQUIRE(run.position().lastBatchLoss == loss);
  REQUIRE(run.position().lastEpochLoss == loss);
  REQUIRE(run.loss() == Loss::meanSquaredError);
  REQUIRE(run.data().sampleCount() == 7);
}

TEST_CASE("a step of the whole batch goes down the gradient of the mean loss") {
  RunConfig config = smallConfig();
  config.optimizer.learningRate = 0.5;
  Run run = runOf(config, training::drawnData(config.architecture, 21, 2));
  const Floats gradient = gradientOf(run);
  Floats expected = training::floats(run.network().parameters());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    expected[i] -= 0.5F * gradient[i];
  }
  const float loss = run.evaluate().meanLoss();
  REQUIRE(run.trainSteps(1) == loss);
  REQUIRE(parameterBits(run) == bits(expected));
  REQUIRE(run.position().epoch == 1);
}

TEST_CASE("the last batch of an epoch, when there are fewer samples left, is the mean of those") {
  // y = w x + b by hand, in double: ten samples in batches of 4, 4 and 2.
  RunConfig config = configOf(training::architecture({1, 1}, {"identity"}));
  config.batchSize = 4;
  config.optimizer.learningRate = 0.1;
  const neuron::DataSet data = training::drawnData(config.architecture, 10, 3);
  Run run = runOf(config, data);
  auto w = static_cast<double>(run.network().parameters()[0]);
  auto b = static_cast<double>(run.network().parameters()[1]);
  double epochLoss = 0.0;
  std::size_t sample = 0;
  for (const std::size_t count : training::Sizes{4, 4, 2}) {
    double wGradient = 0.0;
    double bGradient = 0.0;
    double batchLoss = 0.0;
    for (std::size_t i = 0; i < count; ++i, ++sample) {
      const auto x = static_cast<double>(data.inputs[sample]);
      const double error = w * x + b - static_cast<double>(data.targets[sample]);
      wGradient += 2.0 * error * x / static_cast<double>(count);
      bGradient += 2.0 * error / static_cast<double>(count);
      batchLoss += error * error;
    }
    epochLoss += batchLoss;
    REQUIRE(run.trainSteps(1) == Approx(batchLoss / static_cast<double>(count)));
    w -= 0.1 * wGradient;
    b -= 0.1 * bGradient;
    REQUIRE(run.network().parameters()[0] == Approx(w).epsilon(1e-5));
    REQUIRE(run.network().parameters()[1] == Approx(b).epsilon(1e-5));
  }
  REQUIRE(run.position().step == 3);
  REQUIRE(run.position().epoch == 1);
  REQUIRE(run.position().samplesSeen == 0);
  REQUIRE(run.position().lastEpochLoss == Approx(epochLoss / 10.0));
}

TEST_CASE("a batch of one sample is a step of that sample") {
  RunConfig config = smallConfig();
  const neuron::DataSet data = training::drawnData(config.architecture, 9, 4);
  Run whole = runOf(config, data);
  config.batchSize = 1;
  Run batches = runOf(config, data);
  batches.trainSteps(20);
  whole.trainSamples(20);
  REQUIRE(parameterBits(batches) == parameterBits(whole));
  REQUIRE(whole.position().epoch == 2);
  REQUIRE(whole.position().samplesSeen == 2);
}

TEST_CASE("a batch size of 0, of all samples or of more is the whole batch") {
  RunConfig config = smallConfig();
  const neuron::DataSet data = training::drawnData(config.architecture, 9, 4);
  Bits expected;
  for (const std::size_t batchSize :
       {std::size_t{0}, std::size_t{9}, std::size_t{10}, std::numeric_limits<std::size_t>::max()}) {
    config.batchSize = batchSize;
    Run run = runOf(config, data);
    run.trainSteps(5);
    REQUIRE(run.position().epoch == 5);
    expected = expected.empty() ? parameterBits(run) : expected;
    REQUIRE(parameterBits(run) == expected);
  }
}

TEST_CASE("trainEpochs finishes the epoch that is under way, and counts it") {
  RunConfig config = smallConfig();
  config.batchSize = 4;
  Run run = runOf(config, training::drawnData(config.architecture, 10, 8));
  run.trainSamples(3);
  REQUIRE(run.position().samplesSeen == 3);
  run.trainEpochs(1);
  REQUIRE(run.position().epoch == 1);
  REQUIRE(run.position().samplesSeen == 0);
  REQUIRE(run.position().step == 5); // 3 samples, then batches of 4 and 3
  const float loss = run.trainEpochs(2);
  REQUIRE(run.position().epoch == 3);
  REQUIRE(run.position().step == 11);
  REQUIRE(loss == run.position().lastEpochLoss);
}

TEST_CASE("training no steps changes nothing, not even what can still be gone to") {
  RunConfig config = smallConfig();
  Run run = runOf(config, training::drawnData(config.architecture, 10, 8));
  run.trainSteps(8);
  REQUIRE_FALSE(run.goTo(3).has_value());
  const Bits before = parameterBits(run);
  const float loss = run.position().lastBatchLoss;
  REQUIRE(run.trainSteps(0) == loss);
  REQUIRE(run.trainSamples(0) == loss);
  REQUIRE(run.trainEpochs(0) == run.position().lastEpochLoss);
  REQUIRE(parameterBits(run) == before);
  REQUIRE(run.latestStep() == 8);
}

TEST_CASE("an epoch's accuracy is the share of samples that were right before their step") {
  RunConfig config = configOf(training::architecture({2, 1}, {"step"}));
  config.optimizer.optimizer = Optimizer::perceptron;
  config.optimizer.learningRate = 1.0;
  config.initialization.scheme = neuron::Scheme::zeros;
  config.batchSize = 1;
  Run run = runOf(config, training::gate({0, 0, 0, 1}));
  REQUIRE(run.classifies());
  REQUIRE(run.position().lastBatchAccuracy == 0.75F);
  run.trainEpochs(1); // wrong at (1,1) only, the last one
  REQUIRE(run.position().lastEpochAccuracy == 0.75F);
  REQUIRE(training::floats(run.network().parameters()) == Floats{1.0F, 1.0F, 1.0F});
  run.trainEpochs(1);
  REQUIRE(run.position().lastEpochAccuracy == 0.25F);
}

TEST_CASE("shuffling takes every sample once an epoch, in another order each time") {
  RunConfig config = smallConfig();
  config.shuffle = true;
  config.optimizer.learningRate = 0.0; // so that losses identify samples
  config.seed = 5;
  const neuron::DataSet data = training::drawnData(config.architecture, 12, 9);
  Run run = runOf(config, data);
  const auto epochLosses = [](Run& of) {
    Floats losses;
    for (int i = 0; i < 12; ++i) {
      losses.push_back(of.trainSamples(1));
    }
    return losses;
  };
  const auto sorted = [](Floats losses) {
    std::sort(losses.begin(), losses.end());
    return losses;
  };
  std::vector<Floats> epochs;
  for (int epoch = 0; epoch < 20; ++epoch) {
    epochs.push_back(epochLosses(run));
    REQUIRE(sorted(epochs.back()) == sorted(epochs.front()));
    for (std::size_t before = 0; before + 1 < epochs.size(); ++before) {
      REQUIRE(epochs[before] != epochs.back());
    }
  }
  Run again = runOf(config, data);
  REQUIRE(epochLosses(again) == epochs[0]);
  config.seed = 6;
  config.initialization.scheme = neuron::Scheme::zeros;
  config.shuffle = false;
  Run inOrder = runOf(config, data);
  REQUIRE(epochLosses(inOrder) == epochLosses(inOrder));
}

TEST_CASE("a long run's curves stay short, end at the newest point and are exact") {
  RunConfig config = smallConfig();
  config.batchSize = 4;
  const neuron::DataSet data = training::drawnData(config.architecture, 10, 14);
  Run run = runOf(config, data);
  Floats losses{0.0F};
  for (int i = 0; i < 5000; ++i) {
    losses.push_back(run.trainSteps(1));
  }
  REQUIRE(run.stepHistory().size() <= Run::historySize);
  REQUIRE(run.stepHistory().size() >= Run::historySize / 2);
  REQUIRE(run.stepHistory().back().index == 5000);
  for (const neuron::SeriesPoint& point : run.stepHistory()) {
    REQUIRE(point.loss == losses[point.index]);
  }
  REQUIRE(run.epochHistory().back().index == run.position().epoch);
  REQUIRE(run.epochHistory().back().loss == run.position().lastEpochLoss);
}

TEST_CASE("a run's curve doesn't depend on how many steps each call took") {
  const RunConfig config = smallConfig();
  const neuron::DataSet data = training::drawnData(config.architecture, 10, 15);
  Run whole = runOf(config, data);
  Run piecewise = runOf(config, data);
  for (std::uint32_t step = 0, i = 0; step < 2600; ++i) {
    const std::uint32_t count = 1 + i % 97;
    step += count;
    whole.trainSteps(count);
    for (std::uint32_t k = 0; k < count; ++k) {
      piecewise.trainSteps(1);
    }
    const auto expected = piecewise.stepHistory();
    const auto points = whole.stepHistory();
    REQUIRE(points.size() == expected.size());
    REQUIRE(points.back().index == step);
    REQUIRE(std::equal(points.begin(), points.end(), expected.begin(), [](auto a, auto b) {
      return a.index == b.index && a.loss == b.loss && a.accuracy == b.accuracy;
    }));
  }
}
