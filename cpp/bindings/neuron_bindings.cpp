// One neuron. JavaScript keeps its few numbers and passes them with each call: an object on the
// heap would have to be deleted, and Embind's support for classes is a third of the glue code.

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"
#include "bindings/number_texts.hpp"

#include "neuron/one_neuron/neuron.hpp"
#include "neuron/printing/printout.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include <emscripten/bind.h>

namespace bindings {

namespace {

using emscripten::val;

/// neuron::Trace as a JavaScript object, with what PyTorch prints for it.
struct Trace {
  val products = val::undefined(); ///< Float32Array, one for each input
  float productSum = 0.0F;
  float weightedSum = 0.0F;
  float output = 0.0F;
  float slope = 0.0F;
  std::string printout;
};

/// A trace with the texts of all of its numbers: the inputs, the weights, the bias, the products,
/// product sum, weighted sum, output and slope.
struct Computation {
  Trace trace;
  NumberTexts numbers;
};

Trace traceOf(const neuron::Trace& trace) {
  return {
      float32Array(trace.products), trace.productSum, trace.weightedSum, trace.output, trace.slope,
      neuron::printout(trace)};
}

/// The neuron with the first `weights` staged numbers as its weights.
neuron::Result<neuron::Neuron> stagedNeuron(std::size_t weights, float bias,
                                            const std::string& activationName) {
  const auto activation = neuron::activationFromName(activationName);
  if (!activation) {
    return activation.error();
  }
  return neuron::Neuron::create(staged(weights), bias, activation.value());
}

/// Staged: the weights. Returns undefined; or no-inputs, too-many-inputs, not-finite,
/// unknown-activation.
val checkNeuron(std::size_t weights, float bias, const std::string& activation) {
  const auto neuron = stagedNeuron(weights, bias, activation);
  return neuron ? val::undefined() : failure(neuron.error());
}

/// Staged: the weights, then the inputs. Returns a Trace; or a failure of checkNeuron,
/// length-mismatch, not-finite, overflow.
val traceNeuron(std::size_t weights, float bias, const std::string& activation,
                std::size_t inputs) {
  const auto neuron = stagedNeuron(weights, bias, activation);
  if (!neuron) {
    return failure(neuron.error());
  }
  const auto traced = neuron.value().trace(stagedAt(weights, inputs));
  return traced ? val(traceOf(traced.value())) : failure(traced.error());
}

/// Like traceNeuron, but returns a Computation.
val computeNeuron(std::size_t weights, float bias, const std::string& activation,
                  std::size_t inputs) {
  const auto neuron = stagedNeuron(weights, bias, activation);
  if (!neuron) {
    return failure(neuron.error());
  }
  const std::span<const float> given = stagedAt(weights, inputs);
  const auto traced = neuron.value().trace(given);
  if (!traced) {
    return failure(traced.error());
  }
  const neuron::Trace& trace = traced.value();
  const float scalars[] = {trace.productSum, trace.weightedSum, trace.output, trace.slope};
  Computation computation{traceOf(trace), {}};
  for (const std::span<const float> numbers :
       {given, staged(weights), std::span<const float>(&bias, 1),
        std::span<const float>(trace.products), std::span<const float>(scalars)}) {
    computation.numbers.add(numbers);
  }
  return val(std::move(computation));
}

} // namespace

} // namespace bindings

EMSCRIPTEN_BINDINGS(neuron) {
  using namespace bindings;
  using namespace emscripten;
  constant("maxInputs", neuron::maxInputs);
  value_object<Trace>("Trace")
      .field("products", &Trace::products)
      .field("productSum", &Trace::productSum)
      .field("weightedSum", &Trace::weightedSum)
      .field("output", &Trace::output)
      .field("slope", &Trace::slope)
      .field("printout", &Trace::printout);
  value_object<Computation>("Computation")
      .field("trace", &Computation::trace)
      .field("numbers", &Computation::numbers);
  function("checkNeuron", &checkNeuron);
  function("computeNeuron", &computeNeuron);
  function("traceNeuron", &traceNeuron);
}
