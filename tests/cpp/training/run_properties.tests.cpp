// What holds for every run.

#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

using neuron::Loss;
using neuron::Optimizer;
using neuron::Run;
using neuron::RunConfig;
using training::Bits;
using training::configOf;
using training::Floats;
using training::gradientOf;
using training::parameterBits;
using training::runOf;
using training::smallConfig;

TEST_CASE("the batch's gradient is the sum of its samples', in the documented order") {
  for (const std::size_t samples : training::Sizes{1, 5, 16, 17, 37}) {
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
      permuted.inputs[2 * i] = data.inputs[std::size_t{2} * order[i]];
      permuted.inputs[2 * i + 1] = data.inputs[std::size_t{2} * order[i] + 1];
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
