#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/network/dense.hpp"
#include "neuron/network/loss.hpp"
#include "neuron/numbers/lane_buffer.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace neuron {

/// The gradient that backpropagation starts from.
enum class Objective : std::uint8_t {
  loss,       ///< the loss's gradient
  perceptron, ///< y − t instead of ∂L/∂z: the perceptron's rule for a step neuron
};

/// A forward and a backward pass of 1 to 16 samples through a network (D. E. Rumelhart, G. E.
/// Hinton and R. J. Williams, "Learning representations by back-propagating errors", 1986).
///
/// Lanes without a sample hold a copy of the first sample, so their numbers are finite if its
/// numbers are. Their gradients are 0. Nothing is allocated after construction.
class BlockPass {
public:
  /// Which numbers can be read after a pass.
  enum class Detail : std::uint8_t {
    results, ///< what training needs
    all,     ///< also each layer's weighted sums and ∂L/∂y
  };

  BlockPass(const Architecture& architecture, Detail detail);

  /// Takes the inputs of `count` ≤ blockSize samples, one after the other.
  void setInputs(const float* inputs, std::size_t count);

  /// Takes the targets of the samples whose inputs were set.
  void setTargets(const float* targets);

  /// Take the inputs and targets of samples in any order: sample i is in row rows[i].
  void setInputs(const float* inputs, const std::uint32_t* rows, std::size_t count);
  void setTargets(const float* targets, const std::uint32_t* rows);

  /// Computes every layer's outputs.
  void forward(const float* parameters) { forward(parameters, layerCount_); }

  /// Computes the outputs of the first `layerCount` layers only.
  void forward(const float* parameters, std::size_t layerCount);

  /// Adds the gradients of each sample's loss to `parameterGradients`. To be called after forward.
  void backward(Loss loss, Objective objective, const float* parameters, float* parameterGradients);

  /// The sum of each sample's loss. To be called after forward. Adds each lane over the groups in
  /// order, then the lanes as (0 + 2) + (1 + 3).
  [[nodiscard]] double lossSum(Loss loss) const;

  [[nodiscard]] std::size_t sampleCount() const { return sampleCount_; }

  /// The outputs and targets of the samples; the last group may be partly filled.
  [[nodiscard]] OutputBlock outputBlock() const;

  /// A mask that is set in the lanes of group g that hold a sample.
  [[nodiscard]] i32x4 usedLanes(std::size_t g) const {
    return g + 1 == groups_ ? lastUsedLanes_ : i32x4{-1, -1, -1, -1};
  }

  /// Output k of a sample; for softmax, its probability.
  [[nodiscard]] float output(std::size_t sample, std::size_t k) const {
    return laneOf(stages_.back().outputs, sample, k);
  }

  // Number i of a sample in one layer. Layers are counted from 0.
  [[nodiscard]] float layerOutput(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].outputs, sample, i);
  }
  [[nodiscard]] float sum(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].sums, sample, i); // needs Detail::all
  }
  [[nodiscard]] float sumGradient(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].sumGradients, sample, i);
  }
  [[nodiscard]] float outputGradient(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].outputGradients, sample, i); // needs Detail::all
  }

private:
  /// A layer, and the indices in `lanes_` where its numbers start.
  struct Stage {
    Layer layer;
    std::size_t inputs; ///< equals `outputs` of the layer before
    std::size_t outputs;
    std::size_t sumGradients;
    std::size_t sums;            ///< equals `outputs` unless keepsSums
    std::size_t outputGradients; ///< equals `sumGradients` unless Detail::all
    bool keepsSums;
  };

  void setCount(std::size_t sampleCount);
  [[nodiscard]] f32x4* at(std::size_t place) { return lanes_.data() + place; }
  [[nodiscard]] const f32x4* at(std::size_t place) const { return lanes_.data() + place; }
  [[nodiscard]] float laneOf(std::size_t place, std::size_t sample, std::size_t i) const {
    return at(place)[i * groups_ + sample / laneCount][sample % laneCount];
  }
  void clearUnusedLanes(f32x4* numbers, std::size_t count) const;

  std::size_t layerCount_; ///< stages_.size(), which would take a division each time
  bool endsInSoftmax_;
  bool keepsAll_;
  std::size_t sampleCount_ = 0;
  std::size_t groups_ = 0;
  i32x4 lastUsedLanes_{}; ///< the mask of used lanes of the last group
  std::vector<Stage> stages_;
  std::size_t targets_ = 0; ///< the index in `lanes_` where the targets start
  LaneBuffer lanes_;        ///< one buffer, so that indices stay valid in a copy of a pass
};

} // namespace neuron
