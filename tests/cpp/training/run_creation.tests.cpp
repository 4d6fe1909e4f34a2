#include "catch.hpp"
#include "special_floats.hpp"
#include "training.hpp"

#include "neuron/training/run.hpp"

#include <string>

using neuron::ErrorCode;
using neuron::Loss;
using neuron::Run;
using neuron::RunConfig;
using special::infinity;
using special::notANumber;
using training::configOf;
using training::dataSet;
using training::Floats;

namespace {

RunConfig config() {
  return configOf(training::architecture({2, 3, 1}, {"tanh", "sigmoid"}));
}

neuron::Error refusal(const RunConfig& config, neuron::DataSet data) {
  const auto created = Run::create(config, std::move(data));
  REQUIRE_FALSE(created.ok());
  return created.error();
}

} // namespace

TEST_CASE("data of other widths than the network's are refused, with both") {
  const neuron::Error error = refusal(config(), dataSet(3, 1, {1, 2, 3}, {1}));
  REQUIRE(error.code == ErrorCode::lengthMismatch);
  REQUIRE(error.message == "The data has 3 inputs and 1 target a sample, but the network has 2 "
                           "inputs and 1 output.");
  REQUIRE(refusal(config(), dataSet(2, 2, {1, 2}, {1, 2})).code == ErrorCode::lengthMismatch);
  REQUIRE(refusal(config(), dataSet(0, 0, {}, {})).code == ErrorCode::lengthMismatch);
}

TEST_CASE("data that make no whole number of samples, or none, are refused") {
  for (const neuron::DataSet& data :
       {dataSet(2, 1, {}, {}), dataSet(2, 1, {1, 2, 3}, {1}), dataSet(2, 1, {1, 2}, {1, 2}),
        dataSet(2, 1, {1, 2, 3, 4}, {1}), dataSet(2, 1, {1}, {})}) {
    REQUIRE(refusal(config(), data).code == ErrorCode::lengthMismatch);
  }
  REQUIRE(refusal(config(), dataSet(2, 1, {1, 2, 3}, {1})).message ==
          "The data has 3 input numbers and 1 target number; with 2 and 1 for each sample that is "
          "no whole number of samples, at least one, the same for both.");
}

TEST_CASE("more samples or numbers than the documented limits are refused") {
  const std::size_t many = neuron::maxTrainingSamples;
  REQUIRE(Run::create(config(), dataSet(2, 1, Floats(2 * many), Floats(many))).ok());
  const neuron::Error samples =
      refusal(config(), dataSet(2, 1, Floats(2 * (many + 1)), Floats(many + 1)));
  REQUIRE(samples.code == ErrorCode::tooLarge);
  REQUIRE(samples.message.find("100001 samples") != std::string::npos);
  REQUIRE(samples.message.find("at most 100000 samples") != std::string::npos);

  const std::size_t tooMany = std::size_t{16385} * 1024;
  const RunConfig wideInputs = configOf(training::architecture({1024, 1}, {"tanh"}));
  REQUIRE(refusal(wideInputs, dataSet(1024, 1, Floats(tooMany), Floats(16385))).code ==
          ErrorCode::tooLarge);
  const RunConfig wideTargets = configOf(training::architecture({1, 1024}, {"tanh"}));
  REQUIRE(refusal(wideTargets, dataSet(1, 1024, Floats(16385), Floats(tooMany))).code ==
          ErrorCode::tooLarge);
}

TEST_CASE("data that aren't ordinary numbers are refused, and the place is named") {
  const neuron::Error input = refusal(config(), dataSet(2, 1, {1, 2, 3, infinity}, {1, 0}));
  REQUIRE(input.code == ErrorCode::notFinite);
  REQUIRE(input.message == "Input 2 of sample 2 is not a finite number (it is inf); the data must "
                           "be ordinary numbers.");
  const neuron::Error target = refusal(config(), dataSet(2, 1, {1, 2, 3, 4}, {notANumber, 0}));
  REQUIRE(target.message.find("Target 1 of sample 1 is not a finite number (it is nan)") == 0);
}

TEST_CASE("a loss, targets or settings that don't fit are refused") {
  RunConfig wrong = configOf(training::architecture({2, 1}, {"tanh"}), Loss::binaryCrossEntropy);
  REQUIRE(refusal(wrong, training::gate({0, 0, 0, 1})).code == ErrorCode::badShape);
  wrong = configOf(training::architecture({2, 1}, {"tanh"}), Loss::hinge);
  REQUIRE(refusal(wrong, training::gate({0, 0, 0, 1})).code == ErrorCode::badValue);
  wrong = config();
  wrong.optimizer.learningRate = -1.0;
  REQUIRE(refusal(wrong, training::gate({0, 0, 0, 1})).code == ErrorCode::badValue);
  wrong = config();
  wrong.initialization.scale = 101.0F;
  REQUIRE(refusal(wrong, training::gate({0, 0, 0, 1})).code == ErrorCode::badValue);
}

TEST_CASE("the perceptron's rule is for one neuron with a step, on targets 0 and 1") {
  const auto perceptron = [](const training::Sizes& sizes, const training::Names& activations,
                             Loss loss = Loss::meanSquaredError) {
    RunConfig made = configOf(training::architecture(sizes, activations), loss);
    made.optimizer.optimizer = neuron::Optimizer::perceptron;
    return made;
  };
  const RunConfig right = perceptron({2, 1}, {"step"});
  REQUIRE(Run::create(right, training::gate({0, 0, 0, 1})).ok());
  for (const RunConfig& wrong :
       {perceptron({2, 1}, {"sigmoid"}), perceptron({2, 1, 1}, {"step", "step"}),
        perceptron({2, 1}, {"step"}, Loss::binaryCrossEntropy)}) {
    const neuron::Error error = refusal(wrong, training::gate({0, 0, 0, 1}));
    REQUIRE(error.code == ErrorCode::badShape);
    REQUIRE(error.message == "The perceptron's rule trains one neuron with the activation step "
                             "and the loss mse; other networks take sgd.");
  }
  REQUIRE(refusal(perceptron({1, 2}, {"step"}), dataSet(1, 2, {1}, {0, 1})).code ==
          ErrorCode::badShape);
  const neuron::Error target = refusal(right, training::gate({0, 0.5F, 0, 1}));
  REQUIRE(target.code == ErrorCode::badValue);
  REQUIRE(target.message.find("Sample 2 has a target other than 0 and 1") == 0);
}

TEST_CASE("a first loss that is no float is refused") {
  const RunConfig linear = configOf(training::architecture({1, 1}, {"identity"}));
  const neuron::Error error = refusal(linear, dataSet(1, 1, {0.0F}, {1e30F}));
  REQUIRE(error.code == ErrorCode::overflow);
  REQUIRE(error.message == "The loss of the first parameters is too large for a 32-bit number; "
                           "smaller inputs, targets or parameters keep it in range.");
}
