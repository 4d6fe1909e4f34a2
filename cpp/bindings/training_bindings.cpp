// The Embind registration of training, in the module that has it.

#include "bindings/bound_run.hpp"
#include "bindings/staging.hpp"

#include "neuron/boundary.hpp"
#include "neuron/generated_data.hpp"
#include "neuron/separability.hpp"

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

// Staging: weights, the point.
double signedDistance(std::size_t inputCount, float bias) {
  return neuron::signedDistance(staged(inputCount), bias, stagedAt(inputCount, inputCount));
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(training) {
  using namespace bindings;
  using namespace emscripten;
  class_<BoundRun>("Run")
      .constructor<>()
      .function("configure", &BoundRun::configure)
      .function("copy", &BoundRun::copy)
      .function("evaluate", &BoundRun::evaluate)
      .function("field", &BoundRun::field)
      .function("goTo", &BoundRun::goTo)
      .function("gradient", &BoundRun::gradient)
      .function("history", &BoundRun::history)
      .function("landscape", &BoundRun::landscape)
      .function("parameterCount", &BoundRun::parameterCount)
      .function("parameterName", &BoundRun::parameterName)
      .function("parameters", &BoundRun::parameters)
      .function("predict", &BoundRun::predict)
      .function("setBatchSize", &BoundRun::setBatchSize)
      .function("setOptimizer", &BoundRun::setOptimizer)
      .function("setParameter", &BoundRun::setParameter)
      .function("setParameters", &BoundRun::setParameters)
      .function("state", &BoundRun::state)
      .function("trace", &BoundRun::trace)
      .function("trainEpochs", &BoundRun::trainEpochs)
      .function("trainSamples", &BoundRun::trainSamples)
      .function("trainSteps", &BoundRun::trainSteps);
  function("boundary", &boundary);
  function("dataKinds", &dataKinds);
  function("generateData", &generateData);
  function("generatedInputCount", &generatedInputCount);
  function("generatedSampleCount", &generatedSampleCount);
  function("generatedTargetCount", &generatedTargetCount);
  function("separability", &separability);
  function("signedDistance", &signedDistance);
  function("stageData", &stageData);
}
