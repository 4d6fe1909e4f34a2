#pragma once

// Shared code for the tests of training: short ways to create networks, data and runs.

#include "neuron/network/architecture.hpp"
#include "neuron/network/network.hpp"
#include "neuron/numbers/bits.hpp"
#include "neuron/numbers/random.hpp"
#include "neuron/training/run.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace training {

using Floats = std::vector<float>;
using Sizes = std::vector<std::size_t>;
using Names = std::vector<std::string_view>;
using Bits = std::vector<std::uint32_t>;

inline neuron::Architecture architecture(const Sizes& sizes, const Names& activations) {
  return neuron::Architecture::create(sizes, activations).value();
}

inline neuron::Network network(const Sizes& sizes, const Names& activations,
                               std::uint64_t seed = 1) {
  return neuron::Network::create(architecture(sizes, activations), {}, seed).value();
}

inline neuron::DataSet dataSet(std::size_t inputCount, std::size_t targetCount, Floats inputs,
                               Floats targets) {
  return {inputCount, targetCount, std::move(inputs), std::move(targets)};
}

inline Floats drawn(std::size_t count, std::uint64_t seed, float low = -1.0F, float high = 1.0F) {
  neuron::Random random(seed, 77);
  Floats numbers(count);
  for (float& number : numbers) {
    number = random.uniform(low, high);
  }
  return numbers;
}

/// Random data with inputs in ±1, and targets that the loss accepts.
inline neuron::DataSet drawnData(const neuron::Architecture& architecture, std::size_t samples,
                                 std::uint64_t seed,
                                 neuron::Loss loss = neuron::Loss::meanSquaredError) {
  Floats targets = drawn(samples * architecture.outputCount(), seed + 1000, 0.0F, 1.0F);
  if (loss == neuron::Loss::hinge) {
    for (float& target : targets) {
      target = target < 0.5F ? -1.0F : 1.0F;
    }
  }
  return dataSet(architecture.inputCount(), architecture.outputCount(),
                 drawn(samples * architecture.inputCount(), seed), std::move(targets));
}

/// The four corners with these targets, in the order (0,0), (0,1), (1,0), (1,1).
inline neuron::DataSet gate(const Floats& targets) {
  return dataSet(2, 1, {0, 0, 0, 1, 1, 0, 1, 1}, targets);
}

inline Floats floats(std::span<const float> numbers) {
  return {numbers.begin(), numbers.end()};
}

/// The numbers' bits, for comparisons in which −0 differs from 0 and NaN equals itself.
inline Bits bits(std::span<const float> numbers) {
  Bits all;
  all.reserve(numbers.size());
  for (const float number : numbers) {
    all.push_back(neuron::bitCast<std::uint32_t>(number));
  }
  return all;
}

inline Bits parameterBits(const neuron::Run& run) {
  return bits(run.network().parameters());
}

/// 0, 1, 2 … below count.
inline std::vector<std::uint32_t> rows(std::size_t count) {
  std::vector<std::uint32_t> all(count);
  std::iota(all.begin(), all.end(), 0U);
  return all;
}

inline neuron::Run runOf(const neuron::RunConfig& config, neuron::DataSet data) {
  return neuron::Run::create(config, std::move(data)).value();
}

inline neuron::RunConfig configOf(const neuron::Architecture& architecture,
                                  neuron::Loss loss = neuron::Loss::meanSquaredError) {
  neuron::RunConfig config{architecture, loss, {}, {}, 0, 0, false};
  return config;
}

inline neuron::RunConfig smallConfig(const Names& activations = {"tanh", "sigmoid"}) {
  return configOf(architecture({2, 3, 1}, activations));
}

/// The gradient of the loss over all data, for every parameter.
inline Floats gradientOf(neuron::Run& run) {
  Floats gradient(run.network().parameters().size());
  run.gradient(gradient);
  return gradient;
}

/// Parameters padded with zeros to a multiple of four, as the core's loops need them.
inline Floats padded(std::span<const float> numbers) {
  Floats all = floats(numbers);
  all.resize((all.size() + 3) / 4 * 4);
  return all;
}

} // namespace training
