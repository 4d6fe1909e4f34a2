#pragma once

// Shared code for the tests of a run's history.

#include "training.hpp"

#include "neuron/training/run.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace timeline {

/// The visible state of a run, without the steps that come later.
struct State {
  training::Bits parameters;
  std::vector<double> position;

  bool operator==(const State& other) const {
    return parameters == other.parameters && position == other.position;
  }
};

inline State stateOf(const neuron::Run& run) {
  const neuron::Position& p = run.position();
  const neuron::OptimizerSettings& settings = run.optimizerSettings();
  std::vector<double> position{p.epochLoss, settings.learningRate, settings.beta1, settings.l2};
  for (const std::uint32_t count : {p.step, p.epoch, p.samplesSeen, p.epochRight}) {
    position.push_back(count);
  }
  for (const float number :
       {p.lastBatchLoss, p.lastBatchAccuracy, p.lastEpochLoss, p.lastEpochAccuracy}) {
    position.push_back(static_cast<double>(number));
  }
  return {training::parameterBits(run), position};
}

inline neuron::RunConfig drawnConfig(std::uint64_t seed) {
  constexpr std::array optimizers{neuron::Optimizer::sgd, neuron::Optimizer::momentum,
                                  neuron::Optimizer::adam, neuron::Optimizer::rmsprop};
  neuron::RunConfig config =
      training::configOf(training::architecture({2, 3, 1}, {"tanh", "sigmoid"}));
  config.seed = seed;
  config.shuffle = seed % 3 != 0;
  config.batchSize = 1 + seed % 6;
  config.optimizer.optimizer = optimizers[seed % 4];
  return config;
}

} // namespace timeline
