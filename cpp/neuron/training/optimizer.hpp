#pragma once

#include "neuron/network/architecture.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace neuron {

/// How a step turns the gradient g of the batch's mean loss into new parameters p. η is the
/// learning rate; the definitions are PyTorch's (torch.optim), computed in float32 as there.
enum class Optimizer : std::uint8_t {
  /// p − η (y − t) x, the perceptron's rule: single neurons with the activation step only. F.
  /// Rosenblatt, "The Perceptron" (1958); averaged over the batch, as gradients are.
  perceptron,
  sgd,      ///< p − η g
  momentum, ///< v ← μ v + g; p − η v; torch.optim.SGD(momentum=μ)
  /// D. P. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization" (2015); torch.optim.Adam
  adam,
  /// q ← α q + (1 − α) g²; p − η g / (√q + ε); torch.optim.RMSprop
  rmsprop,
};

/// The names that scripts use, in the order of the enumeration.
std::span<const std::string_view> optimizerNames();

/// The optimiser of that exact name, or unknownName with the list of those that exist.
Result<Optimizer> optimizerFromName(std::string_view wanted);

/// In double, as Python's numbers are; PyTorch's defaults.
struct OptimizerSettings {
  Optimizer optimizer = Optimizer::sgd;
  double learningRate = 0.01;
  double momentum = 0.9; ///< μ
  double beta1 = 0.9;    ///< of adam's mean of gradients
  double beta2 = 0.999;  ///< of adam's mean of squares
  double alpha = 0.99;   ///< of rmsprop's mean of squares
  double epsilon = 1e-8; ///< of adam and rmsprop
  double l1 = 0.0;       ///< adds l1 · sign w to each weight's gradient, not to the biases'
  double l2 = 0.0;       ///< adds l2 · w: torch.optim's weight_decay, but not for the biases
};

/// The first setting outside its range, as badValue: learning rate from 0 to 1e6, momentum, beta1,
/// beta2 and alpha from 0 to less than 1, epsilon from 1e-30 to 1, l1 and l2 from 0 to 1e6.
std::optional<Error> optimizerMisfit(const OptimizerSettings& settings);

/// What an optimiser remembers from step to step, flat, so that a run can store and bring it back.
class OptimizerState {
public:
  OptimizerState(Optimizer optimizer, std::size_t parameterCount);

  /// Changes the parameters by one step, for the sum of the samples' gradients, which it sets to
  /// zero for the next one. All spans are padded with zeros to a multiple of four floats. Says
  /// whether every gradient and parameter is finite; what it computed otherwise is of no use.
  /// Allocates nothing.
  bool step(const Architecture& architecture, const OptimizerSettings& settings,
            std::size_t sampleCount, std::span<float> gradients, std::span<float> parameters);

  /// Floats that remember() writes and recall() reads.
  [[nodiscard]] std::size_t memorySize() const { return means_.size() + squares_.size(); }
  void remember(float* to) const;
  void recall(const float* from);

  /// Powers of adam's betas, kept beside the floats because they are doubles.
  struct Powers {
    double beta1 = 1.0;
    double beta2 = 1.0;
  };
  [[nodiscard]] Powers powers() const { return powers_; }
  void setPowers(Powers powers) { powers_ = powers; }

private:
  std::vector<float> means_;   ///< momentum's v, adam's first moment
  std::vector<float> squares_; ///< adam's second moment, rmsprop's q
  Powers powers_;
};

/// Makes the sum of the samples' gradients the gradient of their mean loss, penalty included. Both
/// spans are padded with zeros to a multiple of four floats.
void finishGradient(const Architecture& architecture, const OptimizerSettings& settings,
                    std::size_t sampleCount, std::span<const float> parameters,
                    std::span<float> gradients);

/// l1 Σ |w| + l2/2 Σ w² over all weights: what regularisation adds to the loss.
double penalty(const Architecture& architecture, const OptimizerSettings& settings,
               std::span<const float> parameters);

} // namespace neuron
