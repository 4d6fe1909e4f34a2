#include "neuron/optimizer.hpp"

#include "neuron/lanes.hpp"
#include "neuron/name_table.hpp"
#include "neuron/wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace neuron {

namespace {

// In the order of the enumeration.
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

/// Changes four numbers of `to` at a time: function(to, from).
template <class Function>
void combine(std::span<float> to, std::span<const float> from, Function function) {
  for (std::size_t i = 0; i < to.size(); i += laneCount) {
    store(&to[i], function(load(&to[i]), load(&from[i])));
  }
}

void addPenaltyGradient(const Architecture& architecture, const OptimizerSettings& settings,
                        std::span<float> gradients, std::span<const float> parameters) {
  const auto l1 = static_cast<float>(settings.l1);
  const auto l2 = static_cast<float>(settings.l2);
  for (const Layer& layer : architecture.layers()) {
    for (std::size_t i = layer.weightsOffset; i < layer.biasesOffset; ++i) {
      const float weight = parameters[i];
      const float sign = weight > 0.0F ? 1.0F : (weight < 0.0F ? -1.0F : 0.0F);
      gradients[i] += l1 * sign + l2 * weight;
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
    // NaN fits no comparison.
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
  const f32x4 count = splat(static_cast<float>(sampleCount));
  for (std::size_t i = 0; i < gradients.size(); i += laneCount) {
    store(&gradients[i], load(&gradients[i]) / count);
  }
  if (settings.l1 != 0.0 || settings.l2 != 0.0) {
    addPenaltyGradient(architecture, settings, gradients, parameters);
  }
}

void OptimizerState::step(const OptimizerSettings& settings, std::span<const float> gradients,
                          std::span<float> parameters) {
  const f32x4 rate = splat(static_cast<float>(settings.learningRate));
  switch (settings.optimizer) {
  case Optimizer::perceptron:
  case Optimizer::sgd:
    return combine(parameters, gradients, [&](f32x4 p, f32x4 g) { return p - rate * g; });
  case Optimizer::momentum: {
    const f32x4 kept = splat(static_cast<float>(settings.momentum));
    combine(means_, gradients, [&](f32x4 v, f32x4 g) { return kept * v + g; });
    return combine(parameters, means_, [&](f32x4 p, f32x4 v) { return p - rate * v; });
  }
  case Optimizer::adam:
    return adam(settings, gradients, parameters);
  case Optimizer::rmsprop: {
    const f32x4 kept = splat(static_cast<float>(settings.alpha));
    const f32x4 fresh = splat(static_cast<float>(1.0 - settings.alpha));
    const f32x4 epsilon = splat(static_cast<float>(settings.epsilon));
    combine(squares_, gradients, [&](f32x4 q, f32x4 g) { return kept * q + fresh * g * g; });
    for (std::size_t i = 0; i < parameters.size(); i += laneCount) {
      const f32x4 change = load(&gradients[i]) / (squareRoot(load(&squares_[i])) + epsilon);
      store(&parameters[i], load(&parameters[i]) - rate * change);
    }
    return;
  }
  }
}

void OptimizerState::adam(const OptimizerSettings& settings, std::span<const float> gradients,
                          std::span<float> parameters) {
  powers_.beta1 *= settings.beta1;
  powers_.beta2 *= settings.beta2;
  const f32x4 meanKept = splat(static_cast<float>(settings.beta1));
  const f32x4 meanFresh = splat(static_cast<float>(1.0 - settings.beta1));
  const f32x4 squareKept = splat(static_cast<float>(settings.beta2));
  const f32x4 squareFresh = splat(static_cast<float>(1.0 - settings.beta2));
  combine(means_, gradients, [&](f32x4 m, f32x4 g) { return meanKept * m + meanFresh * g; });
  combine(squares_, gradients,
          [&](f32x4 v, f32x4 g) { return squareKept * v + squareFresh * g * g; });
  const double stepSize = settings.learningRate / (1.0 - powers_.beta1);
  const f32x4 rate = splat(static_cast<float>(stepSize));
  const f32x4 root = splat(static_cast<float>(std::sqrt(1.0 - powers_.beta2)));
  const f32x4 epsilon = splat(static_cast<float>(settings.epsilon));
  for (std::size_t i = 0; i < parameters.size(); i += laneCount) {
    const f32x4 scale = squareRoot(load(&squares_[i])) / root + epsilon;
    store(&parameters[i], load(&parameters[i]) - rate * (load(&means_[i]) / scale));
  }
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
