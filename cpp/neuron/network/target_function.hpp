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

/// The kind of a function of one number on [−1, 1], which networks approximate.
enum class Shape : std::uint8_t {
  sine,     ///< sin πx
  step,     ///< 1 for x ≥ 0, else 0
  bump,     ///< (1 − x²)²
  sawtooth, ///< rises from −1 to 1 in each half of the domain, with a jump at 0
  samples,  ///< straight lines between given points
};

inline constexpr float domainLow = -1.0F;
inline constexpr float domainHigh = 1.0F;
inline constexpr std::size_t maxFunctionSamples = 1024;

class TargetFunction {
public:
  /// The function with this name: "sine", "step", "bump" or "sawtooth"; else unknownName with a
  /// list of these.
  static Result<TargetFunction> named(std::string_view name);

  /// Straight lines between `values` at evenly spaced places from −1 to 1. There must be 2 to
  /// maxFunctionSamples finite values; else badCount or notFinite.
  static Result<TargetFunction> through(std::span<const float> values);

  /// The value at x, rounded to float. Beyond the domain, it is the value at the nearer end.
  [[nodiscard]] float operator()(float x) const;

  /// The largest |f″| if f″ exists everywhere: π² for sine, 8 for bump.
  [[nodiscard]] std::optional<double> largestCurvature() const;

private:
  explicit TargetFunction(Shape shape) : shape_(shape) {}

  Shape shape_;
  std::vector<float> samples_;
};

std::span<const std::string_view> functionNames();

/// The function at `count` evenly spaced places, both ends included, as training data. `count` must
/// be from 2 to maxFunctionSamples, else badCount.
Result<DataSet> sampleFunction(const TargetFunction& function, std::size_t count);

} // namespace neuron
