#include "neuron/training/optimizer.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/numbers/lanes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace neuron {

namespace {

// In the order of Optimizer.
constexpr std::array<std::string_view, 5> names{"perceptron", "sgd", "momentum", "adam", "rmsprop"};

struct Range {
  std::string_view what;
  double value;
  double least;
  double most;
  bool below; ///< whether `most` itself is out of the range
};

std::size_t paddedSize(std::size_t count) {
  return (count + laneCount - 1) / laneCount * laneCount;
}

/// Updates all parameters in one pass, four at a time: parameter = update(i, parameter, gradient),
/// with the mean gradient. Clears the gradients. Returns whether all new parameters are finite; a
/// gradient that isn't finite makes its parameter not finite, too.
template <class Update>
bool updateEach(std::span<float> parameters, std::span<float> gradients, float sampleCount,
                Update update) {
  const f32x4 count = splat(sampleCount);
  f32x4 zero{}; // becomes NaN as soon as a parameter isn't finite
  for (std::size_t i = 0; i < parameters.size(); i += laneCount) {
    const f32x4 gradient = load(&gradients[i]) / count;
    const f32x4 parameter = update(i, load(&parameters[i]), gradient);
    store(&gradients[i], splat(0.0F));
    store(&parameters[i], parameter);
    zero += parameter * 0.0F;
  }
  return laneSum(zero) == 0.0F;
}

/// Updates the memory to kept · memory + fresh, and returns it.
f32x4 remembered(float* memory, f32x4 kept, f32x4 fresh) {
  const f32x4 next = kept * load(memory) + fresh;
  store(memory, next);
  return next;
}

f32x4 splatFloat(double value) {
  return splat(static_cast<float>(value));
}

/// 0, or NaN if the mean square isn't finite. Adding this to the parameter reports the overflow;
/// otherwise the parameter would silently stop changing.
f32x4 alarm(f32x4 square) {
  return square * 0.0F;
}

/// 1, −1, or 0 for a zero of either sign.
float signOf(float weight) {
  if (weight > 0.0F) {
    return 1.0F;
  }
  return weight < 0.0F ? -1.0F : 0.0F;
}

/// Adds the penalty's gradient times `sampleCount`, since the sum will be divided by `sampleCount`.
void addPenaltyGradient(const Architecture& architecture, const OptimizerSettings& settings,
                        std::size_t sampleCount, std::span<const float> parameters,
                        std::span<float> gradients) {
  const auto l1 = static_cast<float>(settings.l1 * static_cast<double>(sampleCount));
  const auto l2 = static_cast<float>(settings.l2 * static_cast<double>(sampleCount));
  if (l1 == 0.0F && l2 == 0.0F) {
    return;
  }
  for (const Layer& layer : architecture.layers()) {
    for (std::size_t i = layer.weightsOffset; i < layer.biasesOffset; ++i) {
      const float weight = parameters[i];
      gradients[i] += l1 * signOf(weight) + l2 * weight;
    }
  }
}

} // namespace

std::span<const std::string_view> optimizerNames() {
  return names;
}

Result<Optimizer> optimizerFromName(std::string_view wanted) {
  return valueFromName<Optimizer>(wanted, "optimizer", "optimizers", names);
}

std::optional<Error> optimizerMisfit(const OptimizerSettings& settings) {
  const std::array<Range, 8> ranges{{
      {"learning rate", settings.learningRate, 0.0, 1e6, false},
      {"momentum", settings.momentum, 0.0, 1.0, true},
      {"beta1", settings.beta1, 0.0, 1.0, true},
      {"beta2", settings.beta2, 0.0, 1.0, true},
      {"alpha", settings.alpha, 0.0, 1.0, true},
      {"epsilon", settings.epsilon, 1e-30, 1.0, false},
      {"l1", settings.l1, 0.0, 1e6, false},
      {"l2", settings.l2, 0.0, 1e6, false},
  }};
  for (const Range& range : ranges) {
    // Comparisons with NaN are false, so it doesn't fit.
    const bool fits = range.value >= range.least &&
                      (range.below ? range.value < range.most : range.value <= range.most);
    if (!fits) {
      return error(ErrorCode::badValue, "The % is %; it must lie between % and %%.",
                   {range.what, static_cast<float>(range.value), static_cast<float>(range.least),
                    range.below ? "less than " : "", static_cast<float>(range.most)});
    }
  }
  return std::nullopt;
}

OptimizerState::OptimizerState(Optimizer optimizer, std::size_t parameterCount) {
  const std::size_t size = paddedSize(parameterCount);
  if (optimizer == Optimizer::momentum || optimizer == Optimizer::adam) {
    means_.resize(size);
  }
  if (optimizer == Optimizer::adam || optimizer == Optimizer::rmsprop) {
    squares_.resize(size);
  }
}

void finishGradient(const Architecture& architecture, const OptimizerSettings& settings,
                    std::size_t sampleCount, std::span<const float> parameters,
                    std::span<float> gradients) {
  addPenaltyGradient(architecture, settings, sampleCount, parameters, gradients);
  const f32x4 count = splat(static_cast<float>(sampleCount));
  for (std::size_t i = 0; i < gradients.size(); i += laneCount) {
    store(&gradients[i], load(&gradients[i]) / count);
  }
}

bool OptimizerState::step(const Architecture& architecture, const OptimizerSettings& settings,
                          std::size_t sampleCount, std::span<float> gradients,
                          std::span<float> parameters) {
  addPenaltyGradient(architecture, settings, sampleCount, parameters, gradients);
  const auto count = static_cast<float>(sampleCount);
  const f32x4 epsilon = splatFloat(settings.epsilon);
  f32x4 rate = splatFloat(settings.learningRate);
  switch (settings.optimizer) {
  case Optimizer::perceptron:
  case Optimizer::sgd:
    return updateEach(parameters, gradients, count,
                      [&](std::size_t, f32x4 p, f32x4 g) { return p - rate * g; });
  case Optimizer::momentum: {
    const f32x4 kept = splatFloat(settings.momentum);
    return updateEach(parameters, gradients, count, [&](std::size_t i, f32x4 p, f32x4 g) {
      return p - rate * remembered(&means_[i], kept, g);
    });
  }
  case Optimizer::adam: {
    powers_.beta1 *= settings.beta1;
    powers_.beta2 *= settings.beta2;
    const f32x4 meanKept = splatFloat(settings.beta1);
    const f32x4 meanFresh = splatFloat(1.0 - settings.beta1);
    const f32x4 squareKept = splatFloat(settings.beta2);
    const f32x4 squareFresh = splatFloat(1.0 - settings.beta2);
    const f32x4 root = splatFloat(std::sqrt(1.0 - powers_.beta2));
    rate = splatFloat(settings.learningRate / (1.0 - powers_.beta1));
    return updateEach(parameters, gradients, count, [&](std::size_t i, f32x4 p, f32x4 g) {
      const f32x4 mean = remembered(&means_[i], meanKept, meanFresh * g);
      const f32x4 square = remembered(&squares_[i], squareKept, squareFresh * g * g);
      return p - rate * (mean / (squareRoot(square) / root + epsilon)) + alarm(square);
    });
  }
  case Optimizer::rmsprop: {
    const f32x4 kept = splatFloat(settings.alpha);
    const f32x4 fresh = splatFloat(1.0 - settings.alpha);
    return updateEach(parameters, gradients, count, [&](std::size_t i, f32x4 p, f32x4 g) {
      const f32x4 square = remembered(&squares_[i], kept, fresh * g * g);
      return p - rate * (g / (squareRoot(square) + epsilon)) + alarm(square);
    });
  }
  }
  return false;
}

void OptimizerState::remember(float* to) const {
  std::copy(squares_.begin(), squares_.end(), std::copy(means_.begin(), means_.end(), to));
}

void OptimizerState::recall(const float* from) {
  std::copy_n(from, means_.size(), means_.begin());
  std::copy_n(from + means_.size(), squares_.size(), squares_.begin());
}

double penalty(const Architecture& architecture, const OptimizerSettings& settings,
               std::span<const float> parameters) {
  double sizes = 0.0;
  double squares = 0.0;
  for (const Layer& layer : architecture.layers()) {
    for (std::size_t i = layer.weightsOffset; i < layer.biasesOffset; ++i) {
      const auto weight = static_cast<double>(parameters[i]);
      sizes += std::fabs(weight);
      squares += weight * weight;
    }
  }
  return settings.l1 * sizes + settings.l2 * 0.5 * squares;
}

} // namespace neuron
