// The Embind registration: what JavaScript may call, and nothing else.
//
// Floats cross the boundary through one staging buffer in the heap: JavaScript writes arguments
// into it, calls, and reads results from it at once. Calls that can fail answer a Reply.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <emscripten/bind.h>

#include "neuron/activation.hpp"
#include "neuron/decimal.hpp"
#include "neuron/neuron.hpp"
#include "neuron/printout.hpp"
#include "neuron/result.hpp"
#include "neuron/sampling.hpp"
#include "neuron/tensor_text.hpp"

namespace {

// An empty code means success, and text is the call's text, if it has one; otherwise text is the
// message.
struct Reply {
  std::string code;
  std::string text;
};

Reply failure(const neuron::Error& error) {
  return {std::string(neuron::codeName(error.code)), error.message};
}

std::vector<float>& staging() {
  static std::vector<float> buffer(256);
  return buffer;
}

// Trusts `count`: web/core, the only caller, reserves before it calls.
std::span<const float> staged(std::size_t count) {
  return {staging().data(), count};
}

// The address of the staging buffer, made large enough for `count` floats; it stays until a larger
// one is asked for. The caller reserves room for results too: were a call to grow the buffer, its
// address would be stale.
std::size_t reserveStaging(std::size_t count) {
  if (staging().size() < count)
    staging().resize(count);
  return reinterpret_cast<std::size_t>(staging().data());
}

class BoundNeuron {
public:
  // Staging: the weights.
  Reply configure(std::size_t count, float bias, const std::string& activationName) {
    const auto activation = neuron::activationFromName(activationName);
    if (!activation)
      return failure(activation.error());
    auto created = neuron::Neuron::create(staged(count), bias, activation.value());
    if (!created)
      return failure(created.error());
    neuron_ = std::move(created.value());
    return {};
  }

  // Staging: the inputs before, [products…, product sum, weighted sum, output, slope] after. Text:
  // the printout.
  Reply trace(std::size_t count) const {
    if (!neuron_)
      return {"not-configured", "This neuron has no weights yet."};
    const auto traced = neuron_->trace(staged(count));
    if (!traced)
      return failure(traced.error());
    const neuron::Trace& trace = traced.value();
    float* out = staging().data();
    for (const float product : trace.products)
      *out++ = product;
    *out++ = trace.productSum;
    *out++ = trace.weightedSum;
    *out++ = trace.output;
    *out++ = trace.slope;
    return {"", neuron::printout(trace)};
  }

private:
  std::optional<neuron::Neuron> neuron_;
};

// Staging: numbers. A line for each: what a learner reads, a tab, the same float as a Python
// literal.
std::string numberTexts(std::size_t count) {
  std::string text;
  for (const float value : staged(count)) {
    if (!text.empty())
      text += '\n';
    text += neuron::compact(value) + '\t' + neuron::pythonLiteral(value);
  }
  return text;
}

// Staging: the values, row by row. Sizes beyond `dimensions` are ignored.
Reply tensorText(std::size_t count, int dimensions, std::size_t first, std::size_t second) {
  const std::size_t sizes[] = {first, second};
  const auto text = neuron::tensorText(
      staged(count), std::span<const std::size_t>(sizes, static_cast<std::size_t>(dimensions)));
  if (!text)
    return failure(text.error());
  return {"", text.value()};
}

// Staging after the call: `count` values of the activation at evenly spaced places.
Reply sampleActivation(const std::string& name, float from, float to, std::size_t count) {
  const auto activation = neuron::activationFromName(name);
  if (!activation)
    return failure(activation.error());
  const auto samples = neuron::sampleActivation(activation.value(), from, to, count);
  if (!samples)
    return failure(samples.error());
  float* out = staging().data();
  for (const float sample : samples.value())
    *out++ = sample;
  return {};
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

EMSCRIPTEN_BINDINGS(neuron) {
  using namespace emscripten;
  value_object<Reply>("Reply").field("code", &Reply::code).field("text", &Reply::text);
  class_<BoundNeuron>("Neuron")
      .constructor<>()
      .function("configure", &BoundNeuron::configure)
      .function("trace", &BoundNeuron::trace);
  constant("maxInputs", neuron::maxInputs);
  constant("maxSamples", neuron::maxSamples);
  function("activationNames", &activationNames);
  function("numberTexts", &numberTexts);
  function("reserveStaging", &reserveStaging);
  function("sampleActivation", &sampleActivation);
  function("tensorText", &tensorText);
}
