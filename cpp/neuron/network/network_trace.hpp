#pragma once

#include "neuron/network/loss.hpp"
#include "neuron/network/network.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// The number of parameters of the largest network that can be traced.
inline constexpr std::size_t maxTracedParameters = 65'536;

/// One layer's numbers for one sample. Numbers of neuron n and input i have index n · inputs + i.
struct LayerTrace {
  std::span<const float> products; ///< xᵢ wₙᵢ
  std::span<const float> sums;     ///< zₙ: the products, added first to last from +0, plus bₙ
  std::span<const float> outputs;  ///< yₙ = f(zₙ)
  std::span<const float> slopes;   ///< f′(zₙ); 0 for softmax, whose outputs depend on every z
  std::span<const float> outputGradients; ///< ∂L/∂yₙ; for softmax with cross-entropy, ∂L/∂zₙ
  std::span<const float> sumGradients; ///< ∂L/∂zₙ = ∂L/∂yₙ f′(zₙ), which is also ∂L/∂bₙ
  std::span<const float> weightGradients; ///< ∂L/∂wₙᵢ = ∂L/∂zₙ xᵢ
};

/// Every number of a forward and a backward pass of one sample, as training computes them. A
/// batch's gradients are the sums of its samples' gradients, divided by the number of samples.
class NetworkTrace {
public:
  explicit NetworkTrace(const Architecture& architecture);

  [[nodiscard]] float loss() const { return numbers_[0]; } ///< of this sample
  /// ∂L/∂x: the sum of ∂L/∂z w over the first layer's neurons.
  [[nodiscard]] std::span<const float> inputGradients() const;
  [[nodiscard]] LayerTrace layer(std::size_t index) const; ///< counted from 0

  /// All numbers in one array: the loss, ∂L/∂x, then for each layer the numbers of LayerTrace, in
  /// the order of its members.
  [[nodiscard]] std::span<const float> numbers() const { return numbers_; }
  [[nodiscard]] std::span<float> numbers() { return numbers_; }

private:
  struct Place {
    std::size_t first;
    std::size_t neurons;
    std::size_t weights;
  };
  std::size_t inputCount_;
  std::vector<Place> places_;
  std::vector<float> numbers_;
};

/// Traces the sample with these finite inputs and targets. With Objective::perceptron, ∂L/∂z is
/// y − t. Errors: lengthMismatch, notFinite; tooLarge for networks with more than
/// maxTracedParameters parameters; overflow if a result isn't finite.
Result<NetworkTrace> trace(const Network& network, Loss loss, Objective objective,
                           std::span<const float> inputs, std::span<const float> targets);

} // namespace neuron
