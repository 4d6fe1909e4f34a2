#include "catch.hpp"
#include "training.hpp"

#include "neuron/network/dense.hpp"
#include "neuron/numbers/lane_buffer.hpp"

#include <array>
#include <cmath>
#include <cstddef>

using neuron::f32x4;
using neuron::laneCount;
using training::Bits;
using training::Floats;

namespace {

/// A dense layer, with numbers for a block of samples.
class Block {
public:
  Block(std::size_t inputCount, std::size_t neuronCount, std::size_t groups)
      : architecture_(training::architecture({inputCount, neuronCount}, {"identity"})),
        groups_(groups), parameters_(training::drawn(architecture_.parameterCount(), 5)),
        inputs_(inputCount * groups), gradients_(neuronCount * groups) {
    fill(inputs_, 6);
    fill(gradients_, 7);
  }

  [[nodiscard]] const neuron::Layer& layer() const { return architecture_.layers()[0]; }
  [[nodiscard]] std::size_t groups() const { return groups_; }
  [[nodiscard]] std::size_t samples() const { return groups_ * laneCount; }
  [[nodiscard]] const Floats& parameters() const { return parameters_; }
  [[nodiscard]] const f32x4* inputs() const { return inputs_.data(); }
  [[nodiscard]] const f32x4* sumGradients() const { return gradients_.data(); }

  [[nodiscard]] float weight(std::size_t n, std::size_t i) const {
    return parameters_[n * layer().inputCount + i];
  }
  [[nodiscard]] float bias(std::size_t n) const { return parameters_[layer().biasesOffset + n]; }
  [[nodiscard]] float input(std::size_t sample, std::size_t i) const {
    return at(inputs_.data(), sample, i);
  }
  [[nodiscard]] float sumGradient(std::size_t sample, std::size_t n) const {
    return at(gradients_.data(), sample, n);
  }
  [[nodiscard]] float at(const f32x4* values, std::size_t sample, std::size_t i) const {
    return values[i * groups_ + sample / laneCount][sample % laneCount];
  }

private:
  static void fill(neuron::LaneBuffer& buffer, std::uint64_t seed) {
    const Floats numbers = training::drawn(buffer.size() * laneCount, seed);
    for (std::size_t i = 0; i < buffer.size(); ++i) {
      buffer.data()[i] = neuron::load(&numbers[i * laneCount]);
    }
  }

  neuron::Architecture architecture_;
  std::size_t groups_;
  Floats parameters_;
  neuron::LaneBuffer inputs_;
  neuron::LaneBuffer gradients_;
};

/// Blocks with odd and even sizes, more and fewer than there are lanes, and every number of groups.
std::vector<Block> blocks() {
  std::vector<Block> all;
  for (const std::size_t inputCount : training::Sizes{1, 2, 3, 4, 5, 8, 11}) {
    for (const std::size_t neuronCount : training::Sizes{1, 2, 3, 6}) {
      for (std::size_t groups = 1; groups <= neuron::maxGroups; ++groups) {
        all.emplace_back(inputCount, neuronCount, groups);
      }
    }
  }
  return all;
}

/// The sum over samples in dense.hpp's order: each lane over the groups, then the lanes.
template <class Term> float sumOverSamples(const Block& block, Term term) {
  f32x4 lanes = neuron::splat(0.0F);
  for (std::size_t lane = 0; lane < laneCount; ++lane) {
    float sum = term(lane);
    for (std::size_t g = 1; g < block.groups(); ++g) {
      sum += term(g * laneCount + lane);
    }
    lanes[lane] = sum;
  }
  return neuron::laneSum(lanes);
}

} // namespace

TEST_CASE("weighted sums add the products from the first input on, then the bias, to the bit") {
  for (const Block& block : blocks()) {
    neuron::LaneBuffer sums(block.layer().neuronCount * block.groups());
    neuron::weightedSums(block.layer(), block.parameters().data(), block.groups(), block.inputs(),
                         sums.data());
    for (std::size_t sample = 0; sample < block.samples(); ++sample) {
      for (std::size_t n = 0; n < block.layer().neuronCount; ++n) {
        float sum = 0.0F;
        for (std::size_t i = 0; i < block.layer().inputCount; ++i) {
          sum += block.weight(n, i) * block.input(sample, i);
        }
        REQUIRE(block.at(sums.data(), sample, n) == sum + block.bias(n));
      }
    }
  }
}

TEST_CASE("nothing but zeros below zero sums to 0, as from a sum that starts there") {
  const neuron::Architecture architecture = training::architecture({2, 1}, {"identity"});
  const neuron::Layer& layer = architecture.layers()[0];
  const Floats parameters{-0.0F, -0.0F, -0.0F};
  const std::array<f32x4, 2> ones{neuron::splat(1.0F), neuron::splat(1.0F)};
  std::array<f32x4, 2> sums{};
  neuron::weightedSums(layer, parameters.data(), 1, ones.data(), sums.data());
  REQUIRE_FALSE(std::signbit(sums[0][0]));
  neuron::inputGradients(layer, parameters.data(), 1, ones.data(), sums.data());
  REQUIRE_FALSE(std::signbit(sums[0][0]));
  REQUIRE_FALSE(std::signbit(sums[1][3]));
}

TEST_CASE("input gradients add up over the neurons, from the first on, to the bit") {
  for (const Block& block : blocks()) {
    neuron::LaneBuffer gradients(block.layer().inputCount * block.groups());
    neuron::inputGradients(block.layer(), block.parameters().data(), block.groups(),
                           block.sumGradients(), gradients.data());
    for (std::size_t sample = 0; sample < block.samples(); ++sample) {
      for (std::size_t i = 0; i < block.layer().inputCount; ++i) {
        float sum = 0.0F;
        for (std::size_t n = 0; n < block.layer().neuronCount; ++n) {
          sum += block.weight(n, i) * block.sumGradient(sample, n);
        }
        REQUIRE(block.at(gradients.data(), sample, i) == sum);
      }
    }
  }
}

TEST_CASE("parameter gradients are added to what is there, in the documented order, to the bit") {
  for (const Block& block : blocks()) {
    const Floats before = training::drawn(block.parameters().size(), 8);
    Floats gradients = before;
    neuron::addParameterGradients(block.layer(), block.groups(), block.inputs(),
                                  block.sumGradients(), gradients.data());
    for (std::size_t n = 0; n < block.layer().neuronCount; ++n) {
      for (std::size_t i = 0; i < block.layer().inputCount; ++i) {
        const std::size_t place = n * block.layer().inputCount + i;
        const float sum = sumOverSamples(block, [&](std::size_t sample) {
          return block.sumGradient(sample, n) * block.input(sample, i);
        });
        REQUIRE(gradients[place] == before[place] + sum);
      }
      const std::size_t place = block.layer().biasesOffset + n;
      const float sum =
          sumOverSamples(block, [&](std::size_t sample) { return block.sumGradient(sample, n); });
      REQUIRE(gradients[place] == before[place] + sum);
    }
  }
}
