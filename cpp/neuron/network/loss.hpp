#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/network/architecture.hpp"
#include "neuron/numbers/lanes.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace neuron {

/// How wrong the outputs y are, given the targets t, by PyTorch's definitions. Each loss is a mean
/// over the samples and, except for crossEntropy, over the outputs of a sample.
enum class Loss : std::uint8_t {
  meanSquaredError, ///< (y − t)²; torch.nn.MSELoss
  /// −t ln y − (1 − t) ln(1 − y), each logarithm at least −100; torch.nn.BCELoss
  binaryCrossEntropy,
  /// binaryCrossEntropy of y = sigmoid(z), from the outputs z: max(z, 0) − z t + ln(1 + e^−|z|);
  /// torch.nn.BCEWithLogitsLoss
  binaryCrossEntropyWithLogits,
  /// −Σ tₖ ln softmax(z)ₖ, from the last layer's weighted sums z; torch.nn.CrossEntropyLoss
  crossEntropy,
  /// max(0, 1 − t y) with targets −1 and 1; torch.clamp(1 − t * y, min=0).mean(), whose slope at
  /// t y = 1 is −t
  hinge,
};

/// The names that scripts use: "mse", "bce", "bce_with_logits", "cross_entropy", "hinge".
std::span<const std::string_view> lossNames();

/// The loss with this exact name, or unknownName with a list of the losses.
Result<Loss> lossFromName(std::string_view wanted);

/// Why a network can't be trained with this loss: badShape if its outputs don't suit the loss.
std::optional<Error> lossMisfit(Loss loss, const Architecture& architecture);

/// Why a data set's targets can't be used with this loss: badValue, naming the sample.
std::optional<Error> targetMisfit(Loss loss, const DataSet& data);

/// The last layer's numbers for a block of samples, output by output, with each output's groups
/// side by side.
struct OutputBlock {
  std::size_t count;    ///< outputs per sample
  std::size_t groups;   ///< groups of four samples
  const f32x4* sums;    ///< z if the last layer has softmax; else equals `outputs`
  const f32x4* outputs; ///< y
  const f32x4* targets; ///< t
};

/// Computes each sample's loss, one for each lane of `losses` (`groups` vectors).
void sampleLosses(Loss loss, const OutputBlock& block, f32x4* losses);

/// Computes the gradient of each sample's loss with respect to the outputs y or, for crossEntropy,
/// to the weighted sums z: softmax(z) − t, for which softmax's derivative isn't needed.
void lossGradients(Loss loss, const OutputBlock& block, f32x4* gradients);

/// Computes p = softmax(z) for each sample, from z minus the largest z, so that no exponential
/// overflows.
void softmax(std::size_t count, std::size_t groups, const f32x4* sums, f32x4* outputs);

/// Turns ∂L/∂y into ∂L/∂z for y = softmax(z): yₖ (∂L/∂yₖ − Σ yⱼ ∂L/∂yⱼ).
void multiplyBySoftmaxSlope(std::size_t count, std::size_t groups, const f32x4* outputs,
                            f32x4* gradients);

} // namespace neuron
