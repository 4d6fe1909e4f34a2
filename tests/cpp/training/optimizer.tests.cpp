#include "catch.hpp"
#include "training.hpp"

#include "neuron/training/optimizer.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using neuron::ErrorCode;
using neuron::Optimizer;
using neuron::OptimizerSettings;
using neuron::OptimizerState;
using training::Floats;

namespace {

OptimizerSettings settingsOf(Optimizer optimizer, double learningRate) {
  OptimizerSettings settings;
  settings.optimizer = optimizer;
  settings.learningRate = learningRate;
  return settings;
}

/// A neuron with this many inputs.
neuron::Architecture neuronOf(std::size_t inputCount) {
  return training::architecture({inputCount, 1}, {"identity"});
}

/// The weight after each step with these gradients, starting from 1.
Floats path(const OptimizerSettings& settings, const Floats& gradients) {
  const neuron::Architecture architecture = neuronOf(1);
  OptimizerState state(settings.optimizer, architecture.parameterCount());
  Floats parameters{1.0F, 0.0F, 0.0F, 0.0F};
  Floats seen;
  for (const float gradient : gradients) {
    Floats sums{3.0F * gradient, 0.0F, 0.0F, 0.0F}; // of three samples
    REQUIRE(state.step(architecture, settings, 3, sums, parameters));
    seen.push_back(parameters[0]);
    REQUIRE(parameters[3] == 0.0F); // the padding doesn't change
    REQUIRE(sums == Floats(4, 0.0F));
  }
  return seen;
}

/// Adam's path of weights in double, by the formulas with PyTorch's defaults.
std::vector<double> adamPath(double rate, const Floats& gradients) {
  std::vector<double> seen;
  double m = 0.0;
  double v = 0.0;
  double p = 1.0;
  for (const float gradient : gradients) {
    const auto g = static_cast<double>(gradient);
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    const double steps = static_cast<double>(seen.size()) + 1.0;
    p -= rate * (m / (1.0 - std::pow(0.9, steps))) /
         (std::sqrt(v / (1.0 - std::pow(0.999, steps))) + 1e-8);
    seen.push_back(p);
  }
  return seen;
}

std::vector<double> rmspropPath(double rate, const Floats& gradients) {
  std::vector<double> seen;
  double q = 0.0;
  double p = 1.0;
  for (const float gradient : gradients) {
    const auto g = static_cast<double>(gradient);
    q = 0.99 * q + 0.01 * g * g;
    p -= rate * g / (std::sqrt(q) + 1e-8);
    seen.push_back(p);
  }
  return seen;
}

void requireNear(const Floats& seen, const std::vector<double>& expected, double tolerance) {
  REQUIRE(seen.size() == expected.size());
  for (std::size_t t = 0; t < seen.size(); ++t) {
    CAPTURE(t);
    REQUIRE(seen[t] == Approx(expected[t]).epsilon(tolerance));
  }
}

std::string misfit(double OptimizerSettings::*setting, double value) {
  OptimizerSettings settings;
  settings.*setting = value;
  const auto error = neuron::optimizerMisfit(settings);
  if (!error) {
    return "";
  }
  REQUIRE(error->code == ErrorCode::badValue);
  return error->message;
}

} // namespace

TEST_CASE("every optimiser is found again by its name") {
  REQUIRE(neuron::optimizerNames().size() == 5);
  REQUIRE(neuron::optimizerFromName("perceptron").value() == Optimizer::perceptron);
  REQUIRE(neuron::optimizerFromName("sgd").value() == Optimizer::sgd);
  REQUIRE(neuron::optimizerFromName("momentum").value() == Optimizer::momentum);
  REQUIRE(neuron::optimizerFromName("adam").value() == Optimizer::adam);
  REQUIRE(neuron::optimizerFromName("rmsprop").value() == Optimizer::rmsprop);
  REQUIRE(neuron::optimizerFromName("SGD").error().message ==
          "There is no optimizer called \"SGD\"; the optimizers are perceptron, sgd, momentum, "
          "adam and rmsprop.");
}

TEST_CASE("gradient descent and the perceptron's rule go straight down the gradient") {
  REQUIRE(path(settingsOf(Optimizer::sgd, 0.5), {1.0F, -2.0F}) == Floats{0.5F, 1.5F});
  REQUIRE(path(settingsOf(Optimizer::perceptron, 1.0), {1.0F, -2.0F}) == Floats{0.0F, 2.0F});
}

TEST_CASE("momentum keeps going where it went") {
  OptimizerSettings settings = settingsOf(Optimizer::momentum, 0.5);
  settings.momentum = 0.5;
  // v is 1, then 0.5 + 0, then 0.25 + 2.
  REQUIRE(path(settings, {1.0F, 0.0F, 2.0F}) == Floats{0.5F, 0.25F, -0.875F});
}

TEST_CASE("Adam's steps are its formulas', bias correction included") {
  const Floats gradients{0.5F, -0.25F, 3.0F, 0.0F, -1e-4F};
  requireNear(path(settingsOf(Optimizer::adam, 0.1), gradients), adamPath(0.1, gradients), 1e-6);
}

TEST_CASE("RMSprop's steps are its formulas'") {
  const Floats gradients{0.5F, -0.25F, 3.0F, 0.0F};
  requireNear(path(settingsOf(Optimizer::rmsprop, 0.01), gradients), rmspropPath(0.01, gradients),
              1e-6);
}

// With such a large rate, the first weight, 1, doesn't hide the last digits of a step. They show
// whether a decay rate is rounded before it is subtracted from 1: relative to 0.1, 1 - 0.9F is
// 2.4e-7 too large.
TEST_CASE("the averages' shares of a new gradient are rounded once") {
  const Floats gradients{0.7F, 1.3F, 0.2F, 0.9F, 1.1F, 0.4F};
  requireNear(path(settingsOf(Optimizer::adam, 1e6), gradients), adamPath(1e6, gradients), 1e-7);
  requireNear(path(settingsOf(Optimizer::rmsprop, 1e6), gradients), rmspropPath(1e6, gradients),
              1.5e-7);
}

TEST_CASE("no gradient, no step: where all gradients were zero, nothing moves") {
  for (const Optimizer optimizer : {Optimizer::perceptron, Optimizer::sgd, Optimizer::momentum,
                                    Optimizer::adam, Optimizer::rmsprop}) {
    REQUIRE(path(settingsOf(optimizer, 1e6), {0.0F, 0.0F, 0.0F}) == Floats{1.0F, 1.0F, 1.0F});
  }
}

TEST_CASE("an optimiser's memory can be kept and brought back, to the bit") {
  for (const Optimizer optimizer : {Optimizer::perceptron, Optimizer::sgd, Optimizer::momentum,
                                    Optimizer::adam, Optimizer::rmsprop}) {
    const OptimizerSettings settings = settingsOf(optimizer, 0.05);
    const neuron::Architecture architecture = neuronOf(5);
    OptimizerState state(optimizer, 6);
    Floats parameters = training::padded(training::drawn(6, 1));
    const auto step = [&](OptimizerState& of, Floats& to, std::uint64_t seed) {
      Floats gradients = training::padded(training::drawn(6, seed));
      REQUIRE(of.step(architecture, settings, 1, gradients, to));
    };
    step(state, parameters, 2);
    step(state, parameters, 3);
    Floats memory(state.memorySize());
    state.remember(memory.data());
    const OptimizerState::Powers powers = state.powers();
    Floats other = parameters;
    step(state, parameters, 4);
    step(state, parameters, 5);

    OptimizerState again(optimizer, 6);
    again.recall(memory.data());
    again.setPowers(powers);
    step(again, other, 4);
    step(again, other, 5);
    REQUIRE(training::bits(other) == training::bits(parameters));
  }
  REQUIRE(OptimizerState(Optimizer::sgd, 6).memorySize() == 0);
  REQUIRE(OptimizerState(Optimizer::momentum, 6).memorySize() == 8);
  REQUIRE(OptimizerState(Optimizer::adam, 6).memorySize() == 16);
}

TEST_CASE("the summed gradient becomes the mean's, and weights alone are penalised") {
  const auto architecture = training::architecture({2, 1}, {"identity"});
  OptimizerSettings settings;
  const Floats parameters{2.0F, -4.0F, 8.0F, 0.0F};
  Floats gradients{3.0F, 6.0F, 9.0F, 0.0F};
  neuron::finishGradient(architecture, settings, 3, parameters, gradients);
  REQUIRE(gradients == Floats{1.0F, 2.0F, 3.0F, 0.0F});
  settings.l1 = 0.5;
  settings.l2 = 0.25;
  neuron::finishGradient(architecture, settings, 1, parameters, gradients);
  REQUIRE(gradients == Floats{2.0F, 0.5F, 3.0F, 0.0F});
  REQUIRE(neuron::penalty(architecture, settings, parameters) == 0.5 * 6.0 + 0.125 * 20.0);
}

TEST_CASE("a step takes the gradient that finishGradient tells, penalty included") {
  const neuron::Architecture architecture = neuronOf(4);
  OptimizerSettings settings = settingsOf(Optimizer::sgd, 0.125);
  settings.l1 = 0.01;
  settings.l2 = 0.3;
  for (std::size_t samples = 1; samples < 20; ++samples) {
    const Floats sums = training::padded(training::drawn(5, samples));
    Floats parameters = training::padded(training::drawn(5, samples + 100));
    Floats told = sums;
    neuron::finishGradient(architecture, settings, samples, parameters, told);
    Floats expected = parameters;
    for (std::size_t i = 0; i < 5; ++i) {
      expected[i] -= 0.125F * told[i];
    }
    Floats gradients = sums;
    OptimizerState state(settings.optimizer, 5);
    REQUIRE(state.step(architecture, settings, samples, gradients, parameters));
    REQUIRE(training::bits(parameters) == training::bits(expected));
  }
}

TEST_CASE("a step says whether a gradient or a parameter has left the floats") {
  const neuron::Architecture architecture = neuronOf(4);
  for (const Optimizer optimizer :
       {Optimizer::sgd, Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    const OptimizerSettings settings = settingsOf(optimizer, 1.0);
    for (std::size_t i = 0; i < 5; ++i) {
      for (const float gradient :
           {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
        OptimizerState state(optimizer, 5);
        Floats parameters(8);
        Floats gradients(8);
        gradients[i] = gradient;
        REQUIRE_FALSE(state.step(architecture, settings, 1, gradients, parameters));
      }
    }
  }
  OptimizerState state(Optimizer::sgd, 5);
  Floats parameters(8);
  Floats gradients(8);
  parameters[4] = 3e38F;
  gradients[4] = -3e38F;
  REQUIRE_FALSE(
      state.step(architecture, settingsOf(Optimizer::sgd, 1.0), 1, gradients, parameters));
}

TEST_CASE(
    "a gradient whose square leaves the floats is told, instead of a parameter standing still") {
  const neuron::Architecture architecture = neuronOf(4);
  for (const Optimizer optimizer : {Optimizer::adam, Optimizer::rmsprop}) {
    OptimizerState state(optimizer, 5);
    Floats parameters(8);
    Floats gradients(8);
    gradients[2] = 1e30F;
    REQUIRE_FALSE(state.step(architecture, settingsOf(optimizer, 1.0), 1, gradients, parameters));
  }
}

TEST_CASE("settings out of their range are refused, and the range is named") {
  REQUIRE_FALSE(neuron::optimizerMisfit({}).has_value());
  REQUIRE(misfit(&OptimizerSettings::learningRate, -0.5) ==
          "The learning rate is -0.5; it must lie between 0 and 1000000.");
  REQUIRE(misfit(&OptimizerSettings::momentum, 1.0) ==
          "The momentum is 1; it must lie between 0 and less than 1.");
  REQUIRE(misfit(&OptimizerSettings::epsilon, 0.0).find("between 1e-30 and 1.") !=
          std::string::npos);
  const double notANumber = std::numeric_limits<double>::quiet_NaN();
  struct Bounds {
    double OptimizerSettings::*setting;
    double least;
    double most;
    bool below;
  };
  for (const Bounds& bounds : {Bounds{&OptimizerSettings::learningRate, 0.0, 1e6, false},
                               Bounds{&OptimizerSettings::momentum, 0.0, 1.0, true},
                               Bounds{&OptimizerSettings::beta1, 0.0, 1.0, true},
                               Bounds{&OptimizerSettings::beta2, 0.0, 1.0, true},
                               Bounds{&OptimizerSettings::alpha, 0.0, 1.0, true},
                               Bounds{&OptimizerSettings::epsilon, 1e-30, 1.0, false},
                               Bounds{&OptimizerSettings::l1, 0.0, 1e6, false},
                               Bounds{&OptimizerSettings::l2, 0.0, 1e6, false}}) {
    REQUIRE(misfit(bounds.setting, bounds.least).empty());
    REQUIRE(misfit(bounds.setting, bounds.most).empty() == !bounds.below);
    REQUIRE_FALSE(misfit(bounds.setting, bounds.least - 1e-9).empty());
    REQUIRE_FALSE(misfit(bounds.setting, bounds.most * 1.001).empty());
    REQUIRE_FALSE(misfit(bounds.setting, notANumber).empty());
    REQUIRE_FALSE(misfit(bounds.setting, std::numeric_limits<double>::infinity()).empty());
  }
}

TEST_CASE("settings at the ends of their ranges keep the parameters finite") {
  for (const Optimizer optimizer : {Optimizer::momentum, Optimizer::adam, Optimizer::rmsprop}) {
    OptimizerSettings settings = settingsOf(optimizer, 1.0);
    settings.momentum = settings.beta1 = settings.beta2 = settings.alpha = std::nextafter(1.0, 0.0);
    settings.epsilon = 1e-30;
    REQUIRE_FALSE(neuron::optimizerMisfit(settings).has_value());
    for (const float parameter : path(settings, Floats(50, 0.5F))) {
      REQUIRE(neuron::isFinite(parameter));
    }
  }
}
