#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/evaluation.hpp"

using neuron::Judge;
using neuron::Loss;
using neuron::Tally;
using training::Floats;

namespace {

/// How many of the outputs are judged right. They are the inputs of a network that passes them on
/// unchanged.
std::uint32_t countRight(Loss loss, std::size_t outputCount, const Floats& outputs,
                         const Floats& targets) {
  const auto architecture = training::architecture({outputCount, outputCount}, {"identity"});
  Floats identity(architecture.parameterCount());
  for (std::size_t i = 0; i < outputCount; ++i) {
    identity[i * outputCount + i] = 1.0F;
  }
  const neuron::DataSet data = training::dataSet(outputCount, outputCount, outputs, targets);
  neuron::BlockPass pass(architecture, neuron::BlockPass::Detail::results);
  const Judge judge(loss, data);
  return neuron::evaluate(pass, identity, data, loss, judge).right;
}

bool classifies(std::size_t targetCount, const Floats& targets) {
  return Judge(Loss::meanSquaredError, training::dataSet(1, targetCount, {}, targets)).classifies();
}

} // namespace

TEST_CASE("two different single targets are a classification, more or fewer are none") {
  REQUIRE(classifies(1, {0.0F, 1.0F, 1.0F}));
  REQUIRE(classifies(1, {-1.0F, 1.0F}));
  REQUIRE(classifies(1, {10.0F, 20.0F, 10.0F}));
  REQUIRE_FALSE(classifies(1, {1.0F, 1.0F}));
  REQUIRE_FALSE(classifies(1, {0.0F, 0.5F, 1.0F}));
  REQUIRE_FALSE(classifies(1, {}));
  REQUIRE(classifies(2, {0.0F, 1.0F}));
}

TEST_CASE("one output is right on its target's side of the middle") {
  const Floats binary{0.0F, 0.0F, 1.0F, 1.0F, 1.0F};
  REQUIRE(countRight(Loss::meanSquaredError, 1, {0.4F, 0.6F, 0.6F, 0.4F, 9.0F}, binary) == 3);
  // An output exactly in the middle counts as the lower class.
  REQUIRE(countRight(Loss::meanSquaredError, 1, {0.5F, 0.5F, 0.5F, 0.5F, 0.5F}, binary) == 2);
  REQUIRE(countRight(Loss::hinge, 1, {-0.1F, 0.1F, 0.1F}, {-1.0F, -1.0F, 1.0F}) == 2);
  REQUIRE(countRight(Loss::meanSquaredError, 1, {14.0F, 16.0F}, {10.0F, 20.0F}) == 2);
}

TEST_CASE("a logit is right on its side of zero, which is the probability one half") {
  REQUIRE(countRight(Loss::binaryCrossEntropyWithLogits, 1, {-0.1F, 0.1F, 0.1F, 0.4F},
                     {0.0F, 0.0F, 1.0F, 1.0F}) == 3);
}

TEST_CASE("several outputs are right where the largest one is the largest target's") {
  REQUIRE(countRight(Loss::meanSquaredError, 3, {0.1F, 0.3F, 0.2F, 5.0F, -1.0F, 2.0F},
                     {0.0F, 1.0F, 0.0F, 0.0F, 0.0F, 1.0F}) == 1);
}

TEST_CASE("of several outputs that are equally large, the first one is the answer") {
  REQUIRE(countRight(Loss::meanSquaredError, 3, {0.5F, 0.5F, 0.5F, 0.1F, 0.7F, 0.7F},
                     {1.0F, 0.0F, 0.0F, 0.0F, 1.0F, 0.0F}) == 2);
  REQUIRE(countRight(Loss::meanSquaredError, 3, {0.5F, 0.5F, 0.5F, 0.1F, 0.7F, 0.7F},
                     {0.0F, 0.0F, 1.0F, 0.0F, 0.0F, 1.0F}) == 0);
}

TEST_CASE("where nothing is classified, nothing is right") {
  REQUIRE(countRight(Loss::meanSquaredError, 1, {0.0F, 0.5F, 1.0F}, {0.0F, 0.5F, 1.0F}) == 0);
}

TEST_CASE("the loss over all data is the mean of the samples' losses, each counted once") {
  const auto architecture = training::architecture({2, 3, 1}, {"tanh", "sigmoid"});
  const neuron::DataSet data = training::drawnData(architecture, 37, 2);
  const Floats parameters = training::padded(training::drawn(architecture.parameterCount(), 3));
  neuron::BlockPass pass(architecture, neuron::BlockPass::Detail::results);
  const Judge judge(Loss::meanSquaredError, data);
  const auto over = [&](const neuron::DataSet& samples) {
    return neuron::evaluate(pass, parameters, samples, Loss::meanSquaredError, judge);
  };
  const Tally all = over(data);
  double sum = 0.0;
  for (std::size_t i = 0; i < 37; ++i) {
    const float* inputs = data.inputsFrom(i);
    sum += over({2, 1, {inputs, inputs + 2}, {data.targets[i]}}).loss;
  }
  REQUIRE(all.count == 37);
  REQUIRE(all.loss == Approx(sum).epsilon(1e-14)); // added in a different order
  REQUIRE(all.meanLoss() == static_cast<float>(all.loss / 37.0));
}

TEST_CASE("accuracy is the share of right answers") {
  REQUIRE(Tally{1.0, 3, 4}.accuracy() == 0.75F);
}
