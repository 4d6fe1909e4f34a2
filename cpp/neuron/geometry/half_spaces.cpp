#include "neuron/geometry/half_spaces.hpp"

#include "neuron/geometry/boundary.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"

#include <cmath>

namespace neuron {

namespace {

float toGrain(double value, float grain) {
  if (grain > 0.0F) {
    // Divides by the number of grains in one, rounded to a whole number: 3 / 20 is 0.15, but
    // 3 · 0.05 isn't.
    const double inOne = std::round(1.0 / static_cast<double>(grain));
    value = inOne >= 1.0
                ? std::round(value * inOne) / inOne
                : std::round(value / static_cast<double>(grain)) * static_cast<double>(grain);
  }
  const auto rounded = static_cast<float>(value);
  return rounded == 0.0F ? 0.0F : rounded; // no −0
}

/// The number as a float, without −0; empty if it isn't finite as a float.
std::optional<float> finite(double value) {
  const auto number = static_cast<float>(value);
  if (!isFinite(number)) {
    return std::nullopt;
  }
  return number == 0.0F ? 0.0F : number;
}

std::optional<Error> pointMisfit(std::size_t inputs, std::span<const float> points,
                                 std::span<const float> classes) {
  if (points.size() != classes.size() * inputs) {
    return error(
        ErrorCode::lengthMismatch,
        "The points have % and their labels are %; each takes % and a label.",
        {Counted{points.size(), "coordinate"}, classes.size(), Counted{inputs, "coordinate"}});
  }
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] != 0.0F && classes[i] != 1.0F) {
      return error(ErrorCode::badValue, "Point % has the class %; classes are 0 and 1.",
                   {i + 1, classes[i]});
    }
  }
  return std::nullopt;
}

} // namespace

Result<HalfSpaces> halfSpaces(const Neuron& neuron, std::span<const float> low,
                              std::span<const float> high, std::span<const float> points,
                              std::span<const float> classes) {
  const std::span<const float> weights = neuron.weights();
  const std::size_t inputs = weights.size();
  if (std::optional<Error> misfit = pointMisfit(inputs, points, classes)) {
    return *misfit;
  }
  auto boundary = boundaryInBox(weights, neuron.bias(), low, high);
  if (!boundary) {
    return boundary.error();
  }
  HalfSpaces found;
  found.boundary = boundary.value();
  found.points.resize(classes.size());
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto traced = neuron.trace(points.subspan(i * inputs, inputs));
    if (!traced) {
      return traced.error();
    }
    const bool fires = traced.value().weightedSum > 0.0F;
    const bool isRight = fires == (classes[i] == 1.0F);
    found.errors += isRight ? 0 : 1;
    found.points[i] = {traced.value().weightedSum, traced.value().output, fires, isRight};
  }
  const auto bias = static_cast<double>(neuron.bias());
  double square = 0.0;
  double lowest = bias;
  double highest = bias;
  for (std::size_t i = 0; i < inputs; ++i) {
    const auto weight = static_cast<double>(weights[i]);
    square += weight * weight;
    found.crossings[i] = weight == 0.0 ? std::nullopt : finite(-bias / weight);
    lowest += weight * static_cast<double>(weight > 0.0 ? low[i] : high[i]);
    highest += weight * static_cast<double>(weight > 0.0 ? high[i] : low[i]);
  }
  if (square > 0.0) {
    found.distance = finite(-bias / std::sqrt(square));
  }
  for (std::size_t i = 0; i < inputs; ++i) {
    const auto weight = static_cast<double>(weights[i]);
    const auto from = static_cast<double>(weight > 0.0 ? low[i] : high[i]);
    const double way = square > 0.0 ? weight * (highest - lowest) / square : 0.0;
    found.shadeFrom[i] = static_cast<float>(from);
    found.shadeTo[i] = static_cast<float>(from + way);
  }
  found.lowest = static_cast<float>(lowest);
  found.highest = static_cast<float>(highest);
  return found;
}

float biasThrough(std::span<const float> weights, std::span<const float> point, float grain) {
  double sum = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    sum += static_cast<double>(weights[i]) * static_cast<double>(point[i]);
  }
  return toGrain(-sum, grain);
}

std::vector<float> turnedWeights(std::span<const float> weights, std::span<const float> pivot,
                                 std::span<const float> place, float grain) {
  const auto w1 = static_cast<double>(weights[0]);
  const auto w2 = static_cast<double>(weights[1]);
  const double along1 = static_cast<double>(place[0]) - static_cast<double>(pivot[0]);
  const double along2 = static_cast<double>(place[1]) - static_cast<double>(pivot[1]);
  const double length = std::sqrt(w1 * w1 + w2 * w2);
  const double reach = std::sqrt(along1 * along1 + along2 * along2);
  if (!(length > 0.0 && reach > 0.0)) {
    return {weights.begin(), weights.end()};
  }
  // (along₂, −along₁) is at right angles to the line. Takes it or its opposite, whichever is
  // nearer to w.
  const double side = along2 * w1 - along1 * w2 >= 0.0 ? 1.0 : -1.0;
  const std::vector<float> turned{toGrain(side * along2 / reach * length, grain),
                                  toGrain(-side * along1 / reach * length, grain)};
  // Weights much shorter than a grain would be rounded to 0, which has no boundary.
  return turned[0] == 0.0F && turned[1] == 0.0F ? std::vector<float>(weights.begin(), weights.end())
                                                : turned;
}

} // namespace neuron
