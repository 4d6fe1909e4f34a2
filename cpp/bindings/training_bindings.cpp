// The Embind registration of training, in the module that has it.

#include "bindings/bound_run.hpp"
#include "bindings/object.hpp"
#include "bindings/staging.hpp"

#include "neuron/data/generated_data.hpp"
#include "neuron/gates/gate_solutions.hpp"
#include "neuron/geometry/boundary.hpp"
#include "neuron/geometry/separability.hpp"
#include "neuron/network/approximation.hpp"
#include "neuron/network/selectivity.hpp"
#include "neuron/training/colour_map.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

namespace {

neuron::DataSet& generated() {
  static neuron::DataSet data;
  return data;
}

std::string dataKinds() {
  std::string names;
  for (const std::string_view kind : neuron::dataKinds()) {
    names += names.empty() ? "" : "\n";
    names += kind;
  }
  return names;
}

// Keeps the data for stageData, since its size isn't known before.
Reply generateData(const std::string& kind, std::size_t count, float noise, double seed,
                   std::size_t imageSize) {
  auto data = neuron::generate(kind, {count, noise, static_cast<std::uint64_t>(seed), imageSize});
  if (!data) {
    return failure(data.error());
  }
  generated() = std::move(data.value());
  return {};
}

std::size_t generatedInputCount() {
  return generated().inputCount;
}
std::size_t generatedTargetCount() {
  return generated().targetCount;
}
std::size_t generatedSampleCount() {
  return generated().sampleCount();
}

// Staging after: all inputs, then all targets.
void stageData() {
  const neuron::DataSet& data = generated();
  std::copy(data.targets.begin(), data.targets.end(),
            std::copy(data.inputs.begin(), data.inputs.end(), staging().begin()));
  generated() = {};
}

// Staging: all coordinates, then all classes. After: doubles: 1 if separable, the number of
// weights, the weights, bias, margin, the number of shares, each one's point and coefficient, the
// meeting point.
Reply separability(std::size_t inputCount, std::size_t coordinates, std::size_t points) {
  const auto found =
      neuron::separability(inputCount, staged(coordinates), stagedAt(coordinates, points));
  if (!found) {
    return failure(found.error());
  }
  const neuron::Separability& result = found.value();
  std::size_t i = 0;
  stageDouble(i++, result.isSeparable ? 1.0 : 0.0);
  stageDouble(i++, static_cast<double>(result.weights.size()));
  for (const float weight : result.weights) {
    stageDouble(i++, static_cast<double>(weight));
  }
  stageDouble(i++, static_cast<double>(result.bias));
  stageDouble(i++, static_cast<double>(result.margin));
  stageDouble(i++, static_cast<double>(result.shares.size()));
  for (const neuron::Share& share : result.shares) {
    stageDouble(i++, static_cast<double>(share.point));
    stageDouble(i++, share.coefficient);
  }
  for (const double coordinate : result.meetingPoint) {
    stageDouble(i++, coordinate);
  }
  return {};
}

// Staging: weights, the box's low corner, its high one. After: the number of floats, then they.
Reply boundary(std::size_t inputCount, float bias) {
  const auto found =
      neuron::boundaryInBox(staged(inputCount), bias, stagedAt(inputCount, inputCount),
                            stagedAt(2 * inputCount, inputCount));
  if (!found) {
    return failure(found.error());
  }
  staging()[0] = static_cast<float>(found.value().size());
  std::copy(found.value().begin(), found.value().end(), staging().begin() + 1);
  return {};
}

// Staging after: the number of floats, then the corners of the area of weights.
Reply gateSolutions(const std::string& name, float bias, float low, float high) {
  const auto gate = neuron::gateFromName(name);
  if (!gate) {
    return failure(gate.error());
  }
  const auto found = neuron::gateSolutions(gate.value(), bias, low, high);
  if (!found) {
    return failure(found.error());
  }
  staging()[0] = static_cast<float>(found.value().size());
  std::copy(found.value().begin(), found.value().end(), staging().begin() + 1);
  return {};
}

// Staging: weights, the point.
double signedDistance(std::size_t inputCount, float bias) {
  return neuron::signedDistance(staged(inputCount), bias, stagedAt(inputCount, inputCount));
}

// The function of that name; without one, the function through the staged samples.
neuron::Result<neuron::TargetFunction> functionOf(const std::string& name, std::size_t samples) {
  return name.empty() ? neuron::TargetFunction::through(staged(samples))
                      : neuron::TargetFunction::named(name);
}

// Staging: the values of a function's samples, where it has no name. After: the largest error, the
// mean error, the bound or −1, then the parameters.
Reply approximate(const std::string& functionName, std::size_t samples,
                  const std::string& activationName, std::size_t neurons) {
  const auto function = functionOf(functionName, samples);
  const auto activation = neuron::activationFromName(activationName);
  if (!function || !activation) {
    return failure(function ? activation.error() : function.error());
  }
  const auto made = neuron::approximate(function.value(), activation.value(), neurons);
  if (!made) {
    return failure(made.error());
  }
  const neuron::Approximation& result = made.value();
  const std::span<float> out = stagedAt(0, 3 + result.parameters.size());
  out[0] = result.error.largest;
  out[1] = result.error.mean;
  out[2] = result.bound.value_or(-1.0F);
  std::copy(result.parameters.begin(), result.parameters.end(), out.begin() + 3);
  return {};
}

// Staging: as approximate, then the parameters of a network 1-n-1. After: the largest error, the
// mean one.
Reply approximationError(const std::string& functionName, std::size_t samples,
                         const std::string& activationName, std::size_t parameters) {
  const auto function = functionOf(functionName, samples);
  const auto activation = neuron::activationFromName(activationName);
  if (!function || !activation) {
    return failure(function ? activation.error() : function.error());
  }
  const auto measured = neuron::approximationError(function.value(), activation.value(),
                                                   stagedAt(samples, parameters));
  if (!measured) {
    return failure(measured.error());
  }
  staging()[0] = measured.value().largest;
  staging()[1] = measured.value().mean;
  return {};
}

// Staging: the values of a function's samples, where it has no name. After: `count` places, then
// the function's values there.
Reply sampleFunction(const std::string& functionName, std::size_t samples, std::size_t count) {
  const auto function = functionOf(functionName, samples);
  if (!function) {
    return failure(function.error());
  }
  const auto data = neuron::sampleFunction(function.value(), count);
  if (!data) {
    return failure(data.error());
  }
  std::copy(data.value().inputs.begin(), data.value().inputs.end(), staging().begin());
  std::copy(data.value().targets.begin(), data.value().targets.end(),
            staging().begin() + static_cast<std::ptrdiff_t>(count));
  return {};
}

// Staging: all activations, then all classes. After: the means, the indices, the best classes.
Reply selectivity(std::size_t neurons, std::size_t activations, std::size_t classCount,
                  std::size_t samples) {
  const auto found =
      neuron::selectivity(neurons, staged(activations), classCount, stagedAt(activations, samples));
  if (!found) {
    return failure(found.error());
  }
  const neuron::Selectivity& result = found.value();
  auto out = std::copy(result.means.begin(), result.means.end(), staging().begin());
  out = std::copy(result.indices.begin(), result.indices.end(), out);
  std::transform(result.best.begin(), result.best.end(), out,
                 [](std::size_t best) { return static_cast<float>(best); });
  return {};
}

// Staging: `count` values from `first` on; behind them, after the call, as many colours of four
// bytes.
void paint(std::size_t first, std::size_t count, bool isDark, float low, float high) {
  const neuron::ColourMap map(isDark ? neuron::darkColours : neuron::lightColours, low, high);
  map.paint(stagedAt(first, count),
            reinterpret_cast<std::uint8_t*>(stagedAt(first + count, count).data()));
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(training) {
  using namespace bindings;
  using namespace emscripten;
  function("Run_alongLine", asFunction<&BoundRun::alongLine>);
  function("Run_configure", asFunction<&BoundRun::configure>);
  function("Run_copy", asFunction<&BoundRun::copy>);
  function("Run_create", &createObject<BoundRun>);
  function("Run_delete", &deleteObject<BoundRun>);
  function("Run_evaluate", asFunction<&BoundRun::evaluate>);
  function("Run_field", asFunction<&BoundRun::field>);
  function("Run_goTo", asFunction<&BoundRun::goTo>);
  function("Run_gradient", asFunction<&BoundRun::gradient>);
  function("Run_history", asFunction<&BoundRun::history>);
  function("Run_landscape", asFunction<&BoundRun::landscape>);
  function("Run_maps", asFunction<&BoundRun::maps>);
  function("Run_parameterCount", asFunction<&BoundRun::parameterCount>);
  function("Run_parameterName", asFunction<&BoundRun::parameterName>);
  function("Run_parameters", asFunction<&BoundRun::parameters>);
  function("Run_predict", asFunction<&BoundRun::predict>);
  function("Run_setBatchSize", asFunction<&BoundRun::setBatchSize>);
  function("Run_setOptimizer", asFunction<&BoundRun::setOptimizer>);
  function("Run_setParameter", asFunction<&BoundRun::setParameter>);
  function("Run_setParameters", asFunction<&BoundRun::setParameters>);
  function("Run_state", asFunction<&BoundRun::state>);
  function("Run_trace", asFunction<&BoundRun::trace>);
  function("Run_trainEpochs", asFunction<&BoundRun::trainEpochs>);
  function("Run_trainSamples", asFunction<&BoundRun::trainSamples>);
  function("Run_trainSteps", asFunction<&BoundRun::trainSteps>);
  function("approximate", &approximate);
  function("approximationError", &approximationError);
  function("boundary", &boundary);
  function("dataKinds", &dataKinds);
  function("gateSolutions", &gateSolutions);
  function("generateData", &generateData);
  function("generatedInputCount", &generatedInputCount);
  function("generatedSampleCount", &generatedSampleCount);
  function("generatedTargetCount", &generatedTargetCount);
  function("paint", &paint);
  function("sampleFunction", &sampleFunction);
  function("selectivity", &selectivity);
  function("separability", &separability);
  function("signedDistance", &signedDistance);
  function("stageData", &stageData);
}
