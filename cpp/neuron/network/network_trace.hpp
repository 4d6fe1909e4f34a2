#pragma once

#include "neuron/network/loss.hpp"
#include "neuron/network/network.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace neuron {

/// The largest network that is traced number by number, in parameters.
inline constexpr std::size_t maxTracedParameters = 65'536;

/// One layer's numbers for one sample. Neuron n, input i: index n · inputs + i.
struct LayerTrace {
  std::span<const float> products; ///< xᵢ wₙᵢ
  std::span<const float> sums;     ///< zₙ: the products, first to last, from +0, plus bₙ
  std::span<const float> outputs;  ///< yₙ = f(zₙ)
  std::span<const float> slopes;   ///< f′(zₙ); 0 for softmax, whose outputs hang together
  std::span<const float> outputGradients; ///< ∂L/∂yₙ; for softmax with cross-entropy ∂L/∂zₙ
  std::span<const float> sumGradients; ///< ∂L/∂zₙ = ∂L/∂yₙ f′(zₙ), which is ∂L/∂bₙ, too
  std::span<const float> weightGradients; ///< ∂L/∂wₙᵢ = ∂L/∂zₙ xᵢ
};

/// Every number of one sample's way through the network and back, as training computes it: the sum
/// of all samples' gradients, divided by their number, is the batch's.
class NetworkTrace {
public:
  explicit NetworkTrace(const Architecture& architecture);

  [[nodiscard]] float loss() const { return numbers_[0]; } ///< the sample's own
  /// ∂L/∂x: Σ over the first layer's neurons of ∂L/∂z w
  [[nodiscard]] std::span<const float> inputGradients() const;
  [[nodiscard]] LayerTrace layer(std::size_t index) const; ///< counted from 0

  /// All of it, flat: the loss, ∂L/∂x, then for each layer what LayerTrace lists, in that order.
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

/// Traces the sample with these finite inputs and targets. lengthMismatch, notFinite; tooLarge for
/// networks of more than maxTracedParameters; overflow where a number isn't finite. With
/// Objective::perceptron, ∂L/∂z is y − t.
Result<NetworkTrace> trace(const Network& network, Loss loss, Objective objective,
                           std::span<const float> inputs, std::span<const float> targets);

} // namespace neuron
