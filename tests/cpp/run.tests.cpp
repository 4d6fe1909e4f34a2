// How a run trains; run_creation.tests.cpp has what it refuses, run_timeline.tests.cpp its past.

#include "catch.hpp"
#include "training.hpp"

#include "neuron/run.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

using neuron::Loss;
using neuron::Optimizer;
using neuron::Run;
using neuron::RunConfig;
using training::bits;
using training::Bits;
using training::configOf;
using training::Floats;
using training::parameterBits;
using training::runOf;

namespace {

constexpr std::uint32_t mostCount = std::numeric_limits<std::uint32_t>::max();

RunConfig smallConfig(const training::Names& activations = {"tanh", "sigmoid"}) {
  return configOf(training::architecture({2, 3, 1}, activations));
}

Floats gradientOf(Run& run) {
  Floats gradient(run.network().parameters().size());
  run.gradient(gradient);
  return gradient;
}

/// A linear neuron y = w x + b that is far from its data, and a learning rate at which each step
/// leads it farther.
Run divergingRun() {
  RunConfig config = configOf(training::architecture({1, 1}, {"identity"}));
  config.optimizer.learningRate = 10.0;
  return runOf(config, training::dataSet(1, 1, {1.0F, 2.0F}, {3.0F, -3.0F}));
}

} // namespace

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
  for (const std::size_t count : {4, 4, 2}) {
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

TEST_CASE("the batch's gradient is the sum of its samples', in the documented order") {
  for (const std::size_t samples : {1, 5, 16, 17, 37}) {
    const RunConfig config = smallConfig();
    const neuron::DataSet data = training::drawnData(config.architecture, samples, 5);
    Run run = runOf(config, data);
    std::vector<Floats> alone;
    for (std::size_t sample = 0; sample < samples; ++sample) {
      Run single = runOf(
          config, training::dataSet(2, 1, {data.inputs[2 * sample], data.inputs[2 * sample + 1]},
                                    {data.targets[sample]}));
      alone.push_back(gradientOf(single));
    }
    const Floats together = gradientOf(run);
    for (std::size_t i = 0; i < together.size(); ++i) {
      float sum = 0.0F;
      for (std::size_t block = 0; block < samples; block += neuron::blockSize) {
        neuron::f32x4 lanes = neuron::splat(0.0F);
        for (std::size_t s = block; s < std::min(samples, block + neuron::blockSize); ++s) {
          lanes[s % 4] += alone[s][i];
        }
        sum += neuron::laneSum(lanes);
      }
      REQUIRE(together[i] == sum / static_cast<float>(samples));
    }
  }
}

TEST_CASE("the order of a full batch's samples matters to no more than rounding") {
  const RunConfig config = smallConfig();
  const neuron::DataSet data = training::drawnData(config.architecture, 45, 6);
  Run run = runOf(config, data);
  const Floats gradient = gradientOf(run);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    std::vector<std::uint32_t> order = training::rows(45);
    neuron::Random(seed).shuffle(order);
    neuron::DataSet permuted = data;
    for (std::size_t i = 0; i < 45; ++i) {
      permuted.inputs[2 * i] = data.inputs[2 * order[i]];
      permuted.inputs[2 * i + 1] = data.inputs[2 * order[i] + 1];
      permuted.targets[i] = data.targets[order[i]];
    }
    Run other = runOf(config, permuted);
    const Floats same = gradientOf(other);
    for (std::size_t i = 0; i < gradient.size(); ++i) {
      REQUIRE(same[i] == Approx(gradient[i]).epsilon(1e-5).margin(1e-7));
    }
    REQUIRE(other.evaluate().meanLoss() == Approx(run.evaluate().meanLoss()));
  }
}

TEST_CASE("neurons that start alike stay alike for ever") {
  for (const Optimizer optimizer :
       {Optimizer::sgd, Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    for (const float start : {0.0F, 0.3F}) {
      RunConfig config = configOf(training::architecture({2, 5, 1}, {"tanh", "sigmoid"}));
      config.optimizer.optimizer = optimizer;
      config.batchSize = 3;
      Run run = runOf(config, training::drawnData(config.architecture, 10, 7));
      REQUIRE_FALSE(run.setParameters(Floats(21, start)).has_value());
      run.trainEpochs(50);
      const auto parameters = run.network().parameters();
      REQUIRE(parameters[20] != start);
      for (std::size_t n = 1; n < 5; ++n) {
        REQUIRE(parameters[2 * n] == parameters[0]);
        REQUIRE(parameters[2 * n + 1] == parameters[1]);
        REQUIRE(parameters[10 + n] == parameters[10]);
        REQUIRE(parameters[15 + n] == parameters[15]);
      }
    }
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

TEST_CASE("the greatest number of epochs is no fewer than one") {
  Run run = divergingRun();
  run.trainEpochs(2);
  run.trainEpochs(mostCount); // which it will not live to see
  REQUIRE(run.divergence().has_value());
  REQUIRE(run.position().epoch > 2);
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
  config.optimizer.learningRate = 0.0; // so that a sample is known by its loss
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

TEST_CASE("the same configuration and calls give the same bits, twice") {
  for (const Optimizer optimizer :
       {Optimizer::sgd, Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    RunConfig config = smallConfig({"relu", "sigmoid"});
    config.optimizer.optimizer = optimizer;
    config.shuffle = true;
    config.batchSize = 5;
    const neuron::DataSet data = training::drawnData(config.architecture, 23, 10);
    Run one = runOf(config, data);
    Run other = runOf(config, data);
    one.trainEpochs(100);
    for (int i = 0; i < 100; ++i) {
      other.trainEpochs(1);
    }
    REQUIRE(parameterBits(one) == parameterBits(other));
    REQUIRE(one.position().lastEpochLoss == other.position().lastEpochLoss);
  }
}

TEST_CASE("a copy of a run goes its own way") {
  RunConfig config = smallConfig();
  Run run = runOf(config, training::drawnData(config.architecture, 10, 11));
  run.trainSteps(30);
  Run copy(run);
  const Bits before = parameterBits(run);
  copy.trainSteps(10);
  REQUIRE(parameterBits(run) == before);
  run.trainSteps(10);
  REQUIRE(parameterBits(run) == parameterBits(copy));
  REQUIRE_FALSE(copy.goTo(30).has_value());
  REQUIRE(parameterBits(copy) == before);
}

TEST_CASE("training brings the loss down with every optimiser and loss") {
  for (const Optimizer optimizer :
       {Optimizer::sgd, Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    for (const Loss loss : {Loss::meanSquaredError, Loss::binaryCrossEntropy,
                            Loss::binaryCrossEntropyWithLogits, Loss::crossEntropy, Loss::hinge}) {
      const bool sigmoid = loss == Loss::binaryCrossEntropy;
      RunConfig config = configOf(
          training::architecture({2, 6, 2}, {"tanh", sigmoid ? "sigmoid" : "identity"}), loss);
      config.optimizer.optimizer = optimizer;
      config.optimizer.learningRate = 0.02;
      Run run = runOf(config, training::drawnData(config.architecture, 20, 12, loss));
      const float before = run.evaluate().meanLoss();
      run.trainEpochs(200);
      CAPTURE(static_cast<int>(optimizer), static_cast<int>(loss));
      REQUIRE(run.evaluate().meanLoss() < before);
    }
  }
}

TEST_CASE("evaluating other parameters and asking for the gradient leave the run as it is") {
  RunConfig config = smallConfig();
  config.optimizer.l2 = 0.5;
  const neuron::DataSet data = training::drawnData(config.architecture, 10, 13);
  Run run = runOf(config, data);
  Run untouched = runOf(config, data);
  run.trainSteps(3);
  untouched.trainSteps(3);
  const Floats zeros(16, 0.0F); // 13 parameters, padded
  REQUIRE(run.evaluate(zeros).meanLoss() != run.evaluate().meanLoss());
  REQUIRE(run.penalty() > 0.0);
  gradientOf(run);
  run.trainSteps(3);
  untouched.trainSteps(3);
  REQUIRE(parameterBits(run) == parameterBits(untouched));
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

  // Trying again comes to the same end; going back and a smaller rate don't.
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
    // Far from the margin, so that the gradient stays.
    const neuron::DataSet data = training::dataSet(1, 1, {1.0F}, {1.0F});
    Run run = runOf(config, data);
    Run untouched = runOf(config, data);
    run.trainSteps(3);
    untouched.trainSteps(3);
    neuron::OptimizerSettings wild = run.optimizerSettings();
    wild.l2 = 1e6; // with a great weight, out of range at once
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

TEST_CASE("outputs that are no numbers stop a run with every loss") {
  // Two hidden neurons at infinity, one added and one subtracted.
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
