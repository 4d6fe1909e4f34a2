#include "neuron/gates/gate_solutions.hpp"

#include "neuron/messages/wording.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace neuron {

namespace {

using Weights = std::array<double, 2>;

double weightedSum(std::span<const float> inputs, double bias, const Weights& weights) {
  double sum = bias;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    sum += weights[i] * static_cast<double>(inputs[i]);
  }
  return sum;
}

/// The part of a convex polygon in which `value`, a linear function of the weights, isn't negative.
template <typename Value>
std::vector<Weights> clipped(const std::vector<Weights>& polygon, Value value) {
  std::vector<Weights> kept;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Weights& from = polygon[i];
    const Weights& to = polygon[(i + 1) % polygon.size()];
    const double before = value(from);
    const double after = value(to);
    if (before >= 0.0) {
      kept.push_back(from);
    }
    if ((before < 0.0 && after > 0.0) || (before > 0.0 && after < 0.0)) {
      const double share = before / (before - after);
      kept.push_back({from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share});
    }
  }
  return kept;
}

/// Twice the area of a polygon; 0 for one that has shrunk to a line.
double doubledArea(const std::vector<Weights>& polygon) {
  double sum = 0.0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Weights& a = polygon[i];
    const Weights& b = polygon[(i + 1) % polygon.size()];
    sum += a[0] * b[1] - a[1] * b[0];
  }
  return sum;
}

/// Whether a row without active inputs rules out all weights; otherwise it doesn't restrict them. A
/// neuron doesn't fire at z = 0, so a row that must fire needs a bias above 0.
bool isRuledOut(std::span<const float> inputs, double bias, bool isWanted) {
  for (const float input : inputs) {
    if (input != 0.0F) {
      return false;
    }
  }
  return (bias > 0.0) != isWanted;
}

} // namespace

Result<std::vector<float>> gateSolutions(Gate gate, float bias, float low, float high) {
  if (!std::isfinite(bias) || !std::isfinite(low) || !std::isfinite(high)) {
    return error(ErrorCode::notFinite,
                 "The bias and the range of weights must be ordinary numbers.");
  }
  if (low >= high) {
    return error(ErrorCode::badRange,
                 "The weights go from % to %; the second end must be the larger one.", {low, high});
  }
  const DataSet table = truthTable(gate);
  const std::size_t n = table.inputCount;
  const auto b = static_cast<double>(bias);
  const auto first = static_cast<double>(low);
  const auto last = static_cast<double>(high);
  // For one weight, the area is a strip: the second coordinate isn't restricted.
  std::vector<Weights> area{{first, first}, {last, first}, {last, last}, {first, last}};
  for (std::size_t row = 0; row < table.sampleCount(); ++row) {
    const std::span<const float> inputs(table.inputs.data() + row * n, n);
    const bool isWanted = table.targets[row] == 1.0F;
    if (isRuledOut(inputs, b, isWanted)) {
      return std::vector<float>{};
    }
    const double sign = isWanted ? 1.0 : -1.0;
    area = clipped(area,
                   [&](const Weights& weights) { return sign * weightedSum(inputs, b, weights); });
  }
  std::vector<float> corners;
  if (area.size() < 3 || doubledArea(area) <= 0.0) {
    return corners;
  }
  if (n == 1) {
    double least = area[0][0];
    double most = area[0][0];
    for (const Weights& weights : area) {
      least = std::fmin(least, weights[0]);
      most = std::fmax(most, weights[0]);
    }
    return std::vector<float>{static_cast<float>(least), static_cast<float>(most)};
  }
  for (const Weights& weights : area) {
    corners.push_back(static_cast<float>(weights[0]));
    corners.push_back(static_cast<float>(weights[1]));
  }
  return corners;
}

} // namespace neuron
