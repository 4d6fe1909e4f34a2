#pragma once

#include <cstddef>
#include <vector>

namespace neuron {

/// Samples to learn from, row by row: the inputs of sample s start at inputs[s * inputCount], its
/// targets at targets[s * targetCount].
struct DataSet {
  std::size_t inputCount = 0;  ///< numbers that go into the network for one sample
  std::size_t targetCount = 0; ///< numbers that should come out for one sample
  std::vector<float> inputs;   ///< sampleCount() × inputCount
  std::vector<float> targets;  ///< sampleCount() × targetCount

  [[nodiscard]] std::size_t sampleCount() const {
    return inputCount == 0 ? 0 : inputs.size() / inputCount;
  }

  /// The rows of inputs (of targets) from `sample` on.
  [[nodiscard]] const float* inputsFrom(std::size_t sample) const {
    return inputs.data() + sample * inputCount;
  }
  [[nodiscard]] const float* targetsFrom(std::size_t sample) const {
    return targets.data() + sample * targetCount;
  }
};

} // namespace neuron
