// The Embind registration of a single neuron: what JavaScript may call, and nothing else.

#include "bindings/bound_neuron.hpp"
#include "bindings/number_lines.hpp"
#include "bindings/object.hpp"
#include "bindings/staging.hpp"

#include "neuron/numbers/decimal.hpp"
#include "neuron/one_neuron/activation.hpp"
#include "neuron/one_neuron/neuron.hpp"
#include "neuron/one_neuron/sampling.hpp"
#include "neuron/printing/tensor_text.hpp"
#include "neuron/support/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <emscripten/bind.h>

namespace bindings {

std::vector<float>& staging() {
  static std::vector<float> buffer(256);
  return buffer;
}

namespace {

// The address of the staging buffer, made large enough for `count` floats; it stays until a larger
// one is asked for. The caller reserves room for results too: were a call to grow the buffer, its
// address would be stale.
std::size_t reserveStaging(std::size_t count) {
  if (staging().size() < count)
    staging().resize(count);
  return reinterpret_cast<std::size_t>(staging().data());
}

// Staging: numbers. A line for each: what a learner reads, a tab, the same float as a Python
// literal.
std::string numberTexts(std::size_t count) {
  std::string text;
  appendNumberLines(text, staged(count));
  return text;
}

// Staging: the values, row by row. Sizes beyond `dimensions` are ignored.
Reply tensorText(std::size_t count, int dimensions, std::size_t first, std::size_t second) {
  const std::size_t sizes[] = {first, second};
  const auto text = neuron::tensorText(
      staged(count), std::span<const std::size_t>(sizes, static_cast<std::size_t>(dimensions)));
  if (!text)
    return failure(text.error());
  return answer(text.value());
}

// Staging after the call: `count` values of the activation, or of its derivative, at evenly spaced
// places.
Reply sampleActivation(const std::string& name, float from, float to, std::size_t count,
                       bool isDerivative) {
  const auto activation = neuron::activationFromName(name);
  if (!activation)
    return failure(activation.error());
  const auto samples = (isDerivative ? neuron::sampleDerivative : neuron::sampleActivation)(
      activation.value(), from, to, count);
  if (!samples)
    return failure(samples.error());
  float* out = staging().data();
  for (const float sample : samples.value())
    *out++ = sample;
  return {};
}

// Every activation at z. Staging after: the values, then the slopes. Text: a line for each, its
// value, a tab, its slope.
std::string activationsAt(float z) {
  const std::span<const neuron::Activation> all = neuron::allActivations();
  std::string text;
  float* out = staging().data();
  for (const neuron::Activation activation : all) {
    const float value = neuron::activate(activation, z);
    const float slope = neuron::derivative(activation, z);
    out[all.size()] = slope;
    *out++ = value;
    text += neuron::compact(value) + '\t' + neuron::compact(slope) + '\n';
  }
  return text;
}

// The names of all activations, in the order in which they are taught, one a line.
std::string activationNames() {
  std::string names;
  for (const neuron::Activation activation : neuron::allActivations()) {
    if (!names.empty())
      names += '\n';
    names += neuron::name(activation);
  }
  return names;
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(neuron) {
  using namespace bindings;
  using namespace emscripten;
  function("Neuron_compute", asFunction<&BoundNeuron::compute>);
  function("Neuron_configure", asFunction<&BoundNeuron::configure>);
  function("Neuron_create", &createObject<BoundNeuron>);
  function("Neuron_delete", &deleteObject<BoundNeuron>);
  function("Neuron_trace", asFunction<&BoundNeuron::trace>);
  constant("maxInputs", neuron::maxInputs);
  constant("maxSamples", neuron::maxSamples);
  function("activationNames", &activationNames);
  function("activationsAt", &activationsAt);
  function("numberTexts", &numberTexts);
  function("reserveStaging", &reserveStaging);
  function("sampleActivation", &sampleActivation);
  function("tensorText", &tensorText);
}
