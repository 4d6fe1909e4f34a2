// Compares every gradient with central differences of a reference in double.

#include "catch.hpp"
#include "reference_network.hpp"
#include "training.hpp"

#include "neuron/one_neuron/activation.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

using neuron::Loss;
using training::Floats;
using training::Names;
using training::Sizes;

namespace {

constexpr std::array allLosses{Loss::meanSquaredError, Loss::binaryCrossEntropy,
                               Loss::binaryCrossEntropyWithLogits, Loss::crossEntropy, Loss::hinge};

Names allNames() {
  Names names;
  for (const neuron::Activation activation : neuron::allActivations()) {
    names.push_back(neuron::name(activation));
  }
  return names;
}

/// A run whose data stays away from every kink, since central differences need that.
neuron::Run runAwayFromKinks(neuron::RunConfig config, std::size_t samples) {
  for (;; ++config.seed) {
    neuron::Run run = training::runOf(
        config, training::drawnData(config.architecture, samples, config.seed, config.loss));
    const std::span<const float> parameters = run.network().parameters();
    const reference::Objective objective(config.architecture, config.loss, config.optimizer,
                                         run.data());
    if (objective.nearestKink({parameters.begin(), parameters.end()}) > 1e-3) {
      return run;
    }
  }
}

/// The largest deviation of the run's gradient from central differences, divided by the largest
/// central difference or by 1, whichever is larger.
double largestDeviation(neuron::Run& run) {
  const std::span<const float> current = run.network().parameters();
  const reference::Doubles parameters(current.begin(), current.end());
  const reference::Objective objective(run.network().architecture(), run.loss(),
                                       run.optimizerSettings(), run.data());
  Floats gradient(current.size());
  run.gradient(gradient);
  double scale = 1.0;
  double worst = 0.0;
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    const double slope = objective.slope(parameters, i);
    scale = std::max(scale, std::fabs(slope));
    worst = std::max(worst, std::fabs(slope - static_cast<double>(gradient[i])));
  }
  return worst / scale;
}

} // namespace

TEST_CASE("gradients are central differences, for every loss, activation and number of samples") {
  const std::vector<Sizes> shapes{{1, 1}, {2, 3}, {3, 5, 1}, {5, 4, 3}, {4, 3, 2, 2}};
  const Names hiddenNames = allNames();
  Names lastNames = hiddenNames;
  lastNames.emplace_back("softmax");
  std::size_t combination = 0;
  for (const Sizes& shape : shapes) {
    for (const std::string_view hidden : hiddenNames) {
      if (shape.size() == 2 && hidden != hiddenNames.front()) {
        break; // there is no hidden layer
      }
      for (const std::string_view last : lastNames) {
        for (const Loss loss : allLosses) {
          Names activations(shape.size() - 1, hidden);
          activations.back() = last;
          neuron::RunConfig config =
              training::configOf(training::architecture(shape, activations), loss);
          if (neuron::lossMisfit(loss, config.architecture)) {
            continue;
          }
          const std::size_t samples = 1 + combination % 17; // full and partial groups and blocks
          config.seed = ++combination;
          neuron::Run run = runAwayFromKinks(config, samples);
          CAPTURE(shape, hidden, last, static_cast<int>(loss), samples);
          REQUIRE(largestDeviation(run) < 1e-5);
        }
      }
    }
  }
}

TEST_CASE("gradients include the penalty on weights, and none on biases") {
  neuron::RunConfig config =
      training::configOf(training::architecture({3, 4, 2}, {"tanh", "sigmoid"}));
  for (const auto& [l1, l2] : {std::pair(0.1, 0.0), std::pair(0.0, 0.3), std::pair(0.2, 0.7)}) {
    config.optimizer.l1 = l1;
    config.optimizer.l2 = l2;
    neuron::Run run = training::runOf(config, training::drawnData(config.architecture, 7, 3));
    REQUIRE(largestDeviation(run) < 1e-5);
  }
}

TEST_CASE("the slope of a weight that is exactly zero has no l1 part") {
  neuron::RunConfig config = training::configOf(training::architecture({1, 1}, {"identity"}));
  config.initialization.scheme = neuron::Scheme::zeros;
  config.optimizer.l1 = 5.0;
  neuron::Run run = training::runOf(config, training::dataSet(1, 1, {3.0F}, {2.0F}));
  Floats gradient(2);
  run.gradient(gradient);
  REQUIRE(gradient == Floats{-12.0F, -4.0F});
}
