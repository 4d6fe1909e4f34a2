#include "neuron/network/architecture.hpp"

#include "neuron/messages/wording.hpp"

#include <algorithm>

namespace neuron {

Result<Architecture> Architecture::create(std::span<const std::size_t> sizes,
                                          std::span<const std::string_view> activations) {
  if (sizes.size() < 2 || sizes.size() > maxLayers + 1) {
    const std::size_t layers = sizes.empty() ? 0 : sizes.size() - 1;
    return error(
        ErrorCode::badShape,
        "A network of % was asked for; 1 to % are accepted, and the number of inputs before them.",
        {Counted{layers, "layer"}, maxLayers});
  }
  for (const std::size_t size : sizes) {
    if (size < 1 || size > maxLayerSize) {
      return error(size < 1 ? ErrorCode::badShape : ErrorCode::tooLarge,
                   "A layer of % was asked for; each has 1 to % neurons (or inputs).",
                   {size, maxLayerSize});
    }
  }
  if (activations.size() != sizes.size() - 1) {
    return error(ErrorCode::lengthMismatch,
                 "The network has % but was given %; it needs one for each layer.",
                 {Counted{sizes.size() - 1, "layer"}, Counted{activations.size(), "activation"}});
  }
  Architecture made;
  made.layers_.reserve(activations.size());
  for (std::size_t l = 0; l < activations.size(); ++l) {
    Layer layer{sizes[l], sizes[l + 1], Activation::identity, made.parameterCount_, 0};
    if (activations[l] == "softmax") {
      if (l + 1 < activations.size()) {
        return error(ErrorCode::badShape,
                     "Softmax was asked for in layer %; only the last layer can have it.", {l + 1});
      }
      made.endsInSoftmax_ = true;
    } else {
      const Result<Activation> activation = activationFromName(activations[l]);
      if (!activation) {
        Error unknown = activation.error();
        unknown.message += " The last layer can have softmax, too.";
        return unknown;
      }
      layer.activation = activation.value();
    }
    layer.biasesOffset = layer.weightsOffset + layer.weightCount();
    made.parameterCount_ = layer.biasesOffset + layer.neuronCount;
    made.layers_.push_back(layer);
  }
  return made;
}

std::size_t Architecture::widest() const {
  std::size_t widest = inputCount();
  for (const Layer& layer : layers_) {
    widest = std::max(widest, layer.neuronCount);
  }
  return widest;
}

std::string Architecture::parameterName(std::size_t index) const {
  std::size_t l = 0;
  while (l + 1 < layers_.size() && layers_[l + 1].weightsOffset <= index) {
    ++l;
  }
  const Layer& layer = layers_[l];
  const bool isBias = index >= layer.biasesOffset;
  const std::size_t place = index - (isBias ? layer.biasesOffset : layer.weightsOffset);
  const std::size_t neuron = isBias ? place : place / layer.inputCount;
  const std::string what = isBias ? "the bias" : phrase("weight %", {place % layer.inputCount + 1});
  return phrase("% of neuron % in layer %", {what, neuron + 1, l + 1});
}

} // namespace neuron
