#include "neuron/network/target_function.hpp"

#include "neuron/messages/name_table.hpp"
#include "neuron/messages/wording.hpp"
#include "neuron/network/network.hpp"
#include "neuron/numbers/elementary.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace neuron {

namespace {

constexpr std::array<std::string_view, 4> namesOfShapes{"sine", "step", "bump", "sawtooth"};

} // namespace

std::span<const std::string_view> functionNames() {
  return namesOfShapes;
}

Result<TargetFunction> TargetFunction::named(std::string_view name) {
  const Result<Shape> shape = valueFromName<Shape>(name, "function", "functions", namesOfShapes);
  if (!shape) {
    return shape.error();
  }
  return TargetFunction(shape.value());
}

Result<TargetFunction> TargetFunction::through(std::span<const float> values) {
  if (values.size() < 2 || values.size() > maxFunctionSamples) {
    return error(ErrorCode::badCount, "A function of % was given; it takes 2 to %.",
                 {Counted{values.size(), "sample"}, maxFunctionSamples});
  }
  const std::size_t place = firstNotFinite(values);
  if (place < values.size()) {
    return error(ErrorCode::notFinite, "Sample % of the function is not a finite number.",
                 {place + 1});
  }
  TargetFunction function(Shape::samples);
  function.samples_.assign(values.begin(), values.end());
  return function;
}

float TargetFunction::operator()(float x) const {
  const auto at = static_cast<double>(std::clamp(x, domainLow, domainHigh));
  switch (shape_) {
  case Shape::sine: {
    // Folded so that the value is exactly 0 at both ends: the sine of π rounded to double isn't 0.
    const double fromZero = std::min(std::abs(at), 1.0 - std::abs(at));
    const double value = sine(pi * fromZero);
    return static_cast<float>(at < 0.0 ? 0.0 - value : value);
  }
  case Shape::step:
    return at >= 0.0 ? 1.0F : 0.0F;
  case Shape::bump:
    return static_cast<float>((1.0 - at * at) * (1.0 - at * at));
  case Shape::sawtooth:
    return static_cast<float>(at < 0.0 ? 2.0 * at + 1.0 : 2.0 * at - 1.0);
  case Shape::samples:
    break;
  }
  const auto last = static_cast<double>(samples_.size() - 1);
  const double place = (at + 1.0) * 0.5 * last;
  const auto left = static_cast<std::size_t>(std::min(place, last - 1.0));
  const double share = place - static_cast<double>(left);
  return static_cast<float>(static_cast<double>(samples_[left]) * (1.0 - share) +
                            static_cast<double>(samples_[left + 1]) * share);
}

std::optional<double> TargetFunction::largestCurvature() const {
  if (shape_ == Shape::sine) {
    return pi * pi;
  }
  // f″ = 12x² − 4 has its largest magnitude, 8, at the ends.
  return shape_ == Shape::bump ? std::optional<double>(8.0) : std::nullopt;
}

Result<DataSet> sampleFunction(const TargetFunction& function, std::size_t count) {
  if (count < 2 || count > maxFunctionSamples) {
    return error(ErrorCode::badCount, "% of the function were asked for; 2 to % are accepted.",
                 {Counted{count, "sample"}, maxFunctionSamples});
  }
  DataSet data{1, 1, {}, {}};
  for (std::size_t i = 0; i < count; ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(count - 1);
    data.inputs.push_back(static_cast<float>(2.0 * share - 1.0));
    data.targets.push_back(function(data.inputs.back()));
  }
  return data;
}

} // namespace neuron
