#pragma once

// A network in double that computes one number at a time, written as simply as possible, as a
// reference for the core's fast loops.

#include "reference_activation.hpp"

#include "neuron/data/data_set.hpp"
#include "neuron/network/architecture.hpp"
#include "neuron/network/loss.hpp"
#include "neuron/training/optimizer.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace reference {

using Doubles = std::vector<double>;

/// The last layer's results for one sample.
struct Outputs {
  Doubles sums;
  Doubles outputs;
  double nearestKink = std::numeric_limits<double>::infinity(); ///< how near a sum is to a kink
};

inline Outputs forward(const neuron::Architecture& architecture, const Doubles& parameters,
                       std::span<const float> inputs) {
  Outputs result;
  result.outputs.assign(inputs.begin(), inputs.end());
  for (const neuron::Layer& layer : architecture.layers()) {
    const Doubles before = result.outputs;
    result.sums.assign(layer.neuronCount, 0.0);
    result.outputs.assign(layer.neuronCount, 0.0);
    for (std::size_t n = 0; n < layer.neuronCount; ++n) {
      double sum = parameters[layer.biasesOffset + n];
      for (std::size_t i = 0; i < layer.inputCount; ++i) {
        sum += parameters[layer.weightsOffset + n * layer.inputCount + i] * before[i];
      }
      result.sums[n] = sum;
      result.outputs[n] = activate(layer.activation, sum);
      result.nearestKink = std::min(result.nearestKink, distanceFromKink(layer.activation, sum));
    }
  }
  if (architecture.endsInSoftmax()) {
    double all = 0.0;
    for (const double sum : result.sums) {
      all += std::exp(sum);
    }
    for (std::size_t k = 0; k < result.sums.size(); ++k) {
      result.outputs[k] = std::exp(result.sums[k]) / all;
    }
  }
  return result;
}

inline double crossEntropy(const Doubles& sums, std::span<const float> targets) {
  double all = 0.0;
  for (const double sum : sums) {
    all += std::exp(sum);
  }
  double loss = 0.0;
  for (std::size_t k = 0; k < sums.size(); ++k) {
    loss -= static_cast<double>(targets[k]) * (sums[k] - std::log(all));
  }
  return loss;
}

inline double elementLoss(neuron::Loss loss, double y, double t) {
  switch (loss) {
  case neuron::Loss::meanSquaredError:
    return (y - t) * (y - t);
  case neuron::Loss::binaryCrossEntropy:
    return -t * std::max(std::log(y), -100.0) - (1.0 - t) * std::max(std::log(1.0 - y), -100.0);
  case neuron::Loss::binaryCrossEntropyWithLogits:
    return std::max(y, 0.0) - y * t + std::log1p(std::exp(-std::fabs(y)));
  default:
    return std::max(0.0, 1.0 - t * y);
  }
}

inline double sampleLoss(neuron::Loss loss, const Outputs& result, std::span<const float> targets) {
  if (loss == neuron::Loss::crossEntropy) {
    return crossEntropy(result.sums, targets);
  }
  double sum = 0.0;
  for (std::size_t k = 0; k < targets.size(); ++k) {
    sum += elementLoss(loss, result.outputs[k], static_cast<double>(targets[k]));
  }
  return sum / static_cast<double>(targets.size());
}

/// The function whose gradient is taken: the mean loss over the data plus the penalty.
class Objective {
public:
  Objective(neuron::Architecture architecture, neuron::Loss loss,
            const neuron::OptimizerSettings& settings, neuron::DataSet data)
      : architecture_(std::move(architecture)), loss_(loss), settings_(settings),
        data_(std::move(data)) {}

  [[nodiscard]] double operator()(const Doubles& parameters) const {
    double sum = 0.0;
    for (std::size_t sample = 0; sample < data_.sampleCount(); ++sample) {
      sum += sampleLoss(loss_, forward(architecture_, parameters, inputs(sample)), targets(sample));
    }
    return sum / static_cast<double>(data_.sampleCount()) + penalty(parameters);
  }

  /// The distance to the nearest place without a derivative, in weighted sums or margins.
  [[nodiscard]] double nearestKink(const Doubles& parameters) const {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t sample = 0; sample < data_.sampleCount(); ++sample) {
      const Outputs result = forward(architecture_, parameters, inputs(sample));
      nearest = std::min(nearest, result.nearestKink);
      for (std::size_t k = 0; loss_ == neuron::Loss::hinge && k < data_.targetCount; ++k) {
        const double margin = static_cast<double>(targets(sample)[k]) * result.outputs[k];
        // If the output is flat, the loss is, too.
        const neuron::Activation last = architecture_.layers().back().activation;
        const bool isFlat = !neuron::traitsOf(last).canDescend;
        nearest = isFlat ? nearest : std::min(nearest, std::fabs(1.0 - margin));
      }
    }
    return nearest;
  }

  /// The derivative with respect to one parameter, by central differences.
  [[nodiscard]] double slope(Doubles parameters, std::size_t index) const {
    constexpr double h = 1e-5;
    const double middle = parameters[index];
    parameters[index] = middle + h;
    const double above = (*this)(parameters);
    parameters[index] = middle - h;
    return (above - (*this)(parameters)) / (2.0 * h);
  }

private:
  [[nodiscard]] std::span<const float> inputs(std::size_t sample) const {
    return {&data_.inputs[sample * data_.inputCount], data_.inputCount};
  }
  [[nodiscard]] std::span<const float> targets(std::size_t sample) const {
    return {&data_.targets[sample * data_.targetCount], data_.targetCount};
  }
  [[nodiscard]] double penalty(const Doubles& parameters) const {
    double sum = 0.0;
    for (const neuron::Layer& layer : architecture_.layers()) {
      for (std::size_t i = layer.weightsOffset; i < layer.biasesOffset; ++i) {
        sum += settings_.l1 * std::fabs(parameters[i]) +
               settings_.l2 * 0.5 * parameters[i] * parameters[i];
      }
    }
    return sum;
  }

  neuron::Architecture architecture_;
  neuron::Loss loss_;
  neuron::OptimizerSettings settings_;
  neuron::DataSet data_;
};

} // namespace reference
