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

/// How a step computes new parameters p from the gradient g of the batch's mean loss. η is the
/// learning rate. The definitions are PyTorch's (torch.optim), in float32 as there.
enum class Optimizer : std::uint8_t {
  /// p − η (y − t) x, the perceptron's rule, only for single neurons with the activation step (F.
  /// Rosenblatt, "The Perceptron", 1958). Averaged over the batch, like gradients.
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

/// The optimiser with this exact name, or unknownName with a list of the optimisers.
Result<Optimizer> optimizerFromName(std::string_view wanted);

/// Settings in double, like Python's numbers. beta1, beta2, alpha and epsilon have PyTorch's
/// defaults.
struct OptimizerSettings {
  Optimizer optimizer = Optimizer::sgd;
  double learningRate = 0.01;
  double momentum = 0.9; ///< μ
  double beta1 = 0.9;    ///< for adam's mean of gradients
  double beta2 = 0.999;  ///< for adam's mean of squares
  double alpha = 0.99;   ///< for rmsprop's mean of squares
  double epsilon = 1e-8; ///< for adam and rmsprop
  double l1 = 0.0;       ///< adds l1 · sign w to each weight's gradient, not to those of biases
  double l2 = 0.0;       ///< adds l2 · w likewise; torch.optim's weight_decay includes biases
};

/// badValue for the first setting out of range: learning rate from 0 to 1e6; momentum, beta1, beta2
/// and alpha from 0 to less than 1; epsilon from 1e-30 to 1; l1 and l2 from 0 to 1e6.
std::optional<Error> optimizerMisfit(const OptimizerSettings& settings);

/// What an optimiser remembers between steps. A run can store and restore it as an array of floats.
class OptimizerState {
public:
  OptimizerState(Optimizer optimizer, std::size_t parameterCount);

  /// Changes the parameters by one step. `gradients` has the sums of the samples' gradients, and is
  /// set to zero for the next step. All spans are padded with zeros to a multiple of four floats.
  /// Returns whether every gradient and parameter is finite; if not, the parameters are useless.
  /// Allocates nothing.
  bool step(const Architecture& architecture, const OptimizerSettings& settings,
            std::size_t sampleCount, std::span<float> gradients, std::span<float> parameters);

  /// The number of floats that remember() writes and recall() reads.
  [[nodiscard]] std::size_t memorySize() const { return means_.size() + squares_.size(); }
  void remember(float* to) const;
  void recall(const float* from);

  /// Powers of adam's betas, kept apart from the floats since they are doubles.
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

/// Turns the sum of the samples' gradients into the gradient of their mean loss, including the
/// penalty. Both spans are padded with zeros to a multiple of four floats.
void finishGradient(const Architecture& architecture, const OptimizerSettings& settings,
                    std::size_t sampleCount, std::span<const float> parameters,
                    std::span<float> gradients);

/// l1 Σ |w| + l2/2 Σ w² over all weights: what regularisation adds to the loss.
double penalty(const Architecture& architecture, const OptimizerSettings& settings,
               std::span<const float> parameters);

} // namespace neuron
