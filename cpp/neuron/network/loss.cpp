#include "neuron/network/loss.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/numbers/elementary_lanes.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace neuron {

namespace {

// In the order of Loss.
constexpr std::array<std::string_view, 5> namesOfLosses{"mse", "bce", "bce_with_logits",
                                                        "cross_entropy", "hinge"};

/// The larger of a and b, lane by lane; b if either is NaN.
f32x4 largerOf(f32x4 a, f32x4 b) {
  return select(a > b, a, b);
}

/// ln(1 − y) for 0 ≤ y ≤ 1, computed in double so that a small y keeps all its digits; −100 at 1.
f32x4 logOfRest(f32x4 y) {
  const f32x4 below = onlyWhere(y < 1.0F, y);
  const f32x4 logarithm =
      joined(elementary::log(1.0 - lowHalf(below)), elementary::log(1.0 - highHalf(below)));
  return select(y < 1.0F, logarithm, splat(-100.0F));
}

// One output's part of a sample's loss, and the slope of this part. Functions that take logarithms
// or exponentials aren't inlined, here and below: this makes the download half a kilobyte smaller.

f32x4 squaredError(f32x4 y, f32x4 t) {
  return (y - t) * (y - t);
}

f32x4 squaredErrorSlope(f32x4 y, f32x4 t) {
  return (y - t) + (y - t);
}

[[gnu::noinline]] f32x4 binaryCrossEntropy(f32x4 y, f32x4 t) {
  const f32x4 least = splat(-100.0F);
  return -(t * largerOf(least, log(y)) + (1.0F - t) * largerOf(least, logOfRest(y)));
}

f32x4 binaryCrossEntropySlope(f32x4 y, f32x4 t) {
  // As in PyTorch, 1e-12 is the lower bound of y (1 − y), for saturated outputs.
  return (y - t) / largerOf((1.0F - y) * y, splat(1e-12F));
}

[[gnu::noinline]] f32x4 logitCrossEntropy(f32x4 z, f32x4 t) {
  return (largerOf(z, splat(0.0F)) - z * t) + softplus(-magnitude(z));
}

f32x4 logitCrossEntropySlope(f32x4 z, f32x4 t) {
  activate(Activation::sigmoid, {&z, 1});
  return z - t;
}

f32x4 hinge(f32x4 y, f32x4 t) {
  return largerOf(splat(0.0F), 1.0F - t * y);
}

f32x4 hingeSlope(f32x4 y, f32x4 t) {
  return onlyWhere(1.0F - t * y >= 0.0F, -t);
}

/// Turns sums over a sample's outputs into means. This is a separate loop, so that a single output
/// doesn't wait for a division by 1.
void divideByCount(const OutputBlock& block, std::size_t size, f32x4* sums) {
  if (block.count == 1) {
    return;
  }
  const auto count = static_cast<float>(block.count);
  for (std::size_t i = 0; i < size; ++i) {
    sums[i] /= count;
  }
}

/// Sets each sample's loss to the mean of `element` over its outputs.
template <class Element>
void meanOfElements(const OutputBlock& block, f32x4* losses, Element element) {
  for (std::size_t g = 0; g < block.groups; ++g) {
    losses[g] = element(block.outputs[g], block.targets[g]);
  }
  for (std::size_t k = 1; k < block.count; ++k) {
    for (std::size_t g = 0; g < block.groups; ++g) {
      const std::size_t i = k * block.groups + g;
      losses[g] += element(block.outputs[i], block.targets[i]);
    }
  }
  divideByCount(block, block.groups, losses);
}

template <class Slope>
void elementGradients(const OutputBlock& block, f32x4* gradients, Slope slope) {
  for (std::size_t i = 0; i < block.count * block.groups; ++i) {
    gradients[i] = slope(block.outputs[i], block.targets[i]);
  }
  divideByCount(block, block.count * block.groups, gradients);
}

/// The exponentials e^(zₖ − largest zⱼ) of the four samples of a group, and their sum. Computed in
/// double, so that probabilities are rounded only once. Otherwise their sum would differ from 1,
/// and this error would add up during training, in the one direction that the loss ignores.
struct Exponentials {
  f32x4 largest;
  f64x2 lowSum{};
  f64x2 highSum{};

  Exponentials(std::size_t count, std::size_t groups, const f32x4* sums) : largest(sums[0]) {
    for (std::size_t k = 1; k < count; ++k) {
      largest = largerOf(sums[k * groups], largest);
    }
    for (std::size_t k = 0; k < count; ++k) {
      lowSum += ofLow(sums[k * groups]);
      highSum += ofHigh(sums[k * groups]);
    }
  }

  [[nodiscard]] f64x2 ofLow(f32x4 z) const { return power(lowHalf(z) - lowHalf(largest)); }
  [[nodiscard]] f64x2 ofHigh(f32x4 z) const { return power(highHalf(z) - highHalf(largest)); }

private:
  static f64x2 power(f64x2 x) {
    constexpr double lowest = -700.0; // e^lowest is far below the smallest float
    return elementary::exp(select(x > lowest, x, splat(lowest)));
  }
};

} // namespace

std::span<const std::string_view> lossNames() {
  return namesOfLosses;
}

Result<Loss> lossFromName(std::string_view wanted) {
  return valueFromName<Loss>(wanted, "loss", "losses", namesOfLosses);
}

std::optional<Error> lossMisfit(Loss loss, const Architecture& architecture) {
  const Activation last = architecture.layers().back().activation;
  const bool softmax = architecture.endsInSoftmax();
  const std::string given = softmax ? "softmax" : std::string(name(last));
  const ActivationTraits& traits = traitsOf(last);
  const bool areProbabilities = softmax || (traits.lowest >= 0.0F && traits.highest <= 1.0F);
  if (loss == Loss::binaryCrossEntropy && !areProbabilities) {
    return error(ErrorCode::badShape,
                 "The loss bce takes outputs between 0 and 1, but the last layer's activation is "
                 "%; give it sigmoid or softmax, or take bce_with_logits.",
                 {given});
  }
  if (loss == Loss::crossEntropy) {
    if (!softmax && last != Activation::identity) {
      return error(ErrorCode::badShape,
                   "The loss cross_entropy takes the weighted sums of a last layer with softmax or "
                   "identity, but its activation is %.",
                   {given});
    }
    if (architecture.outputCount() < 2) {
      return error(ErrorCode::badShape, "The loss cross_entropy compares classes, so it takes at "
                                        "least 2 outputs; for one output take bce.");
    }
  }
  return std::nullopt;
}

std::optional<Error> targetMisfit(Loss loss, const DataSet& data) {
  if (loss == Loss::meanSquaredError) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < data.targets.size(); ++i) {
    const float target = data.targets[i];
    const bool fits =
        loss == Loss::hinge ? target == 1.0F || target == -1.0F : target >= 0.0F && target <= 1.0F;
    if (!fits) {
      return error(ErrorCode::badValue, "Sample % has the target %; the loss % takes %",
                   {i / data.targetCount + 1, target, namesOfLosses[static_cast<std::size_t>(loss)],
                    (loss == Loss::hinge ? "−1 or 1." : "0 to 1.")});
    }
  }
  return std::nullopt;
}

namespace {

[[gnu::noinline]] void crossEntropies(const OutputBlock& block, f32x4* losses) {
  for (std::size_t g = 0; g < block.groups; ++g) {
    const Exponentials all(block.count, block.groups, block.sums + g);
    f64x2 low{};
    f64x2 high{};
    const f64x2 lowLogarithm = elementary::log(all.lowSum) + lowHalf(all.largest);
    const f64x2 highLogarithm = elementary::log(all.highSum) + highHalf(all.largest);
    for (std::size_t k = 0; k < block.count; ++k) {
      const std::size_t i = k * block.groups + g;
      low += lowHalf(block.targets[i]) * (lowLogarithm - lowHalf(block.sums[i]));
      high += highHalf(block.targets[i]) * (highLogarithm - highHalf(block.sums[i]));
    }
    losses[g] = joined(low, high);
  }
}

[[gnu::noinline]] void crossEntropyGradients(const OutputBlock& block, f32x4* gradients) {
  for (std::size_t g = 0; g < block.groups; ++g) {
    const Exponentials all(block.count, block.groups, block.sums + g);
    f64x2 lowTargets{}; // sums, which are 1 if the targets are probabilities
    f64x2 highTargets{};
    for (std::size_t k = 0; k < block.count; ++k) {
      lowTargets += lowHalf(block.targets[k * block.groups + g]);
      highTargets += highHalf(block.targets[k * block.groups + g]);
    }
    for (std::size_t k = 0; k < block.count; ++k) {
      const std::size_t i = k * block.groups + g;
      const f32x4 z = block.sums[i];
      const f32x4 t = block.targets[i];
      gradients[i] = joined(all.ofLow(z) / all.lowSum * lowTargets - lowHalf(t),
                            all.ofHigh(z) / all.highSum * highTargets - highHalf(t));
    }
  }
}

} // namespace

void sampleLosses(Loss loss, const OutputBlock& block, f32x4* losses) {
  switch (loss) {
  case Loss::meanSquaredError:
    return meanOfElements(block, losses, squaredError);
  case Loss::binaryCrossEntropy:
    return meanOfElements(block, losses, binaryCrossEntropy);
  case Loss::binaryCrossEntropyWithLogits:
    return meanOfElements(block, losses, logitCrossEntropy);
  case Loss::crossEntropy:
    return crossEntropies(block, losses);
  case Loss::hinge:
    return meanOfElements(block, losses, hinge);
  }
}

void lossGradients(Loss loss, const OutputBlock& block, f32x4* gradients) {
  switch (loss) {
  case Loss::meanSquaredError:
    return elementGradients(block, gradients, squaredErrorSlope);
  case Loss::binaryCrossEntropy:
    return elementGradients(block, gradients, binaryCrossEntropySlope);
  case Loss::binaryCrossEntropyWithLogits:
    return elementGradients(block, gradients, logitCrossEntropySlope);
  case Loss::crossEntropy:
    return crossEntropyGradients(block, gradients);
  case Loss::hinge:
    return elementGradients(block, gradients, hingeSlope);
  }
}

[[gnu::noinline]] void softmax(std::size_t count, std::size_t groups, const f32x4* sums,
                               f32x4* outputs) {
  for (std::size_t g = 0; g < groups; ++g) {
    const Exponentials all(count, groups, sums + g);
    for (std::size_t k = 0; k < count; ++k) {
      const f32x4 z = sums[k * groups + g];
      outputs[k * groups + g] = joined(all.ofLow(z) / all.lowSum, all.ofHigh(z) / all.highSum);
    }
  }
}

[[gnu::noinline]] void multiplyBySoftmaxSlope(std::size_t count, std::size_t groups,
                                              const f32x4* outputs, f32x4* gradients) {
  for (std::size_t g = 0; g < groups; ++g) {
    f32x4 mean = splat(0.0F);
    for (std::size_t k = 0; k < count; ++k) {
      mean += outputs[k * groups + g] * gradients[k * groups + g];
    }
    for (std::size_t k = 0; k < count; ++k) {
      gradients[k * groups + g] = outputs[k * groups + g] * (gradients[k * groups + g] - mean);
    }
  }
}

} // namespace neuron
