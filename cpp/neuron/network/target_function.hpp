#pragma once

#include "neuron/data/data_set.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace neuron {

/// A function of one number to approximate, on [−1, 1].
enum class Shape : std::uint8_t {
  sine,     ///< sin πx
  step,     ///< 1 from 0 on, else 0
  bump,     ///< (1 − x²)²
  sawtooth, ///< from −1 to 1 in each half of the domain: it jumps at 0
  samples,  ///< straight lines between given points
};

inline constexpr float domainLow = -1.0F;
inline constexpr float domainHigh = 1.0F;
inline constexpr std::size_t maxFunctionSamples = 1024;

class TargetFunction {
public:
  /// "sine", "step", "bump" or "sawtooth"; else unknownName with the list.
  static Result<TargetFunction> named(std::string_view name);

  /// Straight lines between `values` at evenly spaced places from −1 to 1: 2 to maxFunctionSamples
  /// finite ones; else badCount or notFinite.
  static Result<TargetFunction> through(std::span<const float> values);

  /// The value at x, rounded to float; beyond the domain that of its nearer end.
  [[nodiscard]] float operator()(float x) const;

  /// The largest |f″| where f has one everywhere: π² for sine, 8 for bump.
  [[nodiscard]] std::optional<double> largestCurvature() const;

private:
  explicit TargetFunction(Shape shape) : shape_(shape) {}

  Shape shape_;
  std::vector<float> samples_;
};

std::span<const std::string_view> functionNames();

/// The function at `count` evenly spaced places, both ends included, as data to learn from: 2 to
/// maxFunctionSamples of them, else badCount.
Result<DataSet> sampleFunction(const TargetFunction& function, std::size_t count);

} // namespace neuron
