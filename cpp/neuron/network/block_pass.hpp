#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/network/dense.hpp"
#include "neuron/network/loss.hpp"
#include "neuron/numbers/lane_buffer.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace neuron {

/// What backpropagation starts from.
enum class Objective : std::uint8_t {
  loss,       ///< the loss's gradient
  perceptron, ///< y − t in place of ∂L/∂z: the perceptron's rule for a step neuron
};

/// The numbers of a block of 1 to 16 samples on their way through a network, forwards and backwards
/// (D. E. Rumelhart, G. E. Hinton and R. J. Williams, "Learning representations by back-propagating
/// errors", 1986).
///
/// Whatever stands in the lanes that no sample fills is a copy of the first sample's, so that it is
/// finite when that one is, and its gradients are 0. After the constructor nothing is allocated.
class BlockPass {
public:
  /// What is kept for reading after a pass.
  enum class Detail : std::uint8_t {
    results, ///< what training needs
    all,     ///< each layer's weighted sums and ∂L/∂y, too
  };

  BlockPass(const Architecture& architecture, Detail detail);

  /// Takes the inputs of `count` ≤ blockSize samples, one after the other.
  void setInputs(const float* inputs, std::size_t count);

  /// Their targets.
  void setTargets(const float* targets);

  /// The same of samples in any order: sample i stands in row rows[i].
  void setInputs(const float* inputs, const std::uint32_t* rows, std::size_t count);
  void setTargets(const float* targets, const std::uint32_t* rows);

  /// Computes every layer's outputs.
  void forward(const float* parameters) { forward(parameters, layerCount_); }

  /// Computes the outputs of the first `layerCount` layers only.
  void forward(const float* parameters, std::size_t layerCount);

  /// Adds the gradients of the samples' own losses to `parameterGradients`. Reads what forward
  /// left.
  void backward(Loss loss, Objective objective, const float* parameters, float* parameterGradients);

  /// The sum of the samples' own losses, of what forward left: of each lane over the groups in
  /// order, then the lanes as (0 + 2) + (1 + 3).
  [[nodiscard]] double lossSum(Loss loss) const;

  [[nodiscard]] std::size_t sampleCount() const { return sampleCount_; }

  /// The outputs and targets of the samples; there is one more group where some are left over.
  [[nodiscard]] OutputBlock outputBlock() const;

  /// Set in the lanes of group g that a sample fills.
  [[nodiscard]] i32x4 usedLanes(std::size_t g) const {
    return g + 1 == groups_ ? lastUsedLanes_ : i32x4{-1, -1, -1, -1};
  }

  /// Output k of a sample; for softmax, its probability.
  [[nodiscard]] float output(std::size_t sample, std::size_t k) const {
    return laneOf(stages_.back().outputs, sample, k);
  }

  // Of one layer; number i of a sample. layerOutput(l, …) is the output of layer l, counted from 0.
  [[nodiscard]] float layerOutput(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].outputs, sample, i);
  }
  [[nodiscard]] float sum(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].sums, sample, i); // with Detail::all
  }
  [[nodiscard]] float sumGradient(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].sumGradients, sample, i);
  }
  [[nodiscard]] float outputGradient(std::size_t layer, std::size_t sample, std::size_t i) const {
    return laneOf(stages_[layer].outputGradients, sample, i); // with Detail::all
  }

private:
  /// A layer, and where its numbers start in `lanes_`.
  struct Stage {
    Layer layer;
    std::size_t inputs; ///< the outputs of the layer before
    std::size_t outputs;
    std::size_t sumGradients;
    std::size_t sums;            ///< where they are kept; else the same as outputs
    std::size_t outputGradients; ///< of its own with Detail::all
    bool keepsSums;
  };

  void setCount(std::size_t sampleCount);
  [[nodiscard]] f32x4* at(std::size_t place) { return lanes_.data() + place; }
  [[nodiscard]] const f32x4* at(std::size_t place) const { return lanes_.data() + place; }
  [[nodiscard]] float laneOf(std::size_t place, std::size_t sample, std::size_t i) const {
    return at(place)[i * groups_ + sample / laneCount][sample % laneCount];
  }
  void clearUnusedLanes(f32x4* numbers, std::size_t count) const;

  std::size_t layerCount_; ///< of stages_, whose size takes a division each time
  bool endsInSoftmax_;
  bool keepsAll_;
  std::size_t sampleCount_ = 0;
  std::size_t groups_ = 0;
  i32x4 lastUsedLanes_{}; ///< of the last group
  std::vector<Stage> stages_;
  std::size_t targets_ = 0; ///< where they start in `lanes_`
  LaneBuffer lanes_;        ///< in one piece: a copy of a pass has its places, too
};

} // namespace neuron
