#pragma once

#include "neuron/one_neuron/activation.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace neuron {

inline constexpr std::size_t maxLayers = 8;
inline constexpr std::size_t maxLayerSize = 1024; ///< neurons of a layer, and inputs of a network

/// One dense layer, and where its parameters are among the network's parameters.
struct Layer {
  std::size_t inputCount;    ///< numbers that come in
  std::size_t neuronCount;   ///< numbers that go out
  Activation activation;     ///< of all its neurons; identity before softmax
  std::size_t weightsOffset; ///< index of its first weight among all parameters
  std::size_t biasesOffset;  ///< index of its first bias among all parameters

  [[nodiscard]] std::size_t weightCount() const { return inputCount * neuronCount; }
};

/// The shape of a network of dense layers: each layer's outputs are the next one's inputs.
///
/// Parameters are in the order of PyTorch's `nn.Sequential(nn.Linear(…), …).parameters()`: layer by
/// layer, first the weights, neuron by neuron, then the biases.
class Architecture {
public:
  /// `sizes` has the number of inputs, then the number of neurons of each layer: 1 to maxLayers
  /// layers, each size from 1 to maxLayerSize; else badShape or tooLarge. `activations` has a name
  /// for each layer, as for activationFromName; the last layer can also have "softmax". Else
  /// lengthMismatch, unknownActivation or badShape.
  static Result<Architecture> create(std::span<const std::size_t> sizes,
                                     std::span<const std::string_view> activations);

  [[nodiscard]] std::span<const Layer> layers() const { return layers_; }
  [[nodiscard]] std::size_t inputCount() const { return layers_.front().inputCount; }
  [[nodiscard]] std::size_t outputCount() const { return layers_.back().neuronCount; }
  [[nodiscard]] std::size_t parameterCount() const { return parameterCount_; }

  /// Whether the outputs are softmax(z) of the last layer's weighted sums: e^zₖ / Σ e^zⱼ.
  [[nodiscard]] bool endsInSoftmax() const { return endsInSoftmax_; }

  /// The largest number of neurons of a layer, or of inputs if there are more of these.
  [[nodiscard]] std::size_t widest() const;

  /// What a parameter is, for messages: "weight 3 of neuron 1 in layer 2", all counted from 1.
  [[nodiscard]] std::string parameterName(std::size_t index) const;

private:
  std::vector<Layer> layers_;
  std::size_t parameterCount_ = 0;
  bool endsInSoftmax_ = false;
};

} // namespace neuron
