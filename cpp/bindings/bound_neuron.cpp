#include "bindings/bound_neuron.hpp"

#include "bindings/answers.hpp"
#include "bindings/arrays.hpp"

#include "neuron/printing/printout.hpp"

#include <span>
#include <utility>

#include <emscripten/bind.h>

namespace bindings {

using emscripten::val;

namespace {

Trace traceOf(const neuron::Trace& trace) {
  return {
      float32Array(trace.products), trace.productSum, trace.weightedSum, trace.output, trace.slope,
      neuron::printout(trace)};
}

} // namespace

val BoundNeuron::configure(std::size_t weights, float bias, const std::string& activation) {
  const auto known = neuron::activationFromName(activation);
  if (!known) {
    return failure(known.error());
  }
  auto created = neuron::Neuron::create(staged(weights), bias, known.value());
  if (!created) {
    return failure(created.error());
  }
  neuron_ = std::move(created.value());
  return val::undefined();
}

val BoundNeuron::trace(std::size_t inputs) const {
  if (!neuron_) {
    return val(Failure{"not-configured", "This neuron has no weights yet."});
  }
  const auto traced = neuron_->trace(staged(inputs));
  return traced ? val(traceOf(traced.value())) : failure(traced.error());
}

val BoundNeuron::compute(std::size_t weights, float bias, const std::string& activation,
                         std::size_t inputs) {
  val refusal = configure(weights, bias, activation);
  if (!refusal.isUndefined()) {
    return refusal;
  }
  const std::span<const float> given = stagedAt(weights, inputs);
  const auto traced = neuron_->trace(given);
  if (!traced) {
    return failure(traced.error());
  }
  const neuron::Trace& trace = traced.value();
  const float scalars[] = {trace.productSum, trace.weightedSum, trace.output, trace.slope};
  Computation computation{traceOf(trace), {}};
  for (const std::span<const float> numbers :
       {given, neuron_->weights(), std::span<const float>(&bias, 1),
        std::span<const float>(trace.products), std::span<const float>(scalars)}) {
    computation.numbers.add(numbers);
  }
  return val(std::move(computation));
}

} // namespace bindings

EMSCRIPTEN_BINDINGS(bound_neuron) {
  using namespace bindings;
  using namespace emscripten;
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
  class_<BoundNeuron>("Neuron")
      .constructor()
      .function("configure", &BoundNeuron::configure)
      .function("trace", &BoundNeuron::trace)
      .function("compute", &BoundNeuron::compute);
}
